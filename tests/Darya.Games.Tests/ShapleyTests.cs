using Xunit;
using static Darya.Games.Tests.GivenGames;

namespace Darya.Games.Tests;

public sealed class ShapleyTests
{
    public static TheoryData<int, int> Seeds => Cases.Seeds;

    /// <summary>The definition itself: what each adds, averaged over all orders.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void It_is_the_mean_of_the_marginals_over_all_orders(int seed, int players)
    {
        var game = Random(seed, players);
        var orders = Orders([.. Enumerable.Range(0, players)]).ToList();
        var mean = Enumerable.Range(0, players)
            .Select(i => Rational.Sum(orders.Select(order => CoreOfGame.MarginalVector(game, order)[i])) / orders.Count);
        Assert.Equal(mean, Shapley.Of(game).Shares);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void It_is_efficient_and_additive(int seed, int players)
    {
        var (one, other) = (Random(seed, players), Random(seed + 1000, players));
        var both = CoalitionGame.FromOracle(Names(players), c => one[c] + other[c]);
        Assert.Equal(one[one.Grand], Shapley.Of(one).Of(one.Grand));
        Assert.Equal(Shapley.Of(one).Shares.Zip(Shapley.Of(other).Shares, (a, b) => a + b), Shapley.Of(both).Shares);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Equal_players_get_the_same_and_who_adds_nothing_gets_nothing(int seed, int players)
    {
        // The first two count as one number, the last is ignored.
        var random = new Random(seed);
        var worth = new Dictionary<(int, uint), int>();
        var game = CoalitionGame.FromOracle(Names(players + 2), c =>
        {
            var key = (c.Count(i => i < 2), c.Mask >> 2 & ~(1u << (players - 1)));
            return key == (0, 0u) ? 0 : worth.TryGetValue(key, out var known) ? known : worth[key] = random.Next(50);
        });
        var value = Shapley.Of(game);
        Assert.Equal(value[0], value[1]);
        Assert.Equal(0, value[players + 1]);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Equal_weights_and_unions_of_one_give_the_same_value(int seed, int players)
    {
        var game = Random(seed, players);
        var value = Shapley.Of(game).Shares;
        Assert.Equal(value, WeightedShapley.Of(game, [.. Enumerable.Repeat((Rational)3, players)]).Shares);
        Assert.Equal(value, OwenValue.Of(game, [.. Enumerable.Range(0, players).Select(Coalition.Of)]).Shares);
        Assert.Equal(value, OwenValue.Of(game, [game.Grand]).Shares);
    }

    /// <summary>Owen (1977): the unions together get what the Shapley value of the game between unions gives them.</summary>
    [Fact]
    public void Unions_share_the_value_of_the_game_between_them()
    {
        var game = Random(11, 6);
        Coalition[] unions = [Coalition.Of([0, 3]), Coalition.Of([1, 4, 5]), Coalition.Of(2)];
        var between = CoalitionGame.FromOracle(Names(3), c => game[c.Aggregate(Coalition.Empty, (sum, k) => sum.Union(unions[k]))]);
        var value = OwenValue.Of(game, unions);
        Assert.Equal(Shapley.Of(between).Shares, unions.Select(value.Of));
    }

    [Fact]
    public void Worths_too_long_for_128_bits_are_summed_all_the_same()
    {
        Rational large = System.Numerics.BigInteger.Pow(10, 60);
        var game = CoalitionGame.FromOracle(Names(3), c => large * c.Size * c.Size / 7);
        Assert.All(Shapley.Of(game).Shares, share => Assert.Equal(large * 3 / 7, share));
        Assert.All(Banzhaf.Raw(game), share => Assert.Equal(large * 3 / 7, share));
    }

    [Fact]
    public void Dividends_add_up_to_the_worths()
    {
        var game = Random(6, 5);
        var dividends = Dividends.Of(game);
        Assert.All(game.Grand.Subsets(), c => Assert.Equal(game[c], Rational.Sum(c.Subsets().Select(part => dividends[(int)part.Mask]))));
    }

    /// <summary>25 players of weights 1 to 25, a coalition earns the square of its weight: player i gets i·Σ.</summary>
    [Fact]
    public void A_sample_of_orders_comes_near_the_value_of_a_large_game()
    {
        var total = Enumerable.Range(1, 25).Sum();
        var game = CoalitionGame.FromOracle(Names(25), c => Square(c.Sum(i => i + 1)));
        var estimate = ShapleySampling.Of(game, seed: 7, mostOrders: 400);
        Assert.Equal(400, estimate.Orders);
        Assert.Equal(total * total, estimate.Shares.Sum(), 1e-6);

        // Forward and backward together a player meets each other player exactly once before: no variance is left for this game.
        Assert.All(Enumerable.Range(0, 25), i => Assert.Equal((i + 1) * total, estimate.Shares[i], 1e-6));
        Assert.All(estimate.StandardErrors, error => Assert.Equal(0, error, 1e-6));

        static int Square(int value) => value * value;
    }

    [Fact]
    public void A_sample_tells_how_far_off_it_may_be_and_stops_at_the_target()
    {
        var game = CoalitionGame.FromOracle(Names(25), c => c.Sum(i => i + 1) > 160 ? 1 : 0);
        var rough = ShapleySampling.Of(game, 1, 20_000, targetError: 0.02);
        Assert.True(rough.ReachedTarget);
        Assert.True(rough.Orders < 20_000);
        Assert.All(rough.StandardErrors, error => Assert.InRange(error, 0, 0.02));
        Assert.Equal(rough.Shares, ShapleySampling.Of(game, 1, 20_000, targetError: 0.02).Shares);
        Assert.False(ShapleySampling.Of(game, 1, 100, targetError: 1e-9).ReachedTarget);
    }

    [Fact]
    public void Wrong_weights_unions_and_samples_are_refused()
    {
        var game = Random(1, 3);
        Assert.StartsWith(
            "Each of 3 players needs a weight above 0; got 1, 0, 2.",
            Assert.Throws<ArgumentException>(() => WeightedShapley.Of(game, [1, 0, 2])).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "Unions must hold each of 3 players once; got {0, 1}.",
            Assert.Throws<ArgumentException>(() => OwenValue.Of(game, [Coalition.Of([0, 1])])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => ShapleySampling.Of(game, 1, 3));
        Assert.StartsWith(
            "The target error must be at least 0; got NaN.",
            Assert.Throws<ArgumentOutOfRangeException>(() => ShapleySampling.Of(game, 1, 10, double.NaN)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "The order must name each of 3 players once; got 0, 0, 1.",
            Assert.Throws<ArgumentException>(() => CoreOfGame.MarginalVector(game, [0, 0, 1])).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<int[]> Orders(int[] players) => players.Length == 0
        ? [[]]
        : players.SelectMany(first => Orders([.. players.Where(player => player != first)]).Select(rest => (int[])[first, .. rest]));
}
