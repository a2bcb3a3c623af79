using Darya.Model.Corridors;
using Xunit;

namespace Darya.Corridors.Tests.Works;

public sealed class VerdictTests
{
    [Fact]
    public void A_work_without_cost_partner_or_modelled_gain_is_listed_as_such_and_never_built()
    {
        var gains = TableGains.Sums(["X", "Y"], ("free", [60, 0]), ("far", [60, 60]), ("abroad", [60, 60]), ("old", [60, 60]));
        gains.NotModelled.UnionWith(["zone", "dam"]);
        var outcome = new SmallWorks()
            .Work("free", null)
            .Work("far", 1, "X Y")
            .Work("abroad", 1, "O")
            .Work("zone", 1)
            .Work("dam", 1, change: work => work with { Kind = JointWorkKind.Dam })
            .Work("old", 1, change: work => work with { Status = JointWorkStatus.Done, EndYear = 2019 })
            .Run(gains, question => question with { Candidates = ["free", "far", "abroad", "zone", "dam", "old"] }, players: "X").Outcome;
        Assert.Equal(
            [
                "free NoCost: No cost was found; its gains would pay up to 120 million USD, discounted.",
                "dam NoGain: Its gains come from the plan of water and power; none were given.",
                "zone NoGain: The network of goods does not change with it: nothing that it brings is modelled.",
                "abroad NoPartner: No state of the region takes part in it.",
                "far NoPartner: It stands on the ground of Y, outside those who act together.",
                "old Done: In use since 2019.",
            ],
            outcome.Works.Select(work => $"{work.Id} {work.Verdict}: {work.Reason!.English}"));
        Assert.Equal((0.0, 0.0, 0.0), (outcome.NetMusd, outcome.CostMusd, outcome.GapPercent));
        Assert.All(outcome.Works, work => Assert.Null(work.StartYear));
        Assert.Null(SmallWorks.Of(outcome, "far").GainAloneMusd);
    }

    [Fact]
    public void Works_in_use_are_no_candidates_unless_they_are_named()
    {
        var works = new SmallWorks().Work("a", 1).Work("old", 1, change: work => work with { Status = JointWorkStatus.Done });
        Assert.Equal(["a"], works.Run(TableGains.Sums(["X"])).Outcome.Works.Select(work => work.Id));
    }

    [Fact]
    public void The_range_of_the_cost_takes_the_ends_of_the_printed_figures_and_of_the_overrun()
    {
        var outcome = new SmallWorks().Set("overrun railway", 20, -10, 50)
            .Work("a", 100, change: work => work with { CostLowMusd = 80, CostHighMusd = 200 })
            .Work("own", 100, change: work => work with { OverrunLowPercent = 10, OverrunHighPercent = 30 })
            .Run(TableGains.Sums(["X"])).Outcome;
        var (a, own) = (SmallWorks.Of(outcome, "a"), SmallWorks.Of(outcome, "own"));
        Assert.Equal((72, 120, 300), (Math.Round(a.CostLowMusd!.Value, 6), Math.Round(a.CostMusd!.Value, 6), Math.Round(a.CostHighMusd!.Value, 6)));
        Assert.Equal((110, 120, 130), (Math.Round(own.CostLowMusd!.Value, 6), Math.Round(own.CostMusd!.Value, 6), Math.Round(own.CostHighMusd!.Value, 6)));
    }

    [Fact]
    public void All_faults_of_a_question_are_told_at_once()
    {
        var works = new SmallWorks().Work("a", 1).Work("b", 1);
        works.Parameters.Remove("work_life");
        var fault = Assert.Throws<CorridorException>(() => works.Run(
            TableGains.Sums(["X"]),
            question => question with
            {
                Candidates = ["a", "c"],
                Years = 0,
                BudgetMusdPerYear = double.NaN,
                Gap = 1,
                TimeLimitSeconds = 0,
                PowerGains = [new("d", "X", 1)],
                FrontierMusd = [10, 5],
                SpentMusd = new Dictionary<string, double> { ["a"] = -1, ["e"] = 2 },
            },
            players: "X X W",
            settings: settings => settings with { MostInGroup = 11 }));
        Assert.Equal(
            """
            corridor_parameters has no 'work_life'
            works: there is no work 'c'; there are a, b
            gains of dams and lines: there is no work 'd'; there are a, b
            money spent: there is no work 'e'; there are a, b
            money spent: 'a': got -1; it must be ≥ 0 million USD
            years: got 0; allowed are 1 to 40
            budget: got NaN; it must be ≥ 0 million USD a year
            gap: got 1; it must be in [0, 1)
            time limit: got 0; it must be above 0 s
            frontier: got 10, 5; budgets must be ≥ 0 million USD and rise
            works of a group: got 11; allowed are 1 to 10
            states that act together: 'W' is no state of the region; there are X, Y, Z
            states that act together: 'X' is named twice
            """,
            string.Join('\n', fault.Faults));
    }

    [Fact]
    public void A_game_of_more_than_six_states_is_refused()
    {
        string[] states = ["A", "B", "C", "D", "E", "F", "G"];
        var fault = Assert.Throws<CorridorException>(() => new SmallWorks().Run(
            TableGains.Sums([]), question => question with { Shares = true }, string.Join(' ', states), settings => settings with { States = states }));
        Assert.Equal("states that act together: got 7; a game of works has at most 6: name fewer, or leave shares out", fault.Message);
    }

    [Fact]
    public void Without_candidates_nothing_is_built()
    {
        var (outcome, frontier) = new SmallWorks().Run(
            TableGains.Sums(["X"]), question => question with { Shares = true, Cases = true, FrontierMusd = [0, 100] });
        Assert.Equal((0.0, 0.0), (outcome.NetMusd, outcome.GapPercent));
        Assert.All(outcome.Shares, share => Assert.Equal(0, share.NucleolusMusd));
        Assert.Equal([0.0, 0.0], frontier.Select(point => point.NetMusd));
    }
}
