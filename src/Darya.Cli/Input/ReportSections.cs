using Darya.Data.Runs;
using Darya.Input;
using Darya.Reporting;

namespace Darya.Cli.Input;

/// <summary>Reads the sections of run folders and holds them against each other; the codes stand in docs/data-formats/report.md.</summary>
internal static class ReportSections
{
    internal const string Unreadable = "REP101";
    internal const string OtherRegion = "REP102";
    internal const string Repeated = "REP103";

    /// <summary>The sections in the order of the folders, and every fault; a folder with an error has no section.</summary>
    internal static (IReadOnlyList<ReportSection> Sections, IReadOnlyList<InputFault> Faults) Read(IReadOnlyList<string> folders)
    {
        var sections = new List<(string Folder, ReportSection Section)>();
        var faults = new List<InputFault>();
        foreach (var folder in folders)
        {
            var (content, found) = RunFolderReader.ReadFile(folder, ReportSection.FileName);
            faults.AddRange(found);
            if (content is null)
            {
                continue;
            }

            try
            {
                var section = ReportSection.Read(content);
                faults.AddRange(Conflicts(folder, section, sections));
                sections.Add((folder, section));
            }
            catch (FormatException damaged)
            {
                faults.Add(Error(folder, Unreadable, damaged.Message));
            }
        }

        return ([.. sections.Select(s => s.Section)], faults);
    }

    private static IEnumerable<InputFault> Conflicts(string folder, ReportSection section, List<(string Folder, ReportSection Section)> earlier)
    {
        if (earlier.Count > 0 && earlier[0].Section.Region != section.Region)
        {
            yield return Error(
                folder, OtherRegion, $"$.region.id: got '{section.Region}'; '{earlier[0].Folder}' is of region '{earlier[0].Section.Region}', and a report is of one region");
        }

        if (earlier.FirstOrDefault(e => (e.Section.Capability, e.Section.Run) == (section.Capability, section.Run)) is { Folder: { } twin })
        {
            yield return Error(folder, Repeated, $"$.run: '{twin}' has the run '{section.Run}' of {section.Capability} already; name each run once");
        }
    }

    private static InputFault Error(string folder, string code, string message) =>
        new($"{folder.TrimEnd('/')}/{ReportSection.FileName}", 0, code, FaultSeverity.Error, string.Empty, message);
}
