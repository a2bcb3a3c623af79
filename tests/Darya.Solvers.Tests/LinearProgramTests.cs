using Xunit;

namespace Darya.Solvers.Tests;

public sealed class LinearProgramTests
{
    private static readonly Reservoir Upper = new(0, "Upper");
    private static readonly Reservoir Lower = new(1, "Lower");
    private static readonly Period First = new(0);

    [Fact]
    public void A_row_reads_like_the_mathematics()
    {
        var lp = new LinearProgram("two reservoirs");
        var v = lp.AddVariables("v", [Upper, Lower], [First], lower: 0, upper: 1000);
        var q = lp.AddVariables("q", [Upper, Lower], [First], (r, _) => new(0, r == Upper ? 80 : 90, 0.5));
        var s = lp.AddVariables<Reservoir, Period>("s");
        s.Add(Upper, First);
        s.Add(Lower, First, VariableBounds.NonNegative);

        lp.Subject("water_balance", Upper, First, v[Upper, First] == 500.0 + 100 - q[Upper, First] - s[Upper, First]);
        lp.Subject("water_balance", Lower, First,
            v[Lower, First] == 450.0 + 50 + q[Upper, First] + s[Upper, First] - q[Lower, First] - s[Lower, First]);
        lp.Subject("release_limit", First, q[Upper, First] + q[Lower, First] <= 100);

        Assert.Equal(
            """
            water_balance[Upper,1]: v[Upper,1] + q[Upper,1] + s[Upper,1] = 600
            water_balance[Lower,1]: v[Lower,1] - q[Upper,1] - s[Upper,1] + q[Lower,1] + s[Lower,1] = 500
            release_limit[1]: q[Upper,1] + q[Lower,1] <= 100

            """, lp.Write());
        Assert.Equal("release_limit[1]: q[Upper,1] + q[Lower,1] <= 100\n", lp.Write("release_limit"));
        Assert.Equal("0 <= q[Upper,1] <= 80, cost 0.5\n0 <= q[Lower,1] <= 90, cost 0.5\n", lp.WriteVariables("q"));
        Assert.Equal(["water_balance", "release_limit"], lp.RowFamilies);
        Assert.Equal((3, 6, 10), (lp.RowCount, lp.ColumnCount, lp.NonzeroCount));
    }

    [Fact]
    public void An_absent_member_is_named()
    {
        var lp = new LinearProgram("sparse");
        var g = lp.AddVariables<Reservoir, Reservoir, Period>("g");
        g.Add(Upper, Lower, First);
        Assert.True(g.TryGet(Upper, Lower, First, out var present));
        Assert.Equal(present, g[Upper, Lower, First]);
        Assert.False(g.Contains(Lower, Upper, First));
        Assert.False(g.Contains(Upper, Lower, new Period(700)));
        var fault = Assert.Throws<KeyNotFoundException>(() => g[Lower, Upper, First]);
        Assert.Equal("There is no variable g[Lower,Upper,1].", fault.Message);
        Assert.Throws<ArgumentException>(() => g.Add(Upper, Lower, First));
    }

    [Fact]
    public void Families_of_one_index_keep_order_and_members()
    {
        var lp = new LinearProgram("one");
        var s = lp.AddVariables("s", Reservoir.Named("a", "b", "c"), r => VariableBounds.UpTo(r.Ordinal));
        Assert.Equal(["s[a]", "s[b]", "s[c]"], s.Members.Select(m => lp.NameOf(m.Variable)));
        Assert.Equal("s[a] = 0\n0 <= s[b] <= 1\n0 <= s[c] <= 2\n", lp.WriteVariables());
        Assert.Equal(["b"], lp.IndicesOf(s.Members[1].Variable).Select(i => i.Label));
    }

    [Fact]
    public void Bounds_costs_and_kinds_are_written()
    {
        var lp = new LinearProgram("bounds");
        lp.AddVariable("free", double.NegativeInfinity);
        lp.AddVariable("above", -2, cost: 1.5);
        lp.AddVariable("below", double.NegativeInfinity, 7);
        lp.AddVariable("fixed", 3, 3);
        lp.AddBinary("open", cost: -4);
        Assert.Equal("free free\nabove >= -2, cost 1.5\nbelow <= 7\nfixed = 3\n0 <= open <= 1, whole, cost -4\n", lp.WriteVariables());
    }

    [Fact]
    public void A_coefficient_can_be_changed_added_and_removed()
    {
        var lp = new LinearProgram("change");
        var (x, y, z) = (lp.AddVariable("x"), lp.AddVariable("y"), lp.AddVariable("z"));
        var first = lp.Subject("first", x + y <= 1);
        lp.Subject("second", x + z <= 2);
        lp.SetCoefficient(first, y, -2.5);
        lp.SetCoefficient(first, z, 4);
        lp.SetCoefficient(first, x, 0);
        lp.SetRightHandSide(first, 9);
        Assert.Equal("first: -2.5 y + 4 z <= 9\nsecond: x + z <= 2\n", lp.Write());
        Assert.Equal(4, lp.NonzeroCount);
        Assert.Equal((1, 4), lp.CoefficientRange);
    }

    [Fact]
    public void The_objective_gathers_expressions()
    {
        var lp = new LinearProgram("cost");
        var (x, y) = (lp.AddVariable("x", cost: 1), lp.AddVariable("y"));
        lp.AddToCost(2 * x - y + 10);
        lp.AddToCost(5);
        Assert.Equal((3, -1, 15), (lp.Cost(x), lp.Cost(y), lp.CostConstant));
    }

    [Fact]
    public void Wrong_numbers_are_refused_with_the_name_of_the_row_and_leave_the_program_as_it_was()
    {
        var lp = new LinearProgram("wrong");
        var x = lp.AddVariable("x", first: Upper);
        var notANumber = 0.0 / (lp.RowCount + 0.0);
        var fault = Assert.Throws<ArgumentException>(() => lp.Subject("balance", Upper, x + double.NaN * x <= 1));
        Assert.StartsWith("The coefficient of x[Upper] in balance[Upper] must be finite; got NaN.", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => lp.Subject("balance", x <= notANumber));
        Assert.Throws<ArgumentException>(() => lp.AddVariable("y", double.NaN));
        Assert.Throws<ArgumentException>(() => lp.SetCost(x, double.PositiveInfinity));
        Assert.Equal((0, 0), (lp.RowCount, lp.NonzeroCount));
        lp.Subject("balance", x <= 1);
        Assert.Equal("balance: x[Upper] <= 1\n", lp.Write());
    }

    [Fact]
    public void Variables_and_rows_of_another_program_or_of_none_are_refused()
    {
        var lp = new LinearProgram("small");
        Assert.Throws<ArgumentException>(() => lp.Cost(default));
        Assert.Throws<ArgumentException>(() => lp.NameOf(default(Row)));
        var other = new LinearProgram("large");
        other.AddVariable("a");
        var b = other.AddVariable("b");
        Assert.Throws<ArgumentException>(() => lp.Subject("r", b <= 1));
    }

    [Fact]
    public void A_right_hand_side_needs_one_number()
    {
        var lp = new LinearProgram("range");
        var x = lp.AddVariable("x");
        var range = lp.Subject("range", (x + 0).Between(1, 2));
        Assert.Throws<InvalidOperationException>(() => lp.SetRightHandSide(range, 3));
        lp.SetRowBounds(range, 0, double.PositiveInfinity);
        lp.SetRightHandSide(range, 3);
        Assert.Equal("range: x >= 3\n", lp.Write());
    }
}
