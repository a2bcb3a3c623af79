using Darya.Data.Catalogue;
using Darya.Web.Access;
using Darya.Web.Languages;
using Darya.Web.Views;

namespace Darya.Web.Evidence;

/// <summary>Figures on which two sides differ, side by side; nothing is averaged.</summary>
/// <param name="Trade">Trade of pairs as each side reports it, million USD.</param>
/// <param name="Areas">Irrigated areas by account, thousand ha.</param>
internal sealed record DisagreementsView(IReadOnlyList<Disagreement> Trade, IReadOnlyList<Disagreement> Areas)
{
    /// <summary>Columns of <c>reported_trade</c>, seen from the first side and from the second.</summary>
    private static readonly (string Direct, string Turned)[] TradeFigures =
        [("first_exports_musd", "second_exports_musd"), ("second_exports_musd", "first_exports_musd"), ("turnover_musd", "turnover_musd")];

    internal static DisagreementsView Of(Room room, RegionMemory memory)
    {
        var region = memory.Require(room);
        return new DisagreementsView(
            region.Table("reported_trade") is { } trade ? [.. TradeIn(room.Words, trade)] : [],
            region.Table("area_alternatives") is { } areas ? [.. AreasIn(room.Words, areas, region.Table("states"))] : []);
    }

    /// <summary>Both as tables.</summary>
    internal IReadOnlyList<ViewTable> Tables(Words words) =>
    [
        Table(words, "trade", words["data.trade-title"], words["data.unit.million USD"], Trade), Table(words, "areas", words["data.area-title"], words["data.unit.kha"], Areas),
    ];

    private static IEnumerable<Disagreement> TradeIn(Words words, RegionTable table)
    {
        foreach (var same in table.Rows.GroupBy(r => (Year: table.Text(r, "year"), Months: table.Text(r, "months"), Pair: Pair(table, r))))
        {
            RegionRow[] rows = [.. same];
            foreach (var (one, other) in rows.SelectMany((r, i) => rows.Skip(i + 1).Select(o => (r, o))).Where(p => table.Text(p.r, "reporter") != table.Text(p.o, "reporter")))
            {
                var (first, second, isTurned) = (table.Text(one, "first"), table.Text(one, "second"), table.Text(one, "first") != table.Text(other, "first"));
                foreach (var (direct, turned) in TradeFigures)
                {
                    var figure = direct switch
                    {
                        "first_exports_musd" => words.Format("data.trade-figure", first, second),
                        "second_exports_musd" => words.Format("data.trade-figure", second, first),
                        _ => words.Format("data.trade-turnover", first, second),
                    };
                    if (Statement.Of(table, one, table.Text(one, "reporter"), direct) is { } says
                        && Statement.Of(table, other, table.Text(other, "reporter"), isTurned ? turned : direct) is { } answers
                        && !says.Value.Equals(answers.Value))
                    {
                        yield return new Disagreement(figure, same.Key.Year, same.Key.Months, says, answers);
                    }
                }
            }
        }
    }

    private static IEnumerable<Disagreement> AreasIn(Words words, RegionTable table, RegionTable? states)
    {
        foreach (var same in table.Rows.GroupBy(r => table.Text(r, "state"), StringComparer.Ordinal))
        {
            var name = states?.Find(same.Key) is { } state ? DataWords.Name(words, states, state) : same.Key;
            var stated = same.Select(r => Statement.Of(table, r, words["data.account." + table.Text(r, "account")], "area_kha")).OfType<Statement>().ToList();
            var official = stated.FirstOrDefault(s => s.Key.EndsWith(" official", StringComparison.Ordinal));
            foreach (var other in stated.Where(s => official is not null && s != official && !s.Value.Equals(official.Value)))
            {
                yield return new Disagreement(words.Format("data.area-figure", name), "", "", official!, other);
            }
        }
    }

    private static string Pair(RegionTable table, RegionRow row) =>
        string.Join(' ', new[] { table.Text(row, "first"), table.Text(row, "second") }.Order(StringComparer.Ordinal));

    private static ViewTable Table(Words words, string name, string title, string unit, IReadOnlyList<Disagreement> rows)
    {
        var isTimed = rows.Any(d => d.Year.Length > 0);
        return new ViewTable(
            name,
            title,
            [
                new("figure", words["data.figure"]), .. isTimed ? [new("year", words["data.year"]), new("months", words["data.months"])] : Array.Empty<ViewColumn>(),
                new("first_says", words["data.first"]), new("first_value", words["data.values"], unit), new("first_letter", words["data.filter-letter"]), new("first_source", words["data.source"]),
                new("second_says", words["data.second"]), new("second_value", words["data.values"], unit), new("second_letter", words["data.filter-letter"]), new("second_source", words["data.source"]),
                new("difference", words["data.difference"], unit), new("percent", words["data.difference-percent"], "%", 1),
            ],
            [
                .. rows.Select(d => (object?[])
                [
                    d.Figure, .. isTimed ? [d.Year, d.Months] : Array.Empty<object?>(), d.First.Says, d.First.Value, d.First.Letter, d.First.Source, d.Second.Says, d.Second.Value, d.Second.Letter, d.Second.Source, d.Difference, d.Percent,
                ]),
            ]);
    }
}
