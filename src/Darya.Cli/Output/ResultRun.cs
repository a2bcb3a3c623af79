using System.Reflection;
using Darya.Data;
using Darya.Data.Runs;
using Darya.Model;
using Darya.Reporting;
using Darya.Reporting.Tables;

namespace Darya.Cli.Output;

/// <summary>Writes the folder of a run: tables, workbook, other files, section, report, manifest; whole or not at all.</summary>
internal abstract record ResultRun
{
    /// <summary>Folder to be.</summary>
    internal required string Target { get; init; }

    /// <summary>Name of the run.</summary>
    internal required string Name { get; init; }

    /// <summary>Command, for example <c>plan</c>.</summary>
    internal required string Command { get; init; }

    /// <summary>Arguments as given.</summary>
    internal required IReadOnlyList<string> CommandLine { get; init; }

    /// <summary>What was read.</summary>
    internal required RegionReading Reading { get; init; }

    /// <summary>Language of report and workbook.</summary>
    internal required string Language { get; init; }

    /// <summary>When the run began.</summary>
    internal required DateTime StartedUtc { get; init; }

    /// <summary>Seed of what was drawn; 0 where nothing is random.</summary>
    internal int Seed { get; init; }

    /// <summary>How the run ended: <c>done</c> or <c>limit reached</c>.</summary>
    internal required string Status { get; init; }

    /// <summary>Version of the program.</summary>
    internal static string Version => typeof(ResultRun).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>Writes; returns the folder.</summary>
    /// <param name="region">The region of the run.</param>
    /// <param name="tables">Long tables, a CSV file each.</param>
    /// <param name="workbook">Name of the workbook and what writes it.</param>
    /// <param name="section">What the run adds to a report; its own report is this section alone.</param>
    /// <param name="settings">Settings by name.</param>
    /// <param name="timings">Seconds by step.</param>
    /// <param name="others">Files beside them: name and what writes each.</param>
    private protected string Write(
        Region region,
        IReadOnlyList<LongTable> tables,
        (string Name, Action<Stream> Write) workbook,
        ReportSection section,
        IReadOnlyDictionary<string, string> settings,
        IReadOnlyDictionary<string, double> timings,
        params IEnumerable<(string Name, Action<Stream> Write)> others)
    {
        using var folder = RunFolder.Begin(Target, Name);
        foreach (var table in tables)
        {
            folder.WriteTable(table.Name + ".csv", table.Rows.Select(r => new ResultRow(r.Scenario, r.Item, r.Variable, r.Unit, r.PeriodStart, r.PeriodEnd, r.Value)));
        }

        foreach (var (name, write) in others.Prepend(workbook))
        {
            Create(name, write);
        }

        Create(ReportSection.FileName, section.Write);
        Create("report.html", stream => ReportWriter.WriteHtml(stream, [section], Language));
        return folder.Commit(new RunManifest
        {
            Run = Name,
            Command = Command,
            CommandLine = CommandLine,
            Version = Version,
            StartedUtc = StartedUtc,
            Seed = Seed,
            Region = region.Id,
            Variant = region.Variant,
            Status = Status,
            Inputs = Reading.Inputs,
            Settings = settings,
            TimingsSeconds = timings,
        });

        void Create(string name, Action<Stream> write)
        {
            using var stream = folder.CreateFile(name);
            write(stream);
        }
    }
}
