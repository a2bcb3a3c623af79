using System.CommandLine;
using System.Text;
using Darya.Cli.Input;
using Darya.Input;
using Darya.Reporting;

namespace Darya.Cli.Commands;

/// <summary><c>darya report RUN...</c>: the sections of run folders as one page.</summary>
internal static class ReportCommand
{
    private const string PageName = "report.html";
    private const string Mark = "<meta name=\"generator\" content=\"Darya\">";
    private const int MarkWithin = 4096; // The mark stands in the head of a page.

    internal static Command Create()
    {
        var runs = new Argument<string[]>("RUN") { Description = "Folders that runs wrote, for example of plan and cooperate.", Arity = ArgumentArity.OneOrMore };
        var output = OutputOptions.OfPage(PageName);
        var command = new Command("report", "Join run folders of one region into one page.") { runs, output.Target, output.Language };
        command.SetAction(parsed => Program.Guard(() =>
        {
            var (language, target) = output.Read(parsed);
            return Run(parsed.GetRequiredValue(runs), target!, language);
        }));
        return command;
    }

    private static int Run(IReadOnlyList<string> runs, string target, string language)
    {
        if (runs.Contains(string.Empty))
        {
            throw new UsageException("RUN must be a folder that a run wrote; got ''.");
        }

        if (runs.FirstOrDefault(r => r.StartsWith("--", StringComparison.Ordinal)) is { } option)
        {
            throw new UsageException($"Unrecognized command or argument '{option}'.");
        }

        var page = Page(target);
        var (sections, faults) = ReportSections.Read(runs);
        foreach (var fault in faults)
        {
            Console.Error.WriteLine(fault);
        }

        if (faults.Any(f => f.Severity == FaultSeverity.Error))
        {
            throw new InvalidInputException();
        }

        try
        {
            Write(page, sections, language);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{page}' cannot be written: {unwritable.Message}");
        }

        Console.Out.WriteLine(FormattableString.Invariant($"Written to {page} ({sections.Count} section{(sections.Count == 1 ? "" : "s")} of {sections[0].Region})."));
        return ExitCode.Done;
    }

    /// <summary>The file to be; what is no report, and the report of a run, are left alone.</summary>
    private static string Page(string target)
    {
        var page = Directory.Exists(target) || target.EndsWith('/') ? Path.Combine(target, PageName) : target;
        if (Directory.Exists(page))
        {
            throw new UsageException($"'{page}' is a folder; name a file.");
        }

        if (File.Exists(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(page))!, "manifest.json")))
        {
            throw new UsageException($"'{page}' lies in the folder of a run, which stays as the run wrote it; name another place.");
        }

        return !File.Exists(page) || IsReport(page) ? page : throw new UsageException($"'{page}' exists and is not a report; it was left as it is; name another file.");
    }

    private static bool IsReport(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            var start = new byte[MarkWithin];
            return Encoding.UTF8.GetString(start, 0, stream.ReadAtLeast(start, MarkWithin, throwOnEndOfStream: false)).Contains(Mark, StringComparison.Ordinal);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return false; // Nobody can tell that it is one, so it is left alone.
        }
    }

    /// <summary>Writes beside the target and renames, so that a reader never sees half a page.</summary>
    private static void Write(string page, IReadOnlyList<ReportSection> sections, string language)
    {
        var full = Path.GetFullPath(page);
        var folder = Path.GetDirectoryName(full)!;
        Directory.CreateDirectory(folder);
        var partial = Path.Combine(folder, FormattableString.Invariant($".{Path.GetFileName(full)}.partial-{Environment.ProcessId}"));
        try
        {
            using (var stream = new FileStream(partial, FileMode.Create, FileAccess.Write))
            {
                ReportWriter.WriteHtml(stream, sections, language);
            }

            File.Move(partial, full, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }
}
