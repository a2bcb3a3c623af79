using Darya.Data.Runs;
using Darya.Web.Languages;
using Darya.Web.Views;

namespace Darya.Web.Exploring;

/// <summary>The same figures of several runs in one table: the base, and of every other run its value, its difference and the difference in percent.</summary>
/// <param name="Table">The table; what a run does not have is empty, never zero.</param>
/// <param name="Same">Rows that were left out because they do not differ.</param>
/// <param name="Uncommon">Periods that some of the runs have and not all.</param>
internal sealed record SideBySide(ViewTable Table, int Same, int Uncommon)
{
    /// <summary>Figures differ by more than this part of the largest figure of their quantity.</summary>
    internal const double Threshold = 0.0005;

    /// <summary>Sets figures of several runs side by side.</summary>
    /// <param name="name">Name of the table.</param>
    /// <param name="title">Its title.</param>
    /// <param name="runs">Names of the runs, the base first.</param>
    /// <param name="figures">Figures of each run.</param>
    /// <param name="isOnlyDifferences">Whether rows that do not differ are left out.</param>
    /// <param name="names">What things are called.</param>
    /// <param name="words">Words of the reader.</param>
    internal static SideBySide Of(
        string name, string title, IReadOnlyList<string> runs, IReadOnlyList<IReadOnlyList<ResultRow>> figures, bool isOnlyDifferences, SectionNames names, Words words)
    {
        var periods = figures.Select(f => f.Select(r => (r.PeriodStart, r.PeriodEnd)).ToHashSet()).ToList();
        var common = periods.Aggregate((a, b) => [.. a.Where(b.Contains)]);
        var values = figures.Select(f => f.Where(r => common.Contains((r.PeriodStart, r.PeriodEnd))).GroupBy(Key).ToDictionary(g => g.Key, g => g.Last().Value)).ToList();
        var keys = values.SelectMany(v => v.Keys).Distinct().ToList();
        var sizes = keys.GroupBy(k => (k.Variable, k.Unit)).ToDictionary(g => g.Key, g => g.Max(k => values.Max(v => Math.Abs(v.GetValueOrDefault(k)))));
        bool Differs((string Scenario, string Item, string Variable, string Unit, DateOnly Start, DateOnly End) key) => values.Any(v =>
            v.TryGetValue(key, out var value) != values[0].TryGetValue(key, out var first) || Math.Abs(value - first) > Threshold * sizes[(key.Variable, key.Unit)]);
        var shown = isOnlyDifferences ? [.. keys.Where(Differs)] : keys;
        var (hasVariables, hasScenarios, hasPeriods) = (Several(keys.Select(k => k.Variable)), Several(keys.Select(k => k.Scenario)), Several(keys.Select(k => (k.Start, k.End))));
        var hasItems = Several(keys.Select(k => k.Item)) || !(hasPeriods || hasVariables);
        var unit = hasVariables || keys.Count == 0 ? "" : names.Unit(keys[0].Unit);
        List<ViewColumn> columns =
        [
            .. hasPeriods ? [new("period_start", words["explore.period-start"]), new("period_end", words["explore.period-end"])] : Array.Empty<ViewColumn>(),
            .. hasItems ? [new("item", words["explore.item"])] : Array.Empty<ViewColumn>(),
            .. hasVariables ? [new("variable", words["compare.quantity"])] : Array.Empty<ViewColumn>(),
            .. hasScenarios ? [new("scenario", words["explore.scenario"])] : Array.Empty<ViewColumn>(),
            .. runs.SelectMany((run, r) => r == 0
                ? [new ViewColumn(run, words.Format("compare.base-column", run), unit)]
                : new[] { new ViewColumn(run, run, unit), new ViewColumn(run + ".difference", words.Format("compare.difference", run), unit), new ViewColumn(run + ".percent", words.Format("compare.percent", run), "%", 1) }),
        ];
        var rows = shown.OrderBy(k => hasPeriods ? k.Start : default).Select(key => (object?[])
        [
            .. hasPeriods ? [key.Start, key.End] : Array.Empty<object?>(),
            .. hasItems ? [names.Item(key.Item)] : Array.Empty<object?>(),
            .. hasVariables ? [new ViewColumn("", names.Variable(key.Variable), names.Unit(key.Unit)).Title] : Array.Empty<object?>(),
            .. hasScenarios ? [names.Scenario(key.Scenario)] : Array.Empty<object?>(),
            .. values.SelectMany((v, r) => Cells(v, values[0], key, r == 0)),
        ]);
        return new SideBySide(new ViewTable(name, title, columns, [.. rows]), keys.Count - shown.Count, periods.SelectMany(p => p).Distinct().Count() - common.Count);
    }

    private static IEnumerable<object?> Cells<TKey>(Dictionary<TKey, double> run, Dictionary<TKey, double> first, TKey key, bool isBase)
        where TKey : notnull
    {
        double? value = run.TryGetValue(key, out var own) ? own : null;
        yield return value;
        if (!isBase)
        {
            double? difference = first.TryGetValue(key, out var at) ? value - at : null;
            yield return difference;
            yield return at == 0 ? null : 100 * difference / Math.Abs(at);
        }
    }

    private static (string Scenario, string Item, string Variable, string Unit, DateOnly Start, DateOnly End) Key(ResultRow f) =>
        (f.Scenario, f.Item, f.Variable, f.Unit, f.PeriodStart, f.PeriodEnd);

    private static bool Several<T>(IEnumerable<T> values) => values.Distinct().Take(2).Count() > 1;
}
