using Darya.Relief.Shares;
using Darya.Relief.Supply;
using Darya.Relief.Tables;
using Xunit;

namespace Darya.Relief.Tests.Tables;

public sealed class ShareReadingTests
{
    /// <summary>All people weigh 4 · (1,000 · 60 + 600 · 90) = 456,000 USD; feeding them costs 27,960. Without the field or the bridge nobody is fed.</summary>
    private const double Saving = 456_000 - 27_960;

    [Fact]
    public void Two_without_whom_nobody_is_fed_share_alike()
    {
        var study = ShareReading.Of(BridgeSample.Plan(), new(["KZ", "UZ"], []), default);
        Assert.Equal([("KZ", Saving / 2), ("UZ", Saving / 2)], study.Outcome.Contributors.Select(share => (share.Contributor, Math.Round(share.ShapleyUsd, 3))));
        Assert.Empty(study.Shortages);
        Assert.Equal(["Казахстан", "Узбекистан"], study.Contributors.Select(name => name.Name.Russian));
    }

    [Fact]
    public void A_donor_takes_part_with_its_money()
    {
        var paid = BridgeSample.Problem with { Funds = [new SupplyFund("free", Small.Every(4, 10_000.0))] };
        var study = ShareReading.Of(BridgeSample.Plan(paid), new(["KZ", "UZ"], ["free"]), default);
        Assert.All(study.Outcome.Contributors, share => Assert.Equal(Saving / 3, share.ShapleyUsd, 3));
        var money = Assert.Single(study.Terms, term => term.Pledge.Kind == PledgeKind.Money);
        Assert.Equal((23, "USD"), (money.Kind, money.Pledge.Unit));
        Assert.Equal(27_960, money.Total, 2);
        Assert.Equal("Донор «Свободные средства» выделяет на помощь (Афганистан) 28 тыс. долл., с октября 2025 года по январь 2026 года, помесячно по плану.", money.Text.Russian);
    }

    [Fact]
    public void Whom_the_plan_of_all_leaves_out_is_told_with_the_reason()
    {
        var limited = BridgeSample.Problem with { Offers = [BridgeSample.Problem.Offers[0] with { MostTonnes = Small.Every(4, 14.4) }] };
        var shortages = ShareReading.Of(BridgeSample.Plan(limited), new(["KZ", "UZ"], []), default).Shortages;
        Assert.Equal(4, shortages.Count);
        Assert.All(shortages, told => Assert.Equal(("valley", 640.0, "Capacity"), (told.Province, Math.Round(told.Persons, 3), told.Reason.English)));
    }

    [Fact]
    public void Pledges_become_terms_of_aid_and_of_support()
    {
        var terms = ShareReading.Of(BridgeSample.Plan(), new(["KZ", "UZ"], []), default).Terms;
        Assert.Equal(
            [(23, "KZ", PledgeKind.Food, "source field", 96.0), (16, "UZ", PledgeKind.Carriage, "gate bridge", 96.0)],
            terms.Select(term => (term.Kind, term.Pledge.Contributor, term.Pledge.Kind, term.Pledge.Item, Math.Round(term.Total, 4))));
        Assert.Equal(
            "Kazakhstan makes available for relief in Afghanistan 96 t of: flour, at: Field, October 2025 to January 2026, by month as in the plan.", terms[0].Text.English);
        Assert.Equal(
            "Узбекистан держит открытым для помощи (Афганистан) переход Мост: всего 96 т продовольствия, с октября 2025 года по январь 2026 года, помесячно по плану; в чрезвычайной ситуации помощь пропускается в первую очередь.",
            terms[1].Text.Russian);
    }

    [Fact]
    public void Stock_is_a_pledge_by_its_largest_month()
    {
        // In the last month the bridge is closed: 24 t are laid in behind it.
        var closed = BridgeSample.Problem with { Gates = [BridgeSample.Problem.Gates[0] with { MostTonnes = [48, 48, 48, 0] }] };
        var stock = Assert.Single(ShareReading.Of(BridgeSample.Plan(closed), new(["AF"], []), default).Terms, term => term.Pledge.Kind == PledgeKind.Storage);
        Assert.Equal((16, 24.0), (stock.Kind, Math.Round(stock.Total, 4)));
    }

    [Fact]
    public void Contributors_without_a_part_are_refused_together() =>
        Assert.Equal(
            [
                "shares: 'KZ' is named twice.",
                "shares: 'XX' brings no food, mill, store or crossing; these do: AF, KZ, UZ.",
                "shares: money is no limit in this plan, so that 'free' gives none; take the money of the tables.",
            ],
            Assert.Throws<ReliefException>(() => ShareReading.Of(BridgeSample.Plan(), new(["KZ", "KZ", "XX"], ["free"]), default)).Faults);
}
