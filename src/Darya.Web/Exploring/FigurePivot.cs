using Darya.Data.Runs;
using Darya.Web.Languages;
using Darya.Web.Views;

namespace Darya.Web.Exploring;

/// <summary>Turns figures, a row each, into a table that people read: a row a period with a column an item and variable, or a row an item with a column a variable.</summary>
/// <param name="names">What things are called.</param>
/// <param name="words">Words of the reader.</param>
internal sealed class FigurePivot(SectionNames names, Words words)
{
    private const double LeastPeriods = 2.5;

    /// <summary>Whether figures are series over periods: most of them go on for three periods or more.</summary>
    internal static bool AreSeries(IReadOnlyCollection<ResultRow> figures) => figures.Count >= LeastPeriods * figures.Select(Series).Distinct().Count() && figures.Count > 0;

    /// <summary>A row a period; what a series does not have in a period is empty.</summary>
    internal ViewTable ByPeriod(string name, string title, IReadOnlyCollection<ResultRow> figures)
    {
        var series = figures.Select(Series).Distinct().ToList();
        var places = series.Index().ToDictionary(s => s.Item, s => s.Index);
        var (oneItem, oneVariable, oneScenario) = (IsOne(figures, f => f.Item), IsOne(figures, f => f.Variable), IsOne(figures, f => f.Scenario));
        ViewColumn Column((string Scenario, string Item, string Variable, string Unit) s)
        {
            string[] parts = [.. oneItem && !oneVariable ? [] : new[] { names.Item(s.Item) }, .. oneVariable ? [] : new[] { names.Variable(s.Variable) }, .. oneScenario ? [] : new[] { names.Scenario(s.Scenario) }];
            string[] ids = [.. oneScenario ? [] : new[] { s.Scenario }, s.Item, s.Variable];
            return new ViewColumn(string.Join('.', ids), string.Join(", ", parts), names.Unit(s.Unit));
        }

        var rows = new SortedDictionary<(DateOnly Start, DateOnly End), object?[]>();
        foreach (var figure in figures)
        {
            if (!rows.TryGetValue((figure.PeriodStart, figure.PeriodEnd), out var row))
            {
                rows[(figure.PeriodStart, figure.PeriodEnd)] = row = [figure.PeriodStart, figure.PeriodEnd, .. new object?[series.Count]];
            }

            row[2 + places[Series(figure)]] = figure.Value;
        }

        return new ViewTable(name, title, [From, To, .. series.Select(Column)], [.. rows.Values]);
    }

    /// <summary>A row an item, and a scenario and period where there are several.</summary>
    /// <param name="name">Name of the table.</param>
    /// <param name="title">Its title.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="hasIds">Whether the id of an item stands beside its name, for programs.</param>
    internal ViewTable ByItem(string name, string title, IReadOnlyCollection<ResultRow> figures, bool hasIds)
    {
        var columns = figures.Select(f => (f.Variable, f.Unit)).Distinct().ToList();
        var places = columns.Index().ToDictionary(c => c.Item, c => c.Index);
        var (hasScenarios, hasPeriods) = (!IsOne(figures, f => f.Scenario), !IsOne(figures, f => (f.PeriodStart, f.PeriodEnd)));
        var rows = new Dictionary<(string Item, string Scenario, DateOnly Start, DateOnly End), object?[]>();
        foreach (var figure in figures)
        {
            var key = (figure.Item, figure.Scenario, figure.PeriodStart, figure.PeriodEnd);
            if (!rows.TryGetValue(key, out var values))
            {
                rows[key] = values = new object?[columns.Count];
            }

            values[places[(figure.Variable, figure.Unit)]] = figure.Value;
        }

        object?[] Row(KeyValuePair<(string Item, string Scenario, DateOnly Start, DateOnly End), object?[]> row) =>
        [
            names.Item(row.Key.Item),
            .. hasScenarios ? [names.Scenario(row.Key.Scenario)] : Array.Empty<object?>(),
            .. hasPeriods ? [row.Key.Start, row.Key.End] : Array.Empty<object?>(),
            .. row.Value,
            .. hasIds ? [row.Key.Item] : Array.Empty<object?>(),
        ];
        return new ViewTable(
            name,
            title,
            [
                new ViewColumn("item", words["explore.item"]),
                .. hasScenarios ? [new ViewColumn("scenario", words["explore.scenario"])] : Array.Empty<ViewColumn>(),
                .. hasPeriods ? [From, To] : Array.Empty<ViewColumn>(),
                .. columns.Select(c => new ViewColumn(columns.Count(o => o.Variable == c.Variable) > 1 ? $"{c.Variable}.{c.Unit}" : c.Variable, names.Variable(c.Variable), names.Unit(c.Unit))),
                .. hasIds ? [new ViewColumn("id", words["explore.id"])] : Array.Empty<ViewColumn>(),
            ],
            [.. rows.Select(Row)]);
    }

    private ViewColumn From => new("period_start", words["explore.period-start"]);

    private ViewColumn To => new("period_end", words["explore.period-end"]);

    private static (string Scenario, string Item, string Variable, string Unit) Series(ResultRow f) => (f.Scenario, f.Item, f.Variable, f.Unit);

    private static bool IsOne<T>(IEnumerable<ResultRow> figures, Func<ResultRow, T> of) => figures.Select(of).Distinct().Take(2).Count() < 2;
}
