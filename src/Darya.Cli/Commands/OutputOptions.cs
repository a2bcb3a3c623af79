using System.CommandLine;
using System.Text.Json.Nodes;
using Darya.Cli.Output;
using Darya.Data.Runs;

namespace Darya.Cli.Commands;

/// <summary>The options that say where results go, in which language, and how they are shown.</summary>
internal sealed class OutputOptions
{
    private readonly string _places;

    private OutputOptions(string places, Option<string?> target, string language)
    {
        (_places, Target) = (places, target);
        Language = new("--lang") { Description = language, DefaultValueFactory = _ => "en" };
    }

    /// <summary>Where results go.</summary>
    internal Option<string?> Target { get; }

    /// <summary>Language of what people read.</summary>
    internal Option<string> Language { get; }

    /// <summary>Whether the summary is one JSON object; of commands that have a summary.</summary>
    internal Option<bool> Json { get; } = new("--json") { Description = "Print one JSON object instead of the summary." };

    /// <summary>The options of a command that writes the folder of a run.</summary>
    internal static OutputOptions OfRun(string command) => new(
        "a folder",
        new("--out") { Description = $"Folder of the results; runs/{command}-... when not given." },
        "Language of report and workbook: en or ru.");

    /// <summary>The options of a command that writes a page.</summary>
    internal static OutputOptions OfPage(string name) => new(
        "a file or a folder",
        new("--out") { Description = "The page, or a folder for it.", DefaultValueFactory = _ => name },
        "Language the page opens in: en or ru.");

    /// <summary>The language and the place as given, or null for no place.</summary>
    /// <exception cref="UsageException">The language is not known, or the place is empty.</exception>
    internal (string Language, string? Target) Read(ParseResult parsed)
    {
        var (language, target) = (parsed.GetRequiredValue(Language), parsed.GetValue(Target));
        if (language is not ("en" or "ru"))
        {
            throw new UsageException($"--lang must be en or ru; got '{language}'.");
        }

        return target is { Length: 0 } ? throw new UsageException($"--out must be {_places}; got ''.") : (language, target);
    }

    /// <summary>Shows the answer of a run: one JSON object where asked, else the summary, the warnings and where it was written.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="command">Name of the command, for example <c>relief plan</c>.</param>
    /// <param name="folder">Where the run was written.</param>
    /// <param name="workbook">File name of its workbook.</param>
    /// <param name="data">The answer as JSON.</param>
    /// <param name="print">Prints the summary.</param>
    /// <param name="warnings">Warnings.</param>
    internal void Show(ParseResult parsed, string command, string folder, string workbook, Func<JsonObject> data, Action<TextWriter> print, IEnumerable<string> warnings)
    {
        if (parsed.GetValue(Json))
        {
            Envelope.Print(command.Replace(' ', '-'), folder, data(), warnings);
            return;
        }

        print(Console.Out);
        foreach (var warning in warnings)
        {
            Console.Out.WriteLine($"warning: {warning}");
        }

        Console.Out.WriteLine($"Written to {folder} (report.html, {workbook} and tables).");
    }

    /// <summary>Tells why there is no answer, and ends with a code.</summary>
    internal static int Refused(IReadOnlyList<string> faults, int exitCode = ExitCode.Infeasible)
    {
        foreach (var fault in faults)
        {
            Console.Error.WriteLine(fault);
        }

        return exitCode;
    }

    /// <summary>The folder of a run that can be written: the given one, or one under <c>runs</c>; to be asked for before a long computation.</summary>
    /// <exception cref="RunFolderException">It cannot be written.</exception>
    internal static string Folder(string? target, string run)
    {
        var folder = target ?? Path.Combine("runs", run);
        using (RunFolder.Begin(folder, run))
        {
            return folder;
        }
    }
}
