using Darya.Relief.Shares;
using Darya.Relief.Supply;
using Xunit;

namespace Darya.Relief.Tests.Shares;

public sealed class SupplySharesTests
{
    /// <summary>The small supply with an owner for its wheat, one for its mill, and a dear offer of flour at the store that belongs to nobody.</summary>
    /// <remarks>
    /// Flour of the world at the store costs 600 USD/t: 15 t and the road are 9,750. Wheat and mill together make it 4,650; neither alone changes anything.
    /// </remarks>
    private static SupplyProblem Problem()
    {
        var problem = Small.Supply(1);
        return problem with
        {
            Offers = [problem.Offers[0] with { Owner = "farmers" }, new("flour of the world", "store", "flour", [600], [double.PositiveInfinity])],
            Mills = [problem.Mills[0] with { Owner = "miller" }],
        };
    }

    [Fact]
    public void Two_who_only_save_together_share_alike()
    {
        var outcome = SupplyShares.Find(Problem(), ["farmers", "miller"]);
        Assert.Equal([9_750, 9_750, 9_750, 4_650], outcome.Coalitions.Select(coalition => coalition.CostUsd));
        Assert.All(outcome.Contributors, share =>
        {
            Assert.Equal(0, share.AloneUsd);
            Assert.Equal(5_100, share.LastUsd);
            Assert.Equal(2_550, share.ShapleyUsd, 6);
            Assert.Equal(2_550, share.NucleolusUsd, 6);
        });
        Assert.False(outcome.CoreIsEmpty);
    }

    [Fact]
    public void A_donor_without_whom_nobody_is_fed_is_worth_the_weight_of_the_people()
    {
        var outcome = SupplyShares.Find(Problem().WithMoney(100_000), ["farmers", "miller", "donor"]);
        var donor = outcome.Contributors[2];
        Assert.Equal(100_000 - 9_750, donor.AloneUsd);
        Assert.Equal(100_000 - 4_650, donor.LastUsd);
        Assert.Equal(100_000 - 4_650, outcome.Contributors.Sum(share => share.ShapleyUsd), 6);
        Assert.Equal(100_000 - 4_650, outcome.Contributors.Sum(share => share.NucleolusUsd), 6);
    }

    [Fact]
    public void Pledges_say_what_the_plan_asks_of_each()
    {
        var pledges = SupplyShares.Find(Problem().WithMoney(100_000), ["farmers", "miller", "donor"]).Pledges;
        Assert.Equal(
            [("farmers", PledgeKind.Food, "t", 20.0), ("miller", PledgeKind.Milling, "t", 20.0), ("donor", PledgeKind.Money, "USD", 4_650.0)],
            pledges.Select(pledge => (pledge.Contributor, pledge.Kind, pledge.Unit, Math.Round(pledge.Amounts.Sum(), 5))));
    }

    [Fact]
    public void A_contributor_without_a_part_is_refused() =>
        Assert.Equal(
            "contributor 'nobody' has no offer, mill, way, place or money in the plan.",
            Assert.Throws<ReliefException>(() => SupplyShares.Find(Problem(), ["farmers", "nobody"])).Message);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Shutting_columns_costs_what_a_plan_without_the_absent_costs(int seed)
    {
        var problem = MadeUp.Supply(seed, 4, 4, 6, 3, 2, vehicles: false);
        problem = problem with
        {
            Offers = [.. problem.Offers.Select(offer => offer with { Owner = offer.Place })],
            Ways = [.. problem.Ways.Select(way => way with { Owner = way.From.StartsWith("gate", StringComparison.Ordinal) ? way.From : null })],
            Places = [.. problem.Places.Select(place => place with { Owner = place.Name.StartsWith("gate", StringComparison.Ordinal) ? place.Name : null })],
        };
        string[] contributors = ["source 1", "gate 2", "first"];
        var none = new double[4];
        foreach (var coalition in SupplyShares.Find(problem, contributors).Coalitions)
        {
            bool Absent(string? name) => contributors.Contains(name, StringComparer.Ordinal) && !coalition.Members.Contains(name!, StringComparer.Ordinal);
            var without = problem with
            {
                Offers = [.. problem.Offers.Select(offer => Absent(offer.Owner) ? offer with { MostTonnes = none } : offer)],
                Ways = [.. problem.Ways.Select(way => Absent(way.Owner) ? way with { MostTonnes = none } : way)],
                Places = [.. problem.Places.Select(place => Absent(place.Owner) ? place with { StorageTonnes = none } : place)],
                Funds = [.. problem.Funds!.Select(fund => Absent(fund.Donor) ? fund with { Usd = none } : fund)],
            };
            Assert.Equal(SupplyPlan.Find(without).ObjectiveUsd, coalition.CostUsd, 1.0);
        }
    }
}
