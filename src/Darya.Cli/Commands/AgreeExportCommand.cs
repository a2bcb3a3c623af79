using System.CommandLine;
using System.Text;
using System.Xml.Linq;
using Darya.Agreements.Exports;
using Darya.Agreements.Format;
using Darya.Cli.Input;
using Darya.Cli.Output;
using Darya.Reporting.Workbook;

namespace Darya.Cli.Commands;

/// <summary><c>darya agree export FILE --format akn|lrml|json|xlsx</c>: an agreement in the formats of others.</summary>
internal static class AgreeExportCommand
{
    private static readonly string[] Formats = ["akn", "lrml", "json", "xlsx"];

    internal static Command Create()
    {
        var file = AgreementInput.Argument();
        var format = new Option<string>("--format")
        {
            Description = "akn (Akoma Ntoso 1.0), lrml (LegalRuleML 1.0), json (the document itself, in its standard form) or xlsx (season report; needs --readings and --out).",
            Required = true,
        };
        var readings = new Option<string?>("--readings") { Description = "CSV of readings, for xlsx: meter,reporter,from,to,value,unit,note." };
        var asOf = new Option<string?>("--as-of") { Description = "Last day that counts, YYYY-MM-DD, for xlsx; the last day of the readings when not given." };
        var language = AgreeOptions.Language("Language of texts: en or ru.");
        var target = new Option<string?>("--out") { Description = "The file; standard output when not given." };
        var command = new Command("export", "Export an agreement as Akoma Ntoso, LegalRuleML, JSON or a season report.") { file, format, readings, asOf, language, target };
        command.SetAction(parsed => Program.Guard(() => Run(
            parsed.GetRequiredValue(file),
            parsed.GetRequiredValue(format),
            parsed.GetValue(readings),
            parsed.GetValue(asOf),
            AgreeOptions.Checked(parsed.GetRequiredValue(language)),
            parsed.GetValue(target))));
        return command;
    }

    private static int Run(string path, string format, string? readings, string? asOf, string language, string? target)
    {
        if (!Formats.Contains(format))
        {
            throw new UsageException($"--format must be akn, lrml, json or xlsx; got '{format}'.");
        }

        if (target is { Length: 0 })
        {
            throw new UsageException("--out must be a file; got ''.");
        }

        SamePlace.Refuse("--out", target, ("the agreement itself", path), ("the readings", readings));
        if (format == "xlsx")
        {
            return Workbook(path, readings, asOf, language, target);
        }

        if (readings is not null || asOf is not null)
        {
            throw new UsageException("--readings and --as-of go with --format xlsx.");
        }

        var agreement = AgreementInput.Read(path);
        var text = format switch
        {
            "akn" => Sound(AkomaNtosoWriter.Write(agreement, language), ExportCheck.AkomaNtoso),
            "lrml" => Sound(LegalRuleMlWriter.Write(agreement, language), ExportCheck.LegalRuleMl),
            _ => AgreementWriter.Write(agreement),
        };
        if (target is null)
        {
            // Machines read this: UTF-8 whatever the console has.
            using var output = Console.OpenStandardOutput();
            output.Write(Encoding.UTF8.GetBytes(text));
            return ExitCode.Done;
        }

        OutputFile.Write(target, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        Console.Error.WriteLine($"Written: {target}");
        return ExitCode.Done;
    }

    /// <summary>The text of a document that passes its check.</summary>
    /// <exception cref="InvalidOperationException">It does not: the writer and the subset disagree.</exception>
    private static string Sound(XDocument document, Func<XDocument, IReadOnlyList<string>> check)
    {
        var faults = check(document);
        return faults.Count == 0
            ? ExportText.Of(document)
            : throw new InvalidOperationException($"The export does not have the structure of its subset. {string.Join(" ", faults)}");
    }

    private static int Workbook(string path, string? readings, string? asOf, string language, string? target)
    {
        if (readings is not { Length: > 0 } || target is null)
        {
            throw new UsageException("--format xlsx needs --readings FILE.csv and --out FILE.xlsx.");
        }

        var agreement = AgreementInput.Read(path);
        var outcome = SeasonInput.Read(agreement, readings, asOf);
        OutputFile.Write(target, stream => SeasonReportWorkbook.Write(stream, agreement, outcome, language));
        Console.Error.WriteLine($"Written: {target}");
        return ExitCode.Done;
    }
}
