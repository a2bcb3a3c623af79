using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using static Darya.Agreements.Tests.Compliance.Season;

namespace Darya.Agreements.Tests.Compliance;

public sealed class PromiseTests
{
    [Theory]
    [InlineData(95, 1, ComplianceState.Breach)]
    [InlineData(70, 0.8, ComplianceState.Met)]
    public void A_rule_of_the_year_scales_by_the_tier_of_its_index(double index, double factor, ComplianceState state)
    {
        var outcome = Judge(Agreement(Duty("power", "line", "GWh", Bound.Least, Winter(100)), Tiers()), "2024-12-31", [.. Months("line", "B", "GWh", 80, 80, 80), Index("BWO", index)]);
        Assert.Equal((100 * factor, factor, state), (outcome.One("power").Promised, outcome.One("power").YearFactor, outcome.One("power").State));
        var decision = outcome.One("dry");
        Assert.Equal((VerdictTest.Index, ComplianceState.Reported, index, factor), (decision.Test, decision.State, decision.Accepted, decision.YearFactor));
    }

    [Fact]
    public void Without_its_index_a_scaled_amount_is_not_known()
    {
        var outcome = Judge(Agreement(Duty("power", "line", "GWh", Bound.Least, Winter(100)), Tiers()), "2024-12-31", Months("line", "B", "GWh", 1, 1, 1));
        Assert.All(outcome.Verdicts.Where(v => v.Term == "power"), v => Assert.Equal((ComplianceState.MissingData, VerdictReason.NoIndex, "dry"), (v.State, v.Reason, v.Because)));
    }

    [Fact]
    public void Two_indices_in_different_tiers_are_a_dispute_and_in_one_tier_none()
    {
        var agreement = Agreement(Duty("power", "line", "GWh", Bound.Least, Winter(100)), Tiers());
        Assert.Equal(ComplianceState.Disputed, Judge(agreement, "2024-12-31", [.. Months("line", "B", "GWh", 80), Index("A", 70), Index("B", 95)]).One("power").State);
        Assert.Equal(ComplianceState.Met, Judge(agreement, "2024-12-31", [.. Months("line", "B", "GWh", 80), Index("A", 70), Index("B", 75)]).One("power").State);
    }

    [Fact]
    public void A_share_follows_what_the_meter_shows()
    {
        var term = Duty("share", "canal", "hm3", Bound.Most).Following(new Formula(FormulaKind.ShareOfMeter, "gauge", 0.25, 0, null), Window("2024-01-01", "2024-01-31"));
        var verdict = Judge(Agreement(term), "2024-12-31", [.. Months("gauge", "BWO", "m3/s", 100), .. Months("canal", "B", "hm3", 66)]).One("share");
        Assert.Equal(0.25 * 100 * 31 * 0.0864, verdict.Promised!.Value, 1e-9);
        Assert.Equal(ComplianceState.Met, verdict.State);
    }

    [Fact]
    public void A_payment_by_water_received_has_the_price_in_its_factor()
    {
        var term = Duty("cost", "bank", "million USD", Bound.Least).Following(new Formula(FormulaKind.ShareOfMeter, "canal", 0.002, 0.05, null), Window("2024-01-01", "2024-12-31"));
        var verdict = Judge(
            Agreement(term), "2024-12-31", [Read("canal", "B", "2024-01-01", "2024-12-31", 500, "hm3"), Read("bank", "B", "2024-01-01", "2024-12-31", 0.95, "million USD")]).One("cost");
        Assert.Equal((0.95, ComplianceState.Met), (verdict.Promised, verdict.State));
    }

    [Fact]
    public void What_was_delivered_is_returned_in_equal_days_over_the_windows_that_remain()
    {
        var given = Duty("given", "line", "GWh", Bound.Least, Amount("2024-01-01", "2024-03-31", 300));
        var back = Duty("returned", "back", "GWh", Bound.Least).From("B", "A")
            .Following(new Formula(FormulaKind.Return, "given", 1.1, 22, null), Window("2024-06-01", "2024-06-30"), Window("2025-06-01", "2025-06-30"));
        MeterReading[] readings = [Read("line", "B", "2024-01-01", "2024-03-31", 320), Read("back", "A", "2024-06-01", "2024-06-30", 200), Read("back", "A", "2025-06-01", "2025-06-30", 130)];
        var outcome = Judge(Agreement(given, back), "2025-12-31", readings);
        Assert.Equal(((1.1 * 320) - 22) / 2, outcome.One("returned").Promised!.Value, 1e-9); // 165
        Assert.Equal((1.1 * 320) - 22 - 200, outcome.One("returned", 1).Promised!.Value, 1e-9); // 130: 200 came already
        Assert.Equal([ComplianceState.Met, ComplianceState.Met], outcome.States("returned"));
    }

    [Fact]
    public void What_follows_an_unread_delivery_is_not_known()
    {
        var back = Duty("returned", "back", "GWh", Bound.Least).Following(new Formula(FormulaKind.Return, "given", 1, 0, null), Window("2024-06-01", "2024-06-30"));
        var outcome = Judge(Agreement(Duty("given", "line", "GWh", Bound.Least, Winter(100)), back), "2024-12-31", [.. Months("line", "B", "GWh", 100), .. Months("back", "B", "GWh", 0, 0, 0, 0, 0, 9)]);
        var verdict = outcome.One("returned");
        Assert.Equal((ComplianceState.MissingData, VerdictReason.NoBase, "given"), (verdict.State, verdict.Reason, verdict.Because));
    }

    [Fact]
    public void A_payment_pays_what_was_delivered_before_its_window()
    {
        var given = Duty("given", "line", "GWh", Bound.Least, Winter(100));
        var paid = Duty("paid", "bank", "million USD", Bound.Least).From("B", "A").Following(
            new Formula(FormulaKind.PriceTimes, "given", 1, 0, Price(0.05, "USD/kWh")),
            Window("2024-02-01", "2024-02-29"), Window("2024-03-01", "2024-03-31"), Window("2024-04-01", "2024-04-30"));
        var outcome = Judge(Agreement(given, paid), "2024-12-31", [.. Months("line", "B", "GWh", 100, 110, 90), .. Months("bank", "A", "million USD", 0, 5, 5.5, 3)]);
        Assert.Equal([5.0, 5.5, 4.5], outcome.Verdicts.Where(v => v.Term == "paid").Select(v => Math.Round(v.Promised!.Value, 9)));
        Assert.Equal([ComplianceState.Met, ComplianceState.Met, ComplianceState.Breach], outcome.States("paid"));
        Assert.Equal([new MoneyAccount("A", 1.5, 0), new MoneyAccount("B", 0, 1.5)], outcome.Accounts);
    }

    [Fact]
    public void A_remedy_price_values_what_is_missing_up_to_its_cap()
    {
        var agreement = Agreement(Duty("power", "line", "GWh", Bound.Least, Winter(100)) with { Remedy = new TermRemedy(RemedyKind.Price, 0, 1, Price(0.1, "USD/kWh"), "", 2.5) });
        var outcome = Judge(agreement, "2024-12-31", Months("line", "B", "GWh", 80, 90, 100));
        Assert.Equal([2.0, 1.0], outcome.Verdicts.Where(v => v.ValueMusd is not null).Select(v => v.ValueMusd!.Value));
        Assert.Equal([("A", -2.0), ("B", 2.0), ("A", -0.5), ("B", 0.5)], outcome.Money.Select(m => (m.Party, m.AmountMusd)));
    }

    private static Term Tiers() => Plain("dry", TermKind.YearRule) with
    {
        YearRule = new YearRule(
            YearRuleKind.Tiered, "index", CalendarDay.Parse("--01-01")!.Value, [new YearTier(null, 80, 0.8, Estimate), new YearTier(80, null, 1, Estimate)], 0, 0, ["power"], 0, "", null),
    };

    private static MeterReading Index(string reporter, double value) => Read("index", reporter, "2024-01-01", "2024-01-01", value, "%");
}
