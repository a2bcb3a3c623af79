using System.CommandLine;
using System.Text.Json.Nodes;
using Darya.Agreements.Format;
using Darya.Cli.Output;
using Darya.Data;
using Darya.Data.Faults;
using Darya.Input;
using Darya.Model;

namespace Darya.Cli.Commands;

/// <summary><c>darya check REGION</c>: collects every fault of a package and fails once.</summary>
internal static class CheckCommand
{
    internal static Command Create()
    {
        var region = RegionInput.Argument();
        var variant = new Option<string?>("--variant") { Description = "Lay a variant over the region." };
        var series = new Option<string?>("--series") { Description = "Folder with inflows_dekad.csv." };
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("check", "Check a region package and list every fault.") { region, variant, series, json };
        command.SetAction(parsed => Program.Guard(() => Run(
            WithAgreements(parsed.GetRequiredValue(region), RegionReader.Read(parsed.GetRequiredValue(region), parsed.GetValue(variant), parsed.GetValue(series))),
            parsed.GetValue(json))));
        return command;
    }

    /// <summary>The agreements of the region, where it has some, are part of what is checked.</summary>
    private static RegionReading WithAgreements(string region, RegionReading reading)
    {
        var files = AgreementFile.ReadFolder(Path.Combine(region, "agreements"), "agreements");
        InputFault[] faults = [.. files.SelectMany(f => f.Reading.Faults)];
        var errors = faults.Count(f => f.Severity == FaultSeverity.Error);
        var summary = reading.Summary with
        {
            Files = reading.Summary.Files + files.Count,
            Errors = reading.Summary.Errors + errors,
            Warnings = reading.Summary.Warnings + faults.Length - errors,
        };
        return reading with { Region = errors > 0 ? null : reading.Region, Faults = [.. reading.Faults, .. faults], Summary = summary };
    }

    private static int Run(RegionReading reading, bool json)
    {
        if (json)
        {
            Envelope.Print("check", null, Data(reading), reading.Warnings.Select(w => w.ToString()));
        }
        else
        {
            foreach (var line in FaultPrinter.Lines(reading))
            {
                Console.Error.WriteLine(line);
            }

            if (reading.Region is not null)
            {
                var letters = reading.Summary.Letters.Select(l => FormattableString.Invariant($"{l.Key.Letter()} {l.Value}"));
                Console.Out.WriteLine(FormattableString.Invariant($"{reading.Summary.Rows} rows in {reading.Summary.Tables.Count} tables; by letter: {string.Join(", ", letters)}."));
            }
        }

        return reading.Region is null ? ExitCode.InvalidInput : ExitCode.Done;
    }

    private static JsonObject Data(RegionReading reading) => new()
    {
        ["valid"] = reading.Region is not null,
        ["errors"] = new JsonArray([.. reading.Errors.Select(e => (JsonNode)e.ToString())]),
        ["files"] = reading.Summary.Files,
        ["rows"] = reading.Summary.Rows,
        ["tables"] = new JsonArray([.. reading.Summary.Tables.Select(t => (JsonNode)new JsonObject { ["table"] = t.Table, ["rows"] = t.Rows })]),
        ["letters"] = new JsonObject(reading.Summary.Letters.Select(l => KeyValuePair.Create(l.Key.Letter().ToString(), (JsonNode?)l.Value))),
    };
}
