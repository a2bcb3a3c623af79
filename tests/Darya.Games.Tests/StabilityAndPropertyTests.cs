using Xunit;
using static Darya.Games.Tests.GivenGames;

namespace Darya.Games.Tests;

public sealed class StabilityAndPropertyTests
{
    public static TheoryData<int, int> Seeds => Cases.Seeds;

    [Fact]
    public void Stability_of_a_small_game_by_hand()
    {
        // Gains 2, 3, 1 of 6: power 1/3, 1/2, 1/6; deviations 0, 1/6, -1/6; sum of squares 1/18; mean 1/3.
        var game = Gains(0, 0, 0, 4, 2, 3, 6);
        var report = StabilityOfShares.Of(game, new Allocation(Fractions("2 3 1")));
        Assert.Equal(Fractions("1/3 1/2 1/6"), report.PowerIndex);
        Assert.Equal(0.5, report.StabilityIndexSample!.Value, 12);
        Assert.Equal(Math.Sqrt(1.0 / 54) * 3, report.StabilityIndexPopulation!.Value, 12);

        // The others keep x(N∖i) − v(N∖i): 4 − 3, 3 − 2, 5 − 4.
        Assert.Equal([0.5, 1.0 / 3, 1], report.PropensityToDisrupt.Select(value => value!.Value));
        Assert.Equal(1, report.CoreSlack);
        Assert.Equal(Coalition.Of(2), report.FirstToLeave);
    }

    [Fact]
    public void Who_has_nothing_to_lose_may_disrupt_without_limit()
    {
        var game = Gains(0, 0, 0, 0, 0, 0, 6);
        var report = StabilityOfShares.Of(game, new Allocation(Fractions("6 0 0")));
        Assert.Equal([0.0, double.PositiveInfinity, double.PositiveInfinity], report.PropensityToDisrupt.Select(value => value!.Value));
        Assert.Equal(0, report.CoreSlack);
        Assert.Equal(Coalition.Of(1), report.FirstToLeave);
        Assert.Null(StabilityOfShares.PropensityToDisrupt(Gains(1, 1, 2), new Allocation([1, 1]), Coalition.Of(0)));
        Assert.Equal(
            double.NegativeInfinity,
            StabilityOfShares.PropensityToDisrupt(Gains(1, 2, 2), new Allocation([1, 1]), Coalition.Of(0)));
        Assert.Throws<ArgumentException>(() => StabilityOfShares.PropensityToDisrupt(game, new Allocation([2, 2, 2]), game.Grand));
    }

    [Fact]
    public void Without_a_gain_there_is_no_power_index()
    {
        var report = StabilityOfShares.Of(Gains(1, 1, 2), new Allocation([1, 1]));
        Assert.Null(report.PowerIndex);
        Assert.Null(report.StabilityIndexSample);
        Assert.Null(StabilityOfShares.Of(Gains(1), new Allocation([1])).FirstToLeave);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_least_slack_is_minus_the_largest_excess(int seed, int players)
    {
        var game = Random(seed, players, isCost: seed % 2 == 0);
        var shares = EqualGain.Of(game);
        var report = StabilityOfShares.Of(game, shares);
        Assert.Equal(-GivenGames.Proper(game).Max(c => shares.Excess(game, c)), report.CoreSlack);
        Assert.Equal(report.CoreSlack, -shares.Excess(game, report.FirstToLeave!.Value));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Properties_follow_their_definitions(int seed, int players)
    {
        foreach (var game in (CoalitionGame[])[Random(seed, players), RandomSuperadditive(seed, players), RandomConvex(seed, players)])
        {
            var all = game.Grand.Subsets().ToList();
            var pairs = all.SelectMany(a => all, (a, b) => (A: a, B: b)).ToList();
            Assert.Equal(
                pairs.Where(p => !p.A.Meets(p.B)).All(p => game[p.A.Union(p.B)] >= game[p.A] + game[p.B]), GameProperties.Superadditive(game).Holds);
            Assert.Equal(
                pairs.All(p => game[p.A.Union(p.B)] + game[p.A.Intersect(p.B)] >= game[p.A] + game[p.B]), GameProperties.Convex(game).Holds);
            Assert.Equal(pairs.Where(p => p.A.Includes(p.B)).All(p => game[p.A] >= game[p.B]), GameProperties.Monotone(game).Holds);
            Assert.Equal(game[game.Grand] == Covers.Superadditive(game)[game.Grand], GameProperties.Cohesive(game).Holds);
        }
    }

    [Fact]
    public void A_violation_names_the_two_coalitions()
    {
        var game = Gains(3, 4, 0, 6, 3, 4, 6);
        var check = GameProperties.Superadditive(game);
        Assert.Equal((false, Coalition.Of(0), Coalition.Of(1)), (check.Holds, check.First!.Value, check.Second!.Value));
        Assert.Equal("P1 and P2 do worse together (6) than apart (3 and 4)", check.Statement);
        Assert.Equal("the partition P1 | P2+P3 does better than all together", GameProperties.Cohesive(Gains(3, 4, 0, 6, 3, 5, 6)).Statement);
        Assert.Equal("P1 has 3, more than the 2 of P1+P2", GameProperties.Monotone(Gains(3, 0, 2)).Statement);
        Assert.Equal("all together lose 1 against acting alone", GameProperties.Essential(Gains(3, 0, 2)).Statement);
        Assert.Equal("P1 and P2 cost less than their union and their common part", GameProperties.Convex(Costs(1, 1, 3)).Statement);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Covers_are_the_least_games_above_with_the_property(int seed, int players)
    {
        var game = Random(seed, players);
        var (monotone, superadditive) = (Covers.Monotone(game), Covers.Superadditive(game));
        Assert.Equal(true, GameProperties.Monotone(monotone).Holds);
        Assert.Equal(true, GameProperties.Superadditive(superadditive).Holds);
        foreach (var coalition in game.Grand.Subsets())
        {
            Assert.Equal(coalition.Subsets().Max(part => game[part]), monotone[coalition]);
            Assert.Equal(Rational.Sum(Covers.BestPartition(game, coalition).Select(block => game[block])), superadditive[coalition]);
            Assert.True(superadditive[coalition] >= game[coalition]);
        }
    }

    [Fact]
    public void Covers_of_costs_take_the_cheapest()
    {
        var costs = Costs(4, 6, 5, 11, 3, 7, 20);
        Assert.Equal(Fractions("3 6 11 3 3 7 20"), Worths(Covers.Monotone(costs), 1, 2, 3, 4, 5, 6, 7));
        Assert.Equal(Fractions("4 6 10 5 3 7 9"), Worths(Covers.Superadditive(costs), 1, 2, 3, 4, 5, 6, 7));

        static IEnumerable<Rational> Worths(CoalitionGame game, params uint[] masks) => masks.Select(mask => game[new Coalition(mask)]);
    }

    [Fact]
    public void Missing_worths_are_filled_from_what_is_known()
    {
        Rational?[] worths = [null, 1, 2, null, 3, null, null, null];
        Assert.Equal(6, Covers.Superadditive(Names(3), worths, isCost: false)![Coalition.All(3)]);
        Assert.Equal(3, Covers.Monotone(Names(3), worths, isCost: false)![Coalition.All(3)]);
        Assert.Null(Covers.Monotone(Names(3), worths, isCost: true));
        Assert.Null(Covers.Superadditive(Names(3), [null, null, 2, 5, 3, null, null, null], isCost: false));
        Assert.StartsWith(
            "A table of 3 players has 8 worths; got 2.",
            Assert.Throws<ArgumentException>(() => Covers.Superadditive(Names(3), [null, 1], isCost: false)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_game_beyond_the_limits_is_solved_as_far_as_it_goes()
    {
        var solution = GameSolution.Of(Random(1, 5), new GameSolutionOptions { MostPlayersForNucleolus = 4 });
        Assert.Null(solution.Core);
        Assert.Equal("not looked for beyond 4 players", solution.Rule("nucleolus").Outcome.Reason);
        Assert.True(solution.Rule("shapley").Outcome.IsDefined);
    }
}
