using Xunit;
using static Darya.Games.Tests.GivenGames;

namespace Darya.Games.Tests;

public sealed class SharingRuleTests
{
    public static TheoryData<int, int> Seeds => Cases.Seeds;

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_rule_shares_exactly_what_there_is(int seed, int players)
    {
        CoalitionGame[] games =
            [Random(seed, players), RandomSuperadditive(seed, players), RandomConvex(seed, players), Random(seed, players, isCost: true)];
        foreach (var game in games)
        {
            Assert.All(
                GameSolution.Of(game).Rules.Where(rule => rule.Outcome.IsDefined),
                rule => Assert.Equal(game[game.Grand], rule.Outcome.Allocation.Of(game.Grand)));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_rule_answers_costs_with_the_other_sign(int seed, int players)
    {
        var game = RandomSuperadditive(seed, players);
        var costs = CoalitionGame.FromOracle(Names(players), c => -game[c], isCost: true);
        foreach (var (gain, cost) in GameSolution.Of(game).Rules.Zip(GameSolution.Of(costs).Rules))
        {
            Assert.Equal(gain.Outcome.IsDefined, cost.Outcome.IsDefined);
            if (gain.Outcome.IsDefined)
            {
                Assert.Equal(gain.Outcome.Allocation.Shares.Select(share => -share), cost.Outcome.Allocation.Shares);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_tau_value_lies_between_rights_and_hopes(int seed, int players)
    {
        var game = RandomConvex(seed, players);
        var (tau, rights, hopes) = (TauValue.Of(game).Allocation, MarginalContributions.MinimalRights(game), MarginalContributions.Utopia(game));
        Assert.All(Enumerable.Range(0, players), i => Assert.InRange(tau[i], rights[i], hopes[i]));

        // Driessen and Tijs (1985): in a convex game the minimal right is what a player has alone.
        Assert.All(Enumerable.Range(0, players), i => Assert.Equal(game[Coalition.Of(i)], rights[i]));
    }

    [Fact]
    public void Without_quasi_balance_the_tau_value_says_why()
    {
        Assert.Equal("the game is not quasi-balanced: P1 can claim more than it adds to the others", TauValue.Of(Gains(9, 0, 0, 9, 9, 9, 9)).Reason);
        Assert.Equal("the game is not quasi-balanced: P1 can claim more than it adds to the others", TauValue.Of(Gains(0, 0, 0, 6, 6, 6, 7)).Reason);
        Assert.Equal("the game is not quasi-balanced: the minimal rights exceed what there is to share", TauValue.Of(Gains(0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3)).Reason);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void At_the_Gately_point_all_are_equally_tempted(int seed, int players)
    {
        var game = RandomConvex(seed + 100, players);
        if (GatelyPoint.Of(game) is { IsDefined: true, Note: null } point)
        {
            var propensity = StabilityOfShares.Of(game, point.Allocation).PropensityToDisrupt
                .Where(value => value is not null && double.IsFinite(value.Value)).ToList();
            Assert.All(propensity, value => Assert.Equal(propensity[0]!.Value, value!.Value, 12));
        }
    }

    [Fact]
    public void Where_nobody_adds_anything_there_is_no_Gately_point()
    {
        Assert.Equal(
            "the players add no more to the others than they have alone, so propensities to disrupt cannot be equal and positive",
            GatelyPoint.Of(Voting(2, 1, 1, 1)).Reason);
        Assert.Equal("all together do worse than each alone, so there is no gain to lose", GatelyPoint.Of(Gains(2, 2, 3)).Reason);
        var additive = GatelyPoint.Of(Gains(2, 3, 5));
        Assert.Equal(Fractions("2 3"), additive.Allocation.Shares);
        Assert.Equal("nobody can gain, so nobody can disrupt", additive.Note);
    }

    [Fact]
    public void Two_players_share_the_gain_equally_by_most_rules()
    {
        var solution = GameSolution.Of(Gains(1, 3, 10));
        string[] equal =
            ["shapley", "nucleolus", "prenucleolus", "per_capita_nucleolus", "tau", "gately", "equal_gain", "nash_harsanyi", "kalai_smorodinsky"];
        Assert.All(equal, name => Assert.Equal(Fractions("4 6"), solution.Rule(name).Outcome.Allocation.Shares));
        Assert.Equal(Fractions("5/2 15/2"), solution.Rule("proportional_gain").Outcome.Allocation.Shares);
        Assert.StartsWith(
            "There is no rule 'lottery'; there are shapley,",
            Assert.Throws<ArgumentException>(() => solution.Rule("lottery")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Proportions_need_something_to_be_proportional_to()
    {
        Assert.Equal("what the players have alone adds up to 0, so there is no proportion", ProportionalGain.Of(Gains(0, 0, 5)).Reason);
        Assert.Equal("some players have worths of the other sign alone; proportions mean little", ProportionalGain.Of(Gains(3, -1, 5)).Note);
    }

    /// <summary>max x1·x2·x3, x1 + x2 = 8 at least, sum 9: the third gets 1, the others share 8: without the core all would get 3.</summary>
    [Fact]
    public void Nash_Harsanyi_moves_to_the_edge_of_the_core()
    {
        var outcome = NashHarsanyi.Of(Gains(0, 0, 0, 8, 0, 0, 9));
        Assert.False(outcome.Allocation.IsExact);
        Assert.All(outcome.Allocation.ToDoubles().Zip([4.0, 4, 1]), pair => Assert.Equal(pair.Second, pair.First, Tolerance.Search));
    }

    /// <summary>max x1·x2·x3 with x1 + x2 ≥ 7, x1 + x3 ≥ 7, sum 9: x2 = x3 = 2, x1 = 5.</summary>
    [Fact]
    public void Nash_Harsanyi_respects_two_edges_at_once() => Assert.All(
        NashHarsanyi.Of(Gains(0, 0, 0, 7, 7, 0, 9)).Allocation.ToDoubles().Zip([5.0, 2, 2]),
        pair => Assert.Equal(pair.Second, pair.First, Tolerance.Search));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_point_of_the_core_near_by_has_a_larger_product_of_gains(int seed, int players)
    {
        var game = RandomConvex(seed, players);
        if (NashHarsanyi.Of(game) is not { IsDefined: true } outcome)
        {
            return;
        }

        var best = outcome.Allocation;
        Assert.All(GivenGames.Proper(game), c => Assert.True(best.Excess(game, c).ToDouble() <= Tolerance.Search));
        var free = Enumerable.Range(0, players).Where(i => (best[i] - game[Coalition.Of(i)]).ToDouble() > Tolerance.Search).ToList();

        // First-order condition: towards every corner of the core the sum of log gains does not rise.
        Assert.All(CoreOfGame.Vertices(game), corner => Assert.True(
            free.Sum(i => (corner[i] - best[i]).ToDouble() / (best[i] - game[Coalition.Of(i)]).ToDouble()) <= 1e-4));
    }

    [Fact]
    public void A_player_who_can_gain_nothing_in_the_core_stays_out_of_the_product()
    {
        var outcome = NashHarsanyi.Of(Gloves(1, 2));
        Assert.Equal(Fractions("1 0 0"), outcome.Allocation.Shares);
        Assert.Equal("the core is a single point", outcome.Note);

        // The first two share 4 and the third, who adds nothing, is left out.
        var shares = NashHarsanyi.Of(Gains(0, 0, 0, 4, 0, 0, 4));
        Assert.Equal("left out of the product because the core has no gain for them: P3", shares.Note);
        Assert.All(shares.Allocation.ToDoubles().Zip([2.0, 2, 0]), pair => Assert.Equal(pair.Second, pair.First, Tolerance.Search));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Kalai_Smorodinsky_gains_are_in_proportion_to_the_best_corner(int seed, int players)
    {
        var game = RandomConvex(seed, players);
        var best = KalaiSmorodinsky.Of(game).Allocation;
        var corners = CoreOfGame.Vertices(game);
        Rational[] hope = [.. Enumerable.Range(0, players).Select(i => corners.Select(corner => corner[i]).Max() - game[Coalition.Of(i)])];
        Rational[] gain = [.. Enumerable.Range(0, players).Select(i => best[i] - game[Coalition.Of(i)])];
        Assert.All(Enumerable.Range(1, players - 1), i => Assert.Equal(gain[0] * hope[i], gain[i] * hope[0]));
    }

    [Fact]
    public void Bargaining_in_an_empty_core_says_so()
    {
        Assert.Equal("the core is empty, so no allocation meets its constraints", NashHarsanyi.Of(Voting(2, 1, 1, 1)).Reason);
        Assert.Equal("the core is empty, so no player has a best share in it", KalaiSmorodinsky.Of(Voting(2, 1, 1, 1)).Reason);
    }

    [Fact]
    public void Remaining_benefits_are_limited_by_what_the_works_are_worth()
    {
        // Separable 2 and 4, rest 4; remaining 8 − 2 = 6 and min(9, 6) − 4 = 2: shared 3 to 1.
        var game = Costs(8, 9, 10);
        var separable = Costs(6, 8, 10);
        Assert.Equal(Fractions("2 4"), MarginalContributions.Utopia(separable));
        Assert.Equal(Fractions("4 6"), SeparableCosts.RemainingBenefits(separable).Allocation.Shares);
        Assert.Equal(Fractions("26/5 24/5"), SeparableCosts.RemainingBenefits(separable, [20, 5]).Allocation.Shares);
        Assert.Equal(Fractions("9/2 11/2"), SeparableCosts.EqualRest(game).Shares);
        Assert.StartsWith(
            "Benefits belong to a cost game, one a player; got 1 for 2 players.",
            Assert.Throws<ArgumentException>(() => SeparableCosts.RemainingBenefits(separable, [20])).Message, StringComparison.Ordinal);
    }
}
