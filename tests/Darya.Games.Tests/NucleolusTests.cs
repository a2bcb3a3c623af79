using Xunit;
using static Darya.Games.Tests.GivenGames;
using static Darya.Games.Tests.PublishedGamesTests;

namespace Darya.Games.Tests;

public sealed class NucleolusTests
{
    public static TheoryData<int, int> Seeds => Cases.Seeds;

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_nucleolus_of_a_random_game_is_proved_and_lies_in_a_core_that_is_not_empty(int seed, int players)
    {
        var game = RandomSuperadditive(seed, players);
        var (nucleolus, core) = (Certified(Nucleolus.Of(game)), CoreOfGame.Of(game));
        Assert.Equal(game[game.Grand], nucleolus.Of(game.Grand));
        Assert.Equal(core.IsEmpty, !CoreOfGame.Contains(game, nucleolus));
        _ = Certified(Nucleolus.PerCapita(game));

        // Superadditive games are zero-monotonic: nobody falls below what they have alone, so both are the same (Maschler, Peleg and Shapley 1979).
        Assert.Equal(Certified(Nucleolus.Pre(game)).Shares, nucleolus.Shares);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Programs_in_doubles_and_in_fractions_agree(int seed, int players)
    {
        var game = Random(seed, players).ToTable();
        Assert.Equal(NucleolusInFractions.Solve(game, NucleolusKind.Prenucleolus), Certified(Nucleolus.Pre(game)).Shares);
        if (game[game.Grand] >= game.AloneTogether(game.Grand))
        {
            Assert.Equal(NucleolusInFractions.Solve(game, NucleolusKind.Nucleolus), Certified(Nucleolus.Of(game)).Shares);
            Assert.Equal(NucleolusInFractions.Solve(game, NucleolusKind.PerCapita), Certified(Nucleolus.PerCapita(game)).Shares);
        }
    }

    /// <summary>Many coalitions bind at once and only some in every optimum: settling all that bind at one optimum gives a wrong point.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void Degenerate_games_with_worths_of_0_1_and_2_are_proved(int seed)
    {
        var random = new Random(seed);
        var game = CoalitionGame.FromTable(Names(7), Coalition.All(7).Subsets().Select(c => c.IsEmpty ? 0 : (Rational)random.Next(3)));
        _ = Certified(Nucleolus.Pre(game));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Renaming_the_players_renames_the_shares(int seed, int players)
    {
        var game = Random(seed, players);
        int[] order = [.. Enumerable.Range(0, players)];
        new Random(seed).Shuffle(order);
        var renamed = CoalitionGame.FromOracle(Names(players), c => game[Coalition.Of(c.Select(i => order[i]))]);
        var (shares, others) = (Certified(Nucleolus.Pre(game)), Certified(Nucleolus.Pre(renamed)));
        Assert.All(Enumerable.Range(0, players), i => Assert.Equal(shares[order[i]], others[i]));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Another_unit_and_what_players_have_apart_change_the_shares_likewise(int seed, int players)
    {
        var game = Random(seed, players);
        var moved = CoalitionGame.FromOracle(Names(players), c => (new Rational(7, 3) * game[c]) + c.Sum(i => i - 2));
        var (shares, others) = (Certified(Nucleolus.Pre(game)), Certified(Nucleolus.Pre(moved)));
        Assert.All(Enumerable.Range(0, players), i => Assert.Equal((new Rational(7, 3) * shares[i]) + i - 2, others[i]));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Costs_are_gains_with_the_other_sign(int seed, int players)
    {
        var game = Random(seed, players);
        var costs = CoalitionGame.FromOracle(Names(players), c => -game[c], isCost: true);
        Assert.Equal(Certified(Nucleolus.Pre(game)).Shares.Select(share => -share), Certified(Nucleolus.Pre(costs)).Shares);
        Assert.Equal(CoreOfGame.Of(game).LeastCoreEpsilon, CoreOfGame.Of(costs).LeastCoreEpsilon);
    }

    [Theory]
    [InlineData(NucleolusKind.Nucleolus)]
    [InlineData(NucleolusKind.Prenucleolus)]
    [InlineData(NucleolusKind.PerCapita)]
    public void A_point_beside_the_nucleolus_is_not_proved(NucleolusKind kind)
    {
        var game = RandomSuperadditive(3, 5);
        var right = Certified(Nucleolus.Of(game, kind));
        var step = new Rational(1, 1_000_000);
        var beside = new Allocation(right.Shares.Select((share, i) => i switch { 0 => share + step, 1 => share - step, _ => share }));
        var inefficient = new Allocation(right.Shares.Select(share => share + step));
        Assert.False(KohlbergCertificate.Check(game, beside, kind).IsCertified);
        Assert.False(KohlbergCertificate.Check(game, inefficient, kind).IsCertified);
    }

    [Fact]
    public void Without_an_imputation_there_is_a_reason_and_a_prenucleolus()
    {
        var game = Gains(5, 5, 5, 0, 0, 0, 3);
        var nucleolus = Nucleolus.Of(game).Outcome;
        Assert.False(nucleolus.IsDefined);
        Assert.Equal(
            "the players together get less than the sum of what each gets alone, so no allocation leaves everybody at least as well as alone",
            nucleolus.Reason);
        Assert.Equal(nucleolus.Reason, Nucleolus.PerCapita(game).Outcome.Reason);
        Assert.Equal(Fractions("1 1 1"), Certified(Nucleolus.Pre(game)).Shares);
        Assert.Equal(
            $"The rule gives no allocation: {nucleolus.Reason}.", Assert.Throws<InvalidOperationException>(() => nucleolus.Allocation).Message);
    }

    [Fact]
    public void A_single_imputation_is_the_nucleolus() => Assert.Equal(Fractions("1 2 3"), Certified(Nucleolus.Of(Gains(1, 2, 3, 9, 9, 9, 6))).Shares);

    [Fact]
    public void One_player_has_everything() => Assert.Equal(Fractions("7"), Certified(Nucleolus.Of(Gains(7))).Shares);

    [Fact]
    public void Two_players_gain_the_same() => Assert.Equal(Fractions("3 5"), Certified(Nucleolus.Of(Gains(1, 3, 8))).Shares);

    /// <summary>A held singleton takes part in the balance: found when a solver called such weights impossible.</summary>
    [Fact]
    public void Players_held_at_what_they_have_alone_may_balance_the_others()
    {
        var random = new Random((47 * 7) + 2);
        var game = CoalitionGame.FromTable(
            Names(6), Coalition.All(6).Subsets().Select(c => c.IsEmpty ? 0 : (Rational)random.Next((10 * c.Size * c.Size) + 1)));
        var shares = Certified(Nucleolus.Of(game));
        Assert.Contains(Enumerable.Range(0, 6), i => shares[i] == game[Coalition.Of(i)]);
    }

    /// <summary>v(S) = |S|² is symmetric: all share alike, whatever the size; 12 players take the way with few rows.</summary>
    [Theory]
    [InlineData(9)]
    [InlineData(12)]
    public void Equal_players_share_equally_in_large_games(int players)
    {
        var game = CoalitionGame.FromOracle(Names(players), c => c.Size * c.Size);
        Assert.All(Certified(Nucleolus.Of(game)).Shares, share => Assert.Equal(players, share));
    }

    /// <summary>Worths of 10³⁰ and sevenths: which coalitions bind hangs on digits that doubles do not have.</summary>
    [Fact]
    public void Ties_that_doubles_cannot_see_are_settled_in_fractions()
    {
        var random = new Random(14);
        Rational large = System.Numerics.BigInteger.Pow(10, 30);
        var game = CoalitionGame.FromTable(
            Names(9), Coalition.All(9).Subsets().Select(c => c.IsEmpty ? 0 : (large * random.Next(9)) + new Rational(1, 7)));
        Assert.Equal(game[game.Grand], Certified(Nucleolus.Pre(game)).Of(game.Grand));
    }

    [Fact]
    public void Doubles_are_taken_at_their_exact_value()
    {
        var random = new Random(5);
        var game = CoalitionGame.FromDoubles(Names(9), c => c.Size * c.Size * random.NextDouble()).ToTable();
        Assert.Equal(game[game.Grand], Certified(Nucleolus.Pre(game)).Of(game.Grand));
    }

    [Fact]
    public void More_than_20_players_are_refused() => Assert.StartsWith(
        "game ('21') must be less than or equal to '20'.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Nucleolus.Of(CoalitionGame.FromOracle(Names(21), _ => 1))).Message,
        StringComparison.Ordinal);
}
