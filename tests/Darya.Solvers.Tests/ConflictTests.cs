using Xunit;

namespace Darya.Solvers.Tests;

public sealed class ConflictTests
{
    private static readonly Reservoir Toktogul = new(0, "Toktogul");
    private static readonly Period July = new(6);
    private static readonly Period August = new(7);

    /// <summary>
    /// A reservoir holds 100 and receives 50 in July and 10 in August; deliveries of 90 and 80 are promised: 170 against 160.
    /// The turbine passes 100, which is enough, so the conflict is between both promises and both balances and the empty reservoir.
    /// </summary>
    [Fact]
    public void A_promise_above_the_water_there_is_gives_way_by_what_is_missing()
    {
        var lp = TwoMonths(out _);
        var report = Conflict.Explain(lp, new ConflictOptions { Weight = f => f == "water_balance" ? double.PositiveInfinity : 1 });

        var row = Assert.Single(report.MustGiveWay);
        Assert.Equal("delivery", row.Family);
        Assert.Equal(Toktogul, row.Indices[0]);
        Assert.Equal(-10, row.Amount, Tolerance.Closed);
        Assert.False(report.HardRowsYield);
        Assert.Equal(
            ["water_balance[Toktogul,7]", "water_balance[Toktogul,8]", "delivery[Toktogul,7]", "delivery[Toktogul,8]"],
            report.InConflict.Select(lp.NameOf));
        var bound = Assert.Single(report.Bounds);
        Assert.Equal(("v[Toktogul,8]", false, 0.0), (bound.Name, bound.IsUpper, bound.Value));
        Assert.Equal(
            $"""
            To give way, at least:
              {row.Name} falls short by 10
            Cannot hold together:
              water_balance[Toktogul,7]: v[Toktogul,7] + q[Toktogul,7] = 150
              water_balance[Toktogul,8]: v[Toktogul,8] - v[Toktogul,7] + q[Toktogul,8] = 10
              delivery[Toktogul,7]: q[Toktogul,7] >= 90
              delivery[Toktogul,8]: q[Toktogul,8] >= 80
              v[Toktogul,8] >= 0

            """, report.Write());
    }

    [Fact]
    public void Weights_decide_who_gives_way()
    {
        var lp = TwoMonths(out var q);
        lp.Subject("comfort", July, q[Toktogul, July] >= 95);
        var report = Conflict.Explain(lp, new ConflictOptions { Weight = f => f switch { "water_balance" => 100, "comfort" => 0.5, _ => 1 } });
        Assert.Equal([("comfort", -5.0), ("delivery", -10.0)], report.MustGiveWay.Select(r => (r.Family, Math.Round(r.Amount, 6))).Order());
    }

    [Fact]
    public void Hard_rows_at_odds_with_each_other_are_named_all_the_same()
    {
        var lp = new LinearProgram("hard");
        var x = lp.AddVariable("x");
        lp.Subject("low", x <= 1);
        lp.Subject("high", x >= 4);
        var report = Conflict.Explain(lp, new ConflictOptions { Weight = _ => double.PositiveInfinity });
        Assert.True(report.HardRowsYield);
        Assert.Equal(3, report.MustGiveWay.Sum(r => Math.Abs(r.Amount)), Tolerance.Closed);
        Assert.Equal(["low", "high"], report.InConflict.Select(lp.NameOf));
        Assert.Empty(report.Bounds);
    }

    [Fact]
    public void Crossed_bounds_are_the_conflict()
    {
        var lp = new LinearProgram("crossed");
        lp.AddVariable("x", 5, 3);
        var report = Conflict.Explain(lp);
        Assert.True(report.IsInfeasible);
        Assert.Equal("Cannot hold together:\n  x >= 5\n  x <= 3\n", report.Write());
        using var clp = new ClpSolver(lp);
        Assert.Equal(SolveStatus.Infeasible, clp.Solve().Status);
    }

    [Fact]
    public void A_feasible_program_has_no_conflict()
    {
        var report = Conflict.Explain(RandomProgram.Make(seed: 5, rows: 40, columns: 80));
        Assert.False(report.IsInfeasible);
        Assert.Equal("The program 'random 5' is feasible.\n", report.Write());
    }

    [Theory]
    [InlineData(51)]
    [InlineData(52)]
    [InlineData(53)]
    public void The_rows_in_conflict_are_infeasible_and_none_can_be_left_out(int seed)
    {
        var lp = RandomProgram.Make(seed, rows: 60, columns: 90);
        var some = lp.Variables.Skip(3).Take(4).ToList();
        lp.Subject("promise", Sum.Over(some, v => v) >= some.Sum(lp.UpperBound) + 7);
        lp.Subject("promise", some[0] + some[1] >= lp.UpperBound(some[0]) + lp.UpperBound(some[1]) - 1);
        var report = Conflict.Explain(lp);
        Assert.NotEmpty(report.InConflict);
        Assert.False(IsFeasible(lp, report.InConflict));
        Assert.All(report.InConflict, row => Assert.True(IsFeasible(lp, report.InConflict.Where(r => r != row))));
    }

    private static bool IsFeasible(LinearProgram lp, IEnumerable<Row> rows)
    {
        var part = lp.CopyColumns();
        foreach (var row in rows)
        {
            part.AddRowOf(lp, row, lp.RowExpression(row));
        }

        using var clp = new ClpSolver(part);
        return clp.Solve().Status == SolveStatus.Optimal;
    }

    private static LinearProgram TwoMonths(out VariableFamily<Reservoir, Period> q)
    {
        var lp = new LinearProgram("two months");
        var v = lp.AddVariables("v", [Toktogul], [July, August], upper: 200);
        q = lp.AddVariables("q", [Toktogul], [July, August], upper: 100);
        lp.Subject("water_balance", Toktogul, July, v[Toktogul, July] == 100.0 + 50 - q[Toktogul, July]);
        lp.Subject("water_balance", Toktogul, August, v[Toktogul, August] == v[Toktogul, July] + 10 - q[Toktogul, August]);
        lp.Subject("delivery", Toktogul, July, q[Toktogul, July] >= 90);
        lp.Subject("delivery", Toktogul, August, q[Toktogul, August] >= 80);
        return lp;
    }
}
