using Xunit;
using static Darya.Games.Tests.GivenGames;
using static Darya.Games.Tests.PublishedGamesTests;

namespace Darya.Games.Tests;

/// <summary>Voting bodies with published power indices.</summary>
public sealed class VotingTests
{
    private static readonly int[] Union15 = [10, 10, 10, 10, 8, 5, 5, 5, 5, 4, 4, 3, 3, 3, 2];

    /// <summary>
    /// After Shapley and Shubik (1954), American Political Science Review 48: 787-792: five of fifteen members with a veto, nine votes. A member
    /// without veto decides when exactly the five and three others came before: C(9,3)·8!·6!/15! = 4/2145.
    /// </summary>
    [Fact]
    public void In_the_Security_Council_the_permanent_members_hold_almost_all_power()
    {
        var council = Voting(39, [7, 7, 7, 7, 7, .. Enumerable.Repeat(1, 10)]);
        var value = Shapley.Of(council);
        Assert.All(Enumerable.Range(0, 5), i => Assert.Equal(new Rational(421, 2145), value[i]));
        Assert.All(Enumerable.Range(5, 10), i => Assert.Equal(new Rational(4, 2145), value[i]));

        // Swings counted by hand: C(10,4) + ... + C(10,10) = 848 for a veto, C(9,3) = 84 for the others, of 2^14.
        var raw = Banzhaf.Raw(council);
        Assert.Equal(new Rational(848, 16384), raw[0]);
        Assert.Equal(new Rational(84, 16384), raw[14]);

        // With vetoes the core holds all that gives nothing to the others; by symmetry the nucleolus is its middle.
        Assert.Equal(Fractions("1/5 1/5 1/5 1/5 1/5 0 0 0 0 0 0 0 0 0 0"), Certified(Nucleolus.Of(council)).Shares);
    }

    /// <summary>
    /// The Council of the European Union of 15, 62 of 87 votes: Banzhaf index in Felsenthal and Machover (2001), Social Choice and Welfare 18:
    /// 431-464; Shapley-Shubik index as commonly tabulated.
    /// </summary>
    [Fact]
    public void In_the_Council_of_fifteen_the_indices_are_the_published_ones()
    {
        int[] classes = [0, 4, 5, 9, 11, 14];
        var council = Voting(62, Union15);
        var (banzhaf, shapley) = (Banzhaf.Normalized(council).Allocation.ToDoubles(), Shapley.Of(council).ToDoubles());
        Assert.Equal([0.1116, 0.0924, 0.0587, 0.0479, 0.0359, 0.0226], classes.Select(i => Math.Round(banzhaf[i], 4)));
        Assert.Equal([0.1167, 0.0955, 0.0552, 0.0454, 0.0353, 0.0207], classes.Select(i => Math.Round(shapley[i], 4)));
    }

    [Fact]
    public void The_prenucleolus_of_the_Council_of_fifteen_is_proved()
    {
        var result = Nucleolus.Pre(Voting(62, Union15));
        Assert.Equal(1, Certified(result).Of(Coalition.All(15)));
    }

    /// <summary>The six of 1958, 12 of 17 votes: Brams (1976), Paradoxes in Politics, and Banzhaf's index 5/21, 1/7, 0.</summary>
    [Fact]
    public void Luxembourg_had_a_vote_and_no_power_in_1958()
    {
        var council = Voting(12, 4, 4, 4, 2, 2, 1);
        Assert.Equal(Fractions("7/30 7/30 7/30 3/20 3/20 0"), Shapley.Of(council).Shares);
        Assert.Equal(Fractions("5/21 5/21 5/21 1/7 1/7 0"), Banzhaf.Normalized(council).Allocation.Shares);
        Assert.Equal(0, Certified(Nucleolus.Of(council))[5]);
    }

    /// <summary>Banzhaf (1965), Rutgers Law Review 19: 317-343: Nassau County in 1958, 16 of 30 votes; half the members had no say.</summary>
    [Fact]
    public void Three_of_six_supervisors_had_no_say() =>
        Assert.Equal(Fractions("1/3 1/3 1/3 0 0 0"), Banzhaf.Normalized(Voting(16, 9, 9, 7, 3, 1, 1)).Allocation.Shares);

    [Fact]
    public void With_50_and_49_votes_against_1_the_second_has_no_more_power_than_the_third()
    {
        var game = Voting(51, 50, 49, 1);
        Assert.Equal(Fractions("3/5 1/5 1/5"), Banzhaf.Normalized(game).Allocation.Shares);
        Assert.Equal(Fractions("2/3 1/6 1/6"), Shapley.Of(game).Shares);
        Assert.Equal(Fractions("1 0 0"), Certified(Nucleolus.Of(game)).Shares);
    }

    /// <summary>
    /// Peleg (1968), SIAM Journal on Applied Mathematics 16: 527-532: the nucleolus of a constant-sum weighted majority game is a system of
    /// its weights; for the apex game 3, 1, 1, 1, 1 the weights themselves.
    /// </summary>
    [Fact]
    public void The_apex_game_is_shared_by_its_weights()
    {
        var game = Voting(4, 3, 1, 1, 1, 1);
        Assert.Equal(Fractions("3/7 1/7 1/7 1/7 1/7"), Certified(Nucleolus.Of(game)).Shares);
        Assert.Equal(Fractions("3/5 1/10 1/10 1/10 1/10"), Shapley.Of(game).Shares);
    }

    [Fact]
    public void A_dictator_gets_all_by_every_rule() => Assert.All(
        GameSolution.Of(Voting(3, 3, 1, 1)).Rules.Where(rule => rule.Outcome.IsDefined && rule.Name is not ("equal_gain" or "equal_nonseparable")),
        rule => Assert.Equal(Fractions("1 0 0"), rule.Outcome.Allocation.Shares));
}
