using Darya.Corridors.Questions;
using Darya.Model;
using Darya.Model.Corridors;
using Xunit;

namespace Darya.Corridors.Tests.Works;

/// <summary>Games solved by hand; a work serves one year after its year of building, so its gain is one year's.</summary>
public sealed class WorkGameTests
{
    private const double Exact = 1e-6;

    private static SmallWorks OneYear => new SmallWorks().Set("work_life", 1);

    /// <summary>The work stands in X, costs 200 and brings 120 to each: X alone would lose 80. Both gain 40 and halve it.</summary>
    [Fact]
    public void Two_states_build_together_what_one_alone_would_not()
    {
        var outcome = OneYear.Work("a", 200).Run(TableGains.Sums(["X", "Y"], ("a", [120, 120])), WithShares, "X Y").Outcome;
        Assert.Equal([("X", 0.0), ("Y", 0.0), ("X+Y", 40.0)], outcome.Coalitions.Select(coalition => (string.Join('+', coalition.Members), Math.Round(coalition.WorthMusd, 6))));
        Assert.False(outcome.CoreIsEmpty);
        Assert.Equal(-20, outcome.LeastCoreMusd!.Value, Exact);
        Assert.All(outcome.Shares, share =>
        {
            Assert.Equal(120, share.GainMusd, Exact);
            Assert.Equal(20, share.NucleolusMusd, Exact);
            Assert.Equal(20, share.ShapleyMusd, Exact);
            Assert.Equal(100, share.CostNucleolusMusd, Exact);
            Assert.Equal(0, share.WithoutMusd, Exact);
        });
        Assert.Equal([200.0, 0.0], outcome.Shares.Select(share => share.PaidMusd));
    }

    /// <summary>
    /// Cost 100, 60 for each of three, on the ground of X: v(XY) = v(XZ) = 20, v(XYZ) = 80, all else 0. Nucleolus: the single states are the loudest, 80/3 each.
    /// Shapley: X adds 0, 20 or 80 as first, second or third, a third of the orders each: 100/3; the rest in halves.
    /// </summary>
    [Fact]
    public void Three_states_share_by_the_nucleolus_and_the_shapley_value()
    {
        var outcome = OneYear.Work("a", 100).Run(TableGains.Sums(["X", "Y", "Z"], ("a", [60, 60, 60])), WithShares).Outcome;
        Assert.Equal(80, outcome.NetMusd, Exact);
        Assert.All(outcome.Shares, share => Assert.Equal(80.0 / 3, share.NucleolusMusd, Exact));
        Assert.Equal([33.333, 23.333, 23.333], outcome.Shares.Select(share => Math.Round(share.ShapleyMusd, 3)));
        Assert.Equal([0.0, 20.0, 20.0], outcome.Shares.Select(share => Math.Round(share.WithoutMusd, 6)));
        Assert.False(outcome.CoreIsEmpty);
    }

    /// <summary>
    /// Each pair has a work of 100 that brings its two states 60 each, and the budget pays for one: every pair and all three earn 20. Equal parts
    /// leave a pair 40/3 of its 20: the least core is at 20/3.
    /// </summary>
    [Fact]
    public void An_empty_core_is_said_to_be_empty()
    {
        var gains = TableGains.Sums(["X", "Y", "Z"], ("xy", [60, 60, 0]), ("yz", [0, 60, 60]), ("xz", [60, 0, 60]));
        var outcome = OneYear.Work("xy", 100, "X Y").Work("yz", 100, "Y Z").Work("xz", 100, "X Z")
            .Run(gains, question => WithShares(question) with { Years = 1, BudgetMusdPerYear = 100 }).Outcome;
        Assert.Equal(20, outcome.NetMusd, Exact);
        Assert.True(outcome.CoreIsEmpty);
        Assert.Equal(20.0 / 3, outcome.LeastCoreMusd!.Value, 1e-3);
        Assert.All(outcome.Shares, share => Assert.Equal(20.0 / 3, share.NucleolusMusd, 1e-3));
        Assert.Contains(outcome.Warnings, warning => warning.English == "No division of the net gain satisfies every coalition: the core is empty.");
    }

    /// <summary>X and Y each have a work of 100 that nets 20 and a budget of 100 of their own; together they can build one only.</summary>
    [Fact]
    public void States_that_do_better_apart_with_a_budget_each_are_told_so()
    {
        var gains = TableGains.Sums(["X", "Y"], ("a", [120, 0]), ("b", [0, 120]));
        var outcome = OneYear.Work("a", 100, "X").Work("b", 100, "Y")
            .Run(gains, question => WithShares(question) with { Years = 1, BudgetMusdPerYear = 100 }, "X Y").Outcome;
        Assert.True(outcome.CoreIsEmpty);
        Assert.All(outcome.Shares, share => Assert.Equal(10, share.NucleolusMusd, Exact));
        Assert.Contains(outcome.Warnings, warning => warning.English.StartsWith("Every coalition has the same budget", StringComparison.Ordinal));
    }

    /// <summary>Losses of outsiders do not count for a coalition, those of its members do: Y loses 30 of the work of X.</summary>
    [Fact]
    public void A_coalition_counts_the_gains_of_its_members_only()
    {
        var outcome = OneYear.Work("a", 100).Run(TableGains.Sums(["X", "Y", "O"], ("a", [120, -30, 900])), WithShares, "X Y").Outcome;
        Assert.Empty(SmallWorks.Built(outcome));
        Assert.Equal([20.0, 0.0, 0.0], outcome.Coalitions.Select(coalition => Math.Round(coalition.WorthMusd, 6)));
        Assert.Equal(["a"], outcome.Coalitions[0].Works);
    }

    /// <summary>
    /// A work of X and outside O for 100 brings 60 to X, 80 to O and 40 to Y, which it does not need: surplus 80 with all, 40 with X and O.
    /// Y may keep at most 40. Nucleolus: x = (a, a, c), singles a and c, the pair XO 2a − 40, X with Y a + c: a = c = 80/3 has 2a − 40 = 13.3 as its smallest;
    /// raising 2a − 40 = c gives a = 30, c = 20. Shares: (60 − 30, 80 − 30, 40 − 20).
    /// </summary>
    [Fact]
    public void The_cost_of_one_work_is_shared_among_those_who_need_it_beside_what_was_stated()
    {
        var outcome = OneYear.Work("a", 100, "X O", work => work with
        {
            Shares = [new("X", WorkShareRole.Cost, 50, null, false, Confidence.Official, "test", ""), new("bank", WorkShareRole.Cost, 50, null, false, Confidence.Official, "test", "")],
        }).Run(TableGains.Sums(["X", "Y", "O"], ("a", [60, 40, 80])), WithShares, "X Y").Outcome;
        var shares = SmallWorks.Of(outcome, "a").Shares;
        Assert.Equal(["X", "O", "Y", "bank"], shares.Select(share => share.Party));
        Assert.Equal([30.0, 50.0, 20.0], shares.Take(3).Select(share => Math.Round(share.NucleolusPercent!.Value, 6)));
        Assert.Equal([60.0, 80.0, 40.0], shares.Take(3).Select(share => share.StandAlonePercent!.Value));
        Assert.Equal(100, shares.Sum(share => share.ShapleyPercent ?? 0), Exact);
        Assert.Equal([50.0, null, null, 50.0], shares.Select(share => share.StatedPercent));
        Assert.All(shares, share => Assert.False(share.IsAgreed));
        Assert.Null(shares[3].NucleolusPercent);
    }

    [Fact]
    public void Ground_is_divided_by_the_length_of_links()
    {
        var works = OneYear.Work("a", 100, "X Y", work => work with
        {
            Effects = [new(WorkTarget.Link, "l", WorkEffectKind.Opens, TrafficItem.Freight, 0, 1, Confidence.Estimate, "test", ""), new(WorkTarget.Link, "m", WorkEffectKind.Opens, TrafficItem.Freight, 0, 1, Confidence.Estimate, "test", "")],
        });
        works.Nodes.AddRange([Node("x", "X"), Node("z", "X"), Node("y", "Y")]);
        works.Links.AddRange([Link("l", "x", "y", 20), Link("m", "x", "z", 80)]);
        var outcome = works.Run(TableGains.Sums(["X", "Y"], ("a", [120, 120])), WithShares, "X Y").Outcome;
        Assert.Equal([90.0, 10.0], outcome.Shares.Select(share => Math.Round(share.PaidMusd, 6)));
    }

    private static TransportNode Node(string id, string economy) =>
        new(id, new LocalName(id, id), TransportNodeKind.City, economy, new MapPoint(), null, false, Confidence.Estimate, "test", "");

    private static TransportLink Link(string id, string from, string to, double km) => new(
        id, from, to, TransportMode.Rail, km, LengthMethod.Published, null, null, null, null, null, null, [], "a", false, Confidence.Estimate, "test", "");

    private static InvestQuestion WithShares(InvestQuestion question) => question with { Shares = true };
}
