using System.Globalization;
using Darya.Input;
using Darya.Web.Access;
using Darya.Web.Runs;

namespace Darya.Web.Agreements;

/// <summary>What a laid run of <c>darya agree test</c> found about a version of an agreement.</summary>
/// <param name="Run">The run.</param>
/// <param name="Terms">Each term that the plan computes, by id.</param>
/// <param name="Years">The recorded years in order.</param>
internal sealed record TestedAgreement(MeetingRun Run, IReadOnlyDictionary<string, TestedTerm> Terms, IReadOnlyList<TestedYear> Years)
{
    /// <summary>The setting of a run that names the hash of the agreement it tried.</summary>
    internal const string HashSetting = "agreement_sha256";

    private const string Command = "agree test";
    private const string TermTable = "trial_terms.csv";
    private const string YearTable = "trial_years.csv";
    private const string MissedTable = "trial_missed.csv";

    /// <summary>The newest laid run about a version; null when there is none.</summary>
    internal static async Task<TestedAgreement?> Of(Room room, RunShelf shelf, string hash)
    {
        var laid = (await RunsView.Of(room, shelf)).Laid;
        var found = laid.LastOrDefault(r => r.Manifest is { Command: Command } m && m.Settings.TryGetValue(HashSetting, out var of) && of == hash);
        return found.Manifest is null ? null : Read(shelf, found.Run);
    }

    private static TestedAgreement Read(RunShelf shelf, MeetingRun run)
    {
        var years = Rows(shelf, run, YearTable).ToList();
        var missed = Rows(shelf, run, MissedTable).Where(r => r.Variable == "missed").ToList();
        var terms = Rows(shelf, run, TermTable).GroupBy(r => r.Item, StringComparer.Ordinal).Where(g => Value(g, "computed") > 0)
            .ToDictionary(
                g => g.Key,
                g => new TestedTerm(Value(g, "cost"), (int)Value(g, "binding_years"), [.. missed.Where(m => m.Item == g.Key && IsYear(m.Scenario)).Select(m => m.Scenario).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]),
                StringComparer.Ordinal);
        return new TestedAgreement(
            run,
            terms,
            [
                .. years.Where(r => r.Item == "all" && IsYear(r.Scenario)).GroupBy(r => r.Scenario, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => new TestedYear(g.Key, Value(g, "joint_gain"), Value(g, "all_gain") > 0, (int)Value(g, "missed_amounts"))),
            ]);
    }

    private static bool IsYear(string scenario) => scenario.Length == 4 && scenario.All(char.IsAsciiDigit);

    private static double Value(IEnumerable<Row> rows, string variable) => rows.FirstOrDefault(r => r.Variable == variable)?.Value ?? 0;

    private static IEnumerable<Row> Rows(RunShelf shelf, MeetingRun run, string name)
    {
        var faults = new FaultList();
        if (shelf.Read(run.Folder, name) is not { } file || TextFile.Decode(name, file.Content, faults) is not { } text || CsvTable.Parse(name, text, faults) is not { } table)
        {
            return [];
        }

        var header = table.Header.ToList();
        var (scenario, item, variable, value) = (header.IndexOf("scenario"), header.IndexOf("item"), header.IndexOf("variable"), header.IndexOf("value"));
        return scenario < 0 || item < 0 || variable < 0 || value < 0
            ? []
            : table.Records.Where(r => r.Fields.Length > value)
                .Select(r => new Row(r.Fields[scenario], r.Fields[item], r.Fields[variable], double.TryParse(r.Fields[value], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0));
    }

    private sealed record Row(string Scenario, string Item, string Variable, double Value);
}
