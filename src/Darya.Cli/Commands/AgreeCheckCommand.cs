using System.CommandLine;
using System.Text.Json.Nodes;
using Darya.Agreements.Documents;
using Darya.Agreements.Format;
using Darya.Cli.Input;
using Darya.Cli.Output;
using Darya.Input;

namespace Darya.Cli.Commands;

/// <summary><c>darya agree check FILE...</c>: every fault of agreements, and what stands in those without one.</summary>
internal static class AgreeCheckCommand
{
    internal static Command Create()
    {
        var files = AgreementInput.Arguments();
        var schema = new Option<bool>("--schema") { Description = "Print the JSON Schema of the document; needs no file." };
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("check", "Check agreements and list every fault.") { files, schema, json };
        command.Validators.Add(given =>
        {
            var count = given.GetValue(files)?.Length ?? 0;
            if (given.GetValue(schema) ? count > 0 || given.GetValue(json) : count == 0)
            {
                given.AddError(count == 0 && !given.GetValue(json) ? "Name at least one FILE." : "--schema stands alone: it prints the schema and checks nothing.");
            }
        });
        command.SetAction(parsed => Program.Guard(() => parsed.GetValue(schema) ? Schema() : Run(parsed.GetValue(files)!, parsed.GetValue(json))));
        return command;
    }

    private static int Schema()
    {
        Console.Out.Write(AgreementSchema.Text);
        return ExitCode.Done;
    }

    private static int Run(string[] files, bool json)
    {
        var readings = files.Distinct(StringComparer.Ordinal).Select(f => (File: f, Reading: AgreementFile.Read(f))).ToArray();
        InputFault[] faults = [.. readings.SelectMany(r => r.Reading.Faults)];
        if (json)
        {
            var warnings = faults.Where(f => f.Severity == FaultSeverity.Warning).Select(f => f.ToString());
            var data = new JsonObject { ["documents"] = new JsonArray([.. readings.Select(r => (JsonNode)Data(r.File, r.Reading))]) };
            Envelope.Print("agree-check", null, data, warnings);
        }
        else
        {
            foreach (var fault in faults)
            {
                Console.Error.WriteLine(fault);
            }

            foreach (var (file, reading) in readings)
            {
                if (reading.Agreement is { } agreement)
                {
                    Console.Out.WriteLine(Summary(file, agreement));
                }
            }

            Console.Error.WriteLine(AgreementInput.ClosingLine(faults, readings.Length));
        }

        return readings.Any(r => r.Reading.Agreement is null) ? ExitCode.InvalidInput : ExitCode.Done;
    }

    /// <summary>For example <c>a.json: kairakkum-2000, version 1, protocol of UZ, TJ; 3 terms, 2 computable: 1 section-flow, 2 payment.</c></summary>
    private static string Summary(string file, Agreement agreement)
    {
        var parties = string.Join(", ", agreement.Parties.Select(p => p.Id));
        var kinds = string.Join(", ", Kinds(agreement).Select(k => FormattableString.Invariant($"{k.Count} {k.Word}")));
        return FormattableString.Invariant(
            $"{file}: {agreement.Id}, version {agreement.Version}, {Words.Of(agreement.Rank)} of {parties}; {agreement.Terms.Count} {(agreement.Terms.Count == 1 ? "term" : "terms")}, {Computable(agreement)} computable{(kinds.Length > 0 ? ": " + kinds : "")}.");
    }

    private static JsonObject Data(string file, AgreementReading reading)
    {
        var data = new JsonObject
        {
            ["file"] = file,
            ["valid"] = reading.Agreement is not null,
            ["errors"] = new JsonArray([.. reading.Faults.Where(f => f.Severity == FaultSeverity.Error).Select(f => (JsonNode)f.ToString())]),
        };
        if (reading.Agreement is { } agreement)
        {
            data["id"] = agreement.Id;
            data["version"] = agreement.Version;
            data["rank"] = Words.Of(agreement.Rank);
            data["parties"] = new JsonArray([.. agreement.Parties.Select(p => (JsonNode)p.Id)]);
            data["terms"] = agreement.Terms.Count;
            data["computable"] = Computable(agreement);
            data["kinds"] = new JsonObject(Kinds(agreement).Select(k => KeyValuePair.Create(k.Word, (JsonNode?)k.Count)));
        }

        return data;
    }

    private static int Computable(Agreement agreement) => agreement.Terms.Count(t => t.IsComputable);

    private static IEnumerable<(string Word, int Count)> Kinds(Agreement agreement) =>
        agreement.Terms.GroupBy(t => t.Kind).OrderBy(g => g.Key).Select(g => (Words.Of(g.Key), g.Count()));
}
