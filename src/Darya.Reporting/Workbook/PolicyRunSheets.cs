using Darya.Planning.Policies.Results;
using Darya.Reporting.Policies;

namespace Darya.Reporting.Workbook;

/// <summary>What a policy, and today's rules, do over many paths: storages, releases, water values, shortage.</summary>
internal static class PolicyRunSheets
{
    private static readonly string[] Points = ["policy.p10", "policy.p25", "policy.median", "policy.p75", "policy.p90", "policy.average"];

    internal static IEnumerable<Sheet> Create(PolicyFigures figures, WorkbookWords words)
    {
        yield return new Sheet(
            words["sheet.storages"],
            [Operation(words), new(words["reservoir"], CellFormat.Plain, 22), new(words["policy.month"], CellFormat.Date, 12), .. Ranges(words, "hm3", CellFormat.OneDigit), new(words.With("record", "hm3"), CellFormat.OneDigit, 14)],
            [.. figures.Runs.SelectMany(r => r.Run.Reservoirs.SelectMany(f => f.StorageHm3.Select((s, t) => (object?[])
            [
                Operation(words, r.Scenario), words.Name(figures.Names.Of(f.Reservoir)), PolicyFigures.Days(PolicyFigures.Plus(r.Run.From, t), PolicyFigures.Plus(r.Run.From, t)).To,
                .. Ranges(s), WorkbookWords.Finite(f.RecordedHm3[t]),
            ])))],
            FrozenColumns: 3);
        yield return Months("sheet.releases", "hm3", CellFormat.OneDigit, f => f.ReleaseHm3, f => f.RecordedReleaseHm3);
        yield return Months("sheet.values", "usdM3", CellFormat.FiveDigits, f => f.WaterValueUsdPerM3, recorded: null);
        yield return new Sheet(
            words["sheet.districtRisk"],
            [
                Operation(words), new(words["district"], CellFormat.Plain, 28), new(words["state"], CellFormat.Plain, 18), new(words["policy.short"], CellFormat.OneDigit, 20),
                new(words["policy.severe"], CellFormat.OneDigit, 20), .. Ranges(words, "policy.supplied", CellFormat.OneDigit), new($"{words["policy.sown"]}, {words["policy.average"]}", CellFormat.OneDigit, 20),
            ],
            [.. figures.Runs.SelectMany(r => r.Run.Districts.Select(d => (object?[])
            [
                Operation(words, r.Scenario), words.Name(figures.Names.Of(d.District)), words.Name(figures.Names.State(d.State)), d.ShortPercentOfYears, d.SevereShortPercentOfYears,
                .. Ranges(d.SuppliedPercent), d.SownPercent.Mean,
            ]))],
            FrozenColumns: 2);
        yield return new Sheet(
            words["sheet.districtMonths"],
            [Operation(words), new(words["district"], CellFormat.Plain, 28), new(words["policy.month"], CellFormat.Plain, 14), .. Ranges(words, "policy.supplied", CellFormat.OneDigit)],
            [.. figures.Runs.SelectMany(r => r.Run.Districts.SelectMany(d => d.SuppliedByMonthPercent.Select((s, m) => (s, m)).Where(x => x.s is not null).Select(x => (object?[])
            [
                Operation(words, r.Scenario), words.Name(figures.Names.Of(d.District)), words.Name(PolicyFigures.Month(x.m)), .. Ranges(x.s!),
            ])))],
            FrozenColumns: 3);
        yield return new Sheet(
            words["sheet.stateRisk"],
            [
                Operation(words), new(words["state"], CellFormat.Plain, 18), new(words["policy.short"], CellFormat.OneDigit, 20), .. Ranges(words, "policy.supplied", CellFormat.OneDigit),
                new(words["policy.unservedYears"], CellFormat.OneDigit, 20), .. Ranges(words, "gwhYear", CellFormat.OneDigit, words["unserved"]),
            ],
            [.. figures.Runs.SelectMany(r => r.Run.States.Select(s => (object?[])
            [
                Operation(words, r.Scenario), words.Name(figures.Names.State(s.State)), s.ShortPercentOfYears, .. Ranges(s.SuppliedPercent), s.UnservedPercentOfYears, .. Ranges(s.UnservedGwh),
            ]))],
            FrozenColumns: 2);

        Sheet Months(string name, string unit, CellFormat format, Func<ReservoirFan, IReadOnlyList<Spread>> values, Func<ReservoirFan, IReadOnlyList<double>>? recorded) => new(
            words[name],
            [
                Operation(words), new(words["reservoir"], CellFormat.Plain, 22), new(words["policy.month"], CellFormat.Plain, 14), .. Ranges(words, unit, format),
                .. recorded is null ? Array.Empty<Column>() : [new(words.With("record", unit), format, 14)],
            ],
            [.. figures.Runs.SelectMany(r => r.Run.Reservoirs.SelectMany(f => values(f).Select((s, m) => (object?[])
            [
                Operation(words, r.Scenario), words.Name(figures.Names.Of(f.Reservoir)), words.Name(PolicyFigures.Month(m)), .. Ranges(s),
                .. recorded is null ? Array.Empty<object?>() : [WorkbookWords.Finite(recorded(f)[m])],
            ])))],
            FrozenColumns: 3);
    }

    private static Column Operation(WorkbookWords words) => new(words["policy.operation"], CellFormat.Plain, 18);

    private static string Operation(WorkbookWords words, string scenario) => words.Name(PolicyFigures.Operation(scenario));

    private static IEnumerable<Column> Ranges(WorkbookWords words, string unit, CellFormat format, string? what = null) =>
        Points.Select(key => new Column($"{(what is null ? string.Empty : what + ", ")}{words[unit]}: {words[key]}", format, 16));

    private static IEnumerable<object?> Ranges(Spread s) => [s.P10, s.P25, s.Median, s.P75, s.P90, s.Mean];
}
