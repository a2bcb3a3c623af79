using Xunit;
using static Darya.Games.Tests.GivenGames;

namespace Darya.Games.Tests;

/// <summary>Games of the literature with their published answers.</summary>
public sealed class PublishedGamesTests
{
    /// <summary>Aumann and Maschler (1985), Journal of Economic Theory 36: 195-213: the Mishna's three estates, claims 100, 200, 300.</summary>
    [Theory]
    [InlineData(100, "100/3 100/3 100/3")]
    [InlineData(200, "50 75 75")]
    [InlineData(300, "50 100 150")]
    public void The_Talmud_divides_estates_by_the_nucleolus(int estate, string shares) =>
        AssertNucleolus(shares, Estate(estate, 100, 200, 300));

    /// <summary>Aumann and Maschler (1985): two hold a garment, one claims all, the other half.</summary>
    [Fact]
    public void The_contested_garment_goes_three_quarters_to_one_quarter() => AssertNucleolus("3/4 1/4", Estate(1, 1, new Rational(1, 2)));

    /// <summary>Lemaire (1991), ASTIN Bulletin 21: 17-40: three treasurers deposit money together.</summary>
    [Fact]
    public void Lemaire_deposits_have_the_published_nucleolus_and_value()
    {
        var game = Gains(46125, new Rational(34875, 2), new Rational(11625, 2), 69187 + new Rational(1, 2), 53812 + new Rational(1, 2), 30750, 90000);
        AssertNucleolus("52687.5 24468.75 12843.75", game);
        Assert.Equal(Fractions("51750 25875 12375"), Shapley.Of(game).Shares);
    }

    /// <summary>Peleg and Sudhölter (2007), Introduction to the Theory of Cooperative Games, example 5.5.12.</summary>
    [Fact]
    public void Nucleolus_and_prenucleolus_differ_in_Peleg_and_Sudholters_example()
    {
        var game = Gains(0, 0, 0, 10, 0, 0, 2);
        Assert.Equal(Fractions("3 3 -4"), Certified(Nucleolus.Pre(game)).Shares);
        AssertNucleolus("1 1 0", game);
    }

    /// <summary>Ferguson, Game Theory (University of California, Los Angeles), part IV, games in coalitional form.</summary>
    [Fact]
    public void Fergusons_three_players_have_the_published_nucleolus() => AssertNucleolus("8/3 2/3 5/3", Gains(-1, 0, 1, 3, 4, 2, 5));

    /// <summary>Young (1985), Cost Allocation: Methods, Principles, Applications, page 68; the published figures are the savings.</summary>
    [Fact]
    public void Youngs_cost_game_has_the_published_per_capita_nucleolus()
    {
        var costs = Costs(15, 20, 55, 35, 61, 65, 78);
        Assert.Equal(Fractions("2/3 7/6 61/6"), Certified(Nucleolus.PerCapita(costs.Savings())).Shares);
        Assert.Equal(Fractions("43/3 113/6 269/6"), Certified(Nucleolus.PerCapita(costs)).Shares);
    }

    /// <summary>The worked example of the R package CoopGame 0.2 (Staudacher and Anwander 2019), function prenucleolus.</summary>
    [Fact]
    public void CoopGames_four_players_have_the_published_prenucleolus()
    {
        var game = Gains(0, 0, 0, 0, 5, 5, 8, 9, 10, 8, 13, 15, 16, 17, 21);
        Assert.Equal(Fractions("7/2 9/2 11/2 15/2"), Certified(Nucleolus.Pre(game)).Shares);
    }

    /// <summary>Gately (1974), International Economic Review 15: 195-208: gains of three Indian regions from joint power, million rupees.</summary>
    [Fact]
    public void Gatelys_Indian_regions_get_the_published_shares()
    {
        var game = Gains(0, 0, 0, 1170, 770, 210, 1530);
        var point = GatelyPoint.Of(game).Allocation;
        Assert.Equal([827.7049, 476.5574, 225.7377], point.ToDoubles().Select(share => Math.Round(share, 4)));

        // M = (1320, 760, 360): each loses and costs the others the same ratio (2440 − 1530)/1530.
        Assert.All(StabilityOfShares.Of(game, point).PropensityToDisrupt, propensity => Assert.Equal(91.0 / 153, propensity!.Value, 12));
        Assert.False(CoreOfGame.Of(game).IsEmpty);
    }

    /// <summary>Staudacher and Anwander (2019), arXiv:1901.01485, and the example of CoopGame's gatelyValue.</summary>
    [Fact]
    public void Staudacher_and_Anwanders_game_has_the_published_Gately_point() =>
        Assert.Equal(Fractions("18/11 36/11 12/11"), GatelyPoint.Of(Gains(0, 0, 0, 4, 0, 3, 6)).Allocation.Shares);

    /// <summary>
    /// Ransmeier (1942); Straffin and Heaney (1981), International Journal of Game Theory 10: 35-43: navigation, flood control and power,
    /// thousand dollars.
    /// </summary>
    [Fact]
    public void The_Tennessee_Valley_costs_are_shared_as_published()
    {
        var game = Costs(163520, 140826, 250096, 301607, 378821, 367370, 412584);
        Assert.Equal([117476.0, 99157, 195951], Rounded(SeparableCosts.RemainingBenefits(game).Allocation));
        Assert.Equal(Fractions("117829 201513/2 387997/2"), Shapley.Of(game).Shares);
        Assert.Equal([116234.0, 93540, 202810], Rounded(Certified(Nucleolus.Of(game))));

        // Straffin and Heaney: the method of the Authority is Gately's point.
        Assert.Equal(GatelyPoint.Of(game).Allocation.Shares, SeparableCosts.RemainingBenefits(game).Allocation.Shares);
        Assert.False(CoreOfGame.Of(game).IsEmpty);
    }

    /// <summary>
    /// Quota games: Shapley (1953), Contributions to the Theory of Games II: 343-359. Quotas 20, 40, 60 of which 105 can be paid; each loses 5.
    /// </summary>
    [Fact]
    public void In_a_quota_game_with_an_empty_core_everybody_loses_the_same_against_the_quota()
    {
        var game = Gains(0, 0, 0, 60, 80, 100, 105);
        AssertNucleolus("15 35 55", game);
        var core = CoreOfGame.Of(game);
        Assert.True(core.IsEmpty);
        Assert.Equal(10, core.LeastCoreEpsilon);
    }

    /// <summary>Shapley (1959), The solutions of a symmetric market game: with one left glove for two right ones the left one has it all.</summary>
    [Fact]
    public void The_scarce_glove_takes_the_whole_nucleolus_and_two_thirds_of_the_value()
    {
        var game = Gloves(1, 2);
        AssertNucleolus("1 0 0", game);
        Assert.Equal(Fractions("2/3 1/6 1/6"), Shapley.Of(game).Shares);
        Assert.Equal(Fractions("1 0 0"), Assert.Single(CoreOfGame.Vertices(game)).Shares);
        Assert.Equal(Fractions("1 0 0"), TauValue.Of(game).Allocation.Shares);
    }

    /// <summary>Shapley and Shubik (1969), International Economic Review 10: 337-362: two left gloves, three right.</summary>
    [Fact]
    public void Two_left_gloves_against_three_right_ones_get_the_published_value()
    {
        Assert.Equal(Fractions("13/20 13/20 7/30 7/30 7/30"), Shapley.Of(Gloves(2, 3)).Shares);
        AssertNucleolus("1 1 0 0 0", Gloves(2, 3));
    }

    [Fact]
    public void As_many_left_as_right_gloves_share_each_pair_equally() => AssertNucleolus("1/2 1/2 1/2 1/2", Gloves(2, 2));

    /// <summary>
    /// Böhm-Bawerk's horse market in Shapley and Shubik (1971), International Journal of Game Theory 1: 111-130; the pairs around the margin.
    /// Prices of the core are 21 to 21.5; the nucleolus trades at the middle (Núñez and Rafels 2005, International Journal of Game Theory 33: 421-430).
    /// </summary>
    [Fact]
    public void Horses_change_hands_at_the_middle_of_the_prices_in_the_core()
    {
        double[] sellers = [10, 11, 15, 17, 20, 21.5];
        double[] buyers = [30, 28, 26, 24, 22, 21];
        var game = CoalitionGame.FromDoubles(Names(12), c => Trade(c)).ToTable();
        var price = 21.25;
        double[] expected = [.. sellers.Select(value => Math.Max(0, price - value)), .. buyers.Select(value => Math.Max(0, value - price))];
        Assert.Equal(expected, Certified(Nucleolus.Of(game)).ToDoubles());
        Assert.Equal(expected, TauValue.Of(game).Allocation.ToDoubles());

        double Trade(Coalition coalition)
        {
            var offers = coalition.Where(i => i < 6).Select(i => sellers[i]).Order();
            var bids = coalition.Where(i => i >= 6).Select(i => buyers[i - 6]).OrderDescending();
            return offers.Zip(bids, (offer, bid) => Math.Max(0, bid - offer)).Sum();
        }
    }

    /// <summary>Littlechild and Owen (1973), Management Science 20: 370-372: who needs a part of the runway pays equally for it.</summary>
    [Fact]
    public void Airport_fees_by_the_Shapley_value_are_equal_for_every_part_of_the_runway() =>
        Assert.Equal(Fractions("1/2 1 7/2 15/2"), Shapley.Of(Airport(2, new Rational(7, 2), new Rational(17, 2), new Rational(25, 2))).Shares);

    /// <summary>
    /// Littlechild (1974), International Journal of Game Theory 3: 21-29: with costs c[1] ≤ ... ≤ c[n] the first fee is the least of
    /// c[k]/(k + 1), k below n, and c[n]/n; the players up to k pay it and the rest repeat with c − what is paid.
    /// </summary>
    [Theory]
    [InlineData("1 2 3")]
    [InlineData("3 3 4 9")]
    [InlineData("2 5 5 6 20")]
    [InlineData("1 1 1 1 30 31 32")]
    [InlineData("4 9 10 11 12 13 14 15 16")]
    public void Airport_fees_by_the_nucleolus_follow_Littlechilds_steps(string costs)
    {
        var cost = Fractions(costs);
        var fees = new Rational[cost.Length];
        for (int from = 0, to; from < cost.Length; from = to)
        {
            var paid = Rational.Sum(fees.Take(from));
            (Rational Fee, int To) best = (new Rational(1) * (cost[^1] - paid) / (cost.Length - from), cost.Length);
            for (var k = from; k < cost.Length - 1; k++)
            {
                var fee = (cost[k] - paid) / (k - from + 2);
                best = fee < best.Fee ? (fee, k + 1) : best;
            }

            (var least, to) = best;
            Array.Fill(fees, least, from, to - from);
        }

        Assert.Equal(fees, Certified(Nucleolus.Of(Airport(cost))).Shares);
    }

    /// <summary>
    /// Shapley and Shubik (1967), Quarterly Journal of Economics 81: 88-111: a landlord and peasants who each add 1. The landlord adds as many
    /// peasants as came before, on average half of them. The nucleolus: Muto, Nakayama, Potters and Tijs (1988), Economic Studies Quarterly 39: 303-321.
    /// </summary>
    [Fact]
    public void A_landlord_gets_half_of_what_the_peasants_earn()
    {
        var game = CoalitionGame.FromOracle(Names(6), c => c.Contains(0) ? c.Size - 1 : 0).ToTable();
        var expected = Fractions("5/2 1/2 1/2 1/2 1/2 1/2");
        Assert.Equal(expected, Shapley.Of(game).Shares);
        Assert.Equal(expected, Certified(Nucleolus.Of(game)).Shares);
        Assert.Equal(expected, TauValue.Of(game).Allocation.Shares);
    }

    /// <summary>Shapley (1971), International Journal of Game Theory 1: 11-26: the core of a convex game has n! corners, its value is their mean.</summary>
    [Fact]
    public void The_value_is_the_centre_of_gravity_of_the_corners_of_a_convex_core()
    {
        var game = CoalitionGame.FromOracle(Names(5), c => (c.Size * c.Size) + (c.Contains(0) ? c.Size : 0)).ToTable();
        var corners = CoreOfGame.Vertices(game);
        Assert.Equal(120, corners.Count);
        Assert.Equal(
            Shapley.Of(game).Shares,
            Enumerable.Range(0, 5).Select(i => Rational.Sum(corners.Select(corner => corner[i])) / corners.Count));
    }

    /// <summary>Shapley (1967), Naval Research Logistics Quarterly 14: 453-460: the majority of three is the first game without a core.</summary>
    [Fact]
    public void The_majority_of_three_has_no_core_and_the_pairs_with_half_a_weight_prove_it()
    {
        var core = CoreOfGame.Of(Voting(2, 1, 1, 1));
        Assert.True(core.IsEmpty);
        Assert.Equal(new Rational(1, 3), core.LeastCoreEpsilon);
        Assert.Equal([3u, 5u, 6u], core.Objection!.Keys.Select(c => c.Mask));
        Assert.All(core.Objection.Values, weight => Assert.Equal(new Rational(1, 2), weight));
    }

    /// <summary>Owen (1977): the majority of three when two have joined: the third is left with nothing.</summary>
    [Fact]
    public void A_union_of_two_shuts_out_the_third_voter() =>
        Assert.Equal(Fractions("1/2 1/2 0"), OwenValue.Of(Voting(2, 1, 1, 1), [Coalition.Of([0, 1]), Coalition.Of(2)]).Shares);

    /// <summary>Kalai and Samet (1987): in a unanimity game weights share the worth directly.</summary>
    [Fact]
    public void Weights_share_a_unanimity_game_in_proportion() =>
        Assert.Equal(Fractions("1/6 1/3 1/2"), WeightedShapley.Of(Voting(3, 1, 1, 1), [1, 2, 3]).Shares);

    internal static Allocation Certified(NucleolusResult result)
    {
        Assert.True(result.Certificate!.IsCertified);
        Assert.True(result.Outcome.Allocation.IsExact);
        return result.Outcome.Allocation;
    }

    private static void AssertNucleolus(string shares, CoalitionGame game) => Assert.Equal(Fractions(shares), Certified(Nucleolus.Of(game)).Shares);

    private static IEnumerable<double> Rounded(Allocation allocation) => allocation.ToDoubles().Select(share => Math.Round(share));
}
