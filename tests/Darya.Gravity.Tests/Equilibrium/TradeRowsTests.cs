using Darya.Gravity.Equilibrium;
using Darya.Gravity.Tables;
using Xunit;

namespace Darya.Gravity.Tests.Equilibrium;

public sealed class TradeRowsTests
{
    [Fact]
    public void Rows_in_any_order_make_the_same_world()
    {
        var rows = TradeRows.From(Table(["B", "A", "B", "A"], ["A", "A", "B", "B"], [3, 9, 7, 2], [0.5, 0, 0, 0.25]));
        Assert.Equal(["A", "B"], rows.Baseline.Countries);
        Assert.Equal(2, rows.Baseline.Flow(0, 1), 1e-14);
        Assert.Equal(3, rows.Baseline.Flow(1, 0), 1e-14);
        Assert.Equal(0.25, rows.Shock.Partial[0, 1]);
        Assert.Equal(0.5, rows.Shock.Partial[1, 0]);
    }

    [Fact]
    public void Missing_and_repeated_pairs_are_named()
    {
        var error = Assert.Throws<EquilibriumException>(() => TradeRows.From(Table(["B", "B", "A"], ["A", "A", "A"], [3, 9, 7], null)));
        Assert.Equal(
            [
                "B to A: the pair has more than one row.",
                "A to B: the pair has no row; give a flow of 0 where there is no trade.",
                "B to B: the pair has no row; give the sales at home.",
            ],
            error.Faults);
    }

    [Fact]
    public void Missing_columns_are_named()
    {
        var error = Assert.Throws<EquilibriumException>(
            () => TradeRows.From(new NamedColumns(0, new Dictionary<string, double[]>(), new Dictionary<string, CodeColumn>())));
        Assert.Equal(["There is no column 'exporter' of codes.", "There is no column 'importer' of codes.", "There is no column 'flow' of numbers."], error.Faults);
    }

    private static NamedColumns Table(string[] exporters, string[] importers, double[] flows, double[]? partial)
    {
        var numbers = new Dictionary<string, double[]> { ["flow"] = flows };
        if (partial is not null)
        {
            numbers["partial"] = partial;
        }

        return new NamedColumns(flows.Length, numbers, new Dictionary<string, CodeColumn> { ["exporter"] = Column(exporters), ["importer"] = Column(importers) });

        static CodeColumn Column(string[] codes)
        {
            var labels = codes.Distinct().ToList();
            return new CodeColumn([.. codes.Select(code => labels.IndexOf(code))], labels);
        }
    }
}
