using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using static Darya.Agreements.Tests.Compliance.Season;

namespace Darya.Agreements.Tests.Compliance;

public sealed class MakeUpTests
{
    [Fact]
    public void A_shortage_is_late_while_it_can_be_made_up_and_a_breach_afterwards()
    {
        var agreement = Agreement(Duty("power", "line", "GWh", Bound.Least, Winter(100)) with { Remedy = MadeUpWithin(1) });
        var readings = Months("line", "B", "GWh", 70, 100, 100);
        var open = Judge(agreement, "2024-02-28", readings);
        Assert.Equal((ComplianceState.Late, Day("2024-02-29")), (open.One("power").State, open.One("power").Until));
        Assert.False(open.HasBreach);
        Assert.Equal(ComplianceState.Late, Judge(agreement, "2024-02-29", readings).One("power").State); // the last day is still in time
        Assert.Equal(ComplianceState.Breach, Judge(agreement, "2024-03-01", readings).One("power").State);
    }

    [Fact]
    public void Later_surplus_fills_the_first_shortage_first()
    {
        var agreement = Agreement(Duty("power", "line", "GWh", Bound.Least, Winter(100)) with { Remedy = MadeUpWithin(2) });
        var outcome = Judge(agreement, "2024-12-31", Months("line", "B", "GWh", 70, 80, 140));
        Assert.Equal([ComplianceState.MadeGood, ComplianceState.Breach, ComplianceState.Met], outcome.States("power"));
        Assert.Equal((30.0, 10.0), (outcome.One("power").MadeUp, outcome.One("power", 1).MadeUp));
        Assert.Equal(0.9, outcome.One("power", 1).Score!.Value, 1e-12); // 10 of 100 stay missing
        Assert.Equal(
            [
                (MakeUpMovement.Missed, 30.0, 30.0), (MakeUpMovement.Missed, 20, 50), (MakeUpMovement.MadeUp, 30, 20), (MakeUpMovement.MadeUp, 10, 10),
                (MakeUpMovement.Expired, 10, 0),
            ],
            outcome.MakeUp.Select(m => (m.Movement, m.Amount, m.Balance)));
    }

    [Fact]
    public void A_surplus_after_the_time_fills_nothing()
    {
        var agreement = Agreement(Duty("power", "line", "GWh", Bound.Least, Winter(100)) with { Remedy = MadeUpWithin(1) });
        Assert.Equal([ComplianceState.Breach, ComplianceState.Met, ComplianceState.Met], Judge(agreement, "2024-12-31", Months("line", "B", "GWh", 70, 100, 140)).States("power"));
    }

    [Fact]
    public void A_rate_is_made_up_in_volume_and_by_its_factor()
    {
        var term = Duty("flow", "gauge", "m3/s", Bound.Least, Amount("2024-01-01", "2024-03-31", 100)) with
        {
            Tolerance = Within(0, averaging: Averaging.Month),
            Remedy = MadeUpWithin(3, factor: 2),
        };
        var outcome = Judge(Agreement(term), "2024-12-31", Months("gauge", "B", "m3/s", 90, 100, 120));
        Assert.Equal([ComplianceState.MadeGood, ComplianceState.Met, ComplianceState.Met], outcome.States("flow"));
        Assert.Equal(("hm3", 2 * 10 * 31 * 0.0864), (outcome.MakeUp[0].Unit, outcome.MakeUp[0].Amount));
    }

    [Fact]
    public void What_makes_up_is_no_excess_of_an_exact_amount()
    {
        var agreement = Agreement(Duty("swap", "line", "GWh", Bound.Exactly, Winter(100)) with { Remedy = MadeUpWithin(2), Tolerance = Within(5) });
        Assert.Equal([ComplianceState.MadeGood, ComplianceState.Met, ComplianceState.Met], Judge(agreement, "2024-12-31", Months("line", "B", "GWh", 70, 130, 100)).States("swap"));
        Assert.Equal([ComplianceState.Met, ComplianceState.Breach, ComplianceState.Met], Judge(agreement, "2024-12-31", Months("line", "B", "GWh", 100, 130, 100)).States("swap"));
    }

    [Fact]
    public void A_limit_is_made_good_by_taking_less()
    {
        var agreement = Agreement(Duty("limit", "canal", "hm3", Bound.Most, Winter(100)) with { Remedy = MadeUpWithin(2) });
        Assert.Equal([ComplianceState.MadeGood, ComplianceState.Met, ComplianceState.Met], Judge(agreement, "2024-12-31", Months("canal", "B", "hm3", 120, 90, 90)).States("limit"));
    }

    [Fact]
    public void A_storage_is_made_good_when_it_is_reached_in_time()
    {
        var agreement = Agreement(Duty("store", "lake", "hm3", Bound.Least, Amount("2024-05-01", "2024-05-31", 3418)) with { Remedy = MadeUpWithin(1) });
        MeterReading[] may = [Read("lake", "A", "2024-05-31", "2024-05-31", 3300, "hm3")];
        var verdict = Judge(agreement, "2024-12-31", [.. may, Read("lake", "A", "2024-06-20", "2024-06-20", 3420, "hm3")]).One("store");
        Assert.Equal((ComplianceState.MadeGood, Day("2024-06-20")), (verdict.State, verdict.DoneOn));
        Assert.Equal(ComplianceState.Breach, Judge(agreement, "2024-12-31", [.. may, Read("lake", "A", "2024-07-20", "2024-07-20", 3420, "hm3")]).One("store").State);
    }

    [Fact]
    public void The_sum_of_a_year_is_made_good_by_the_next()
    {
        var term = Duty("power", "line", "GWh", Bound.Least, Amount("--01-01", "--03-31", 300)) with { Tolerance = Within(10, cumulative: 5), Remedy = MadeUpWithin(12) };
        MeterReading[] readings = [Read("line", "B", "2024-01-01", "2024-03-31", 276), Read("line", "B", "2025-01-01", "2025-03-31", 330)];
        var outcome = Judge(Agreement(term), "2025-12-31", readings);
        Assert.Equal([ComplianceState.MadeGood, ComplianceState.Met], outcome.States("power", VerdictTest.Cumulative));
        Assert.Equal(306, outcome.Verdicts.Last(v => v.Test == VerdictTest.Cumulative).Accepted); // 24 of 330 paid for 2024
    }

    [Fact]
    public void Debts_of_a_dry_year_are_paid_back_over_years_or_cancelled_by_a_full_reservoir()
    {
        var rule = Plain("dry", TermKind.YearRule) with
        {
            YearRule = new YearRule(YearRuleKind.Proportional, "index", CalendarDay.Parse("--01-01")!.Value, [], 0.5, 1, ["release"], 2, "lake", 14000),
        };
        var agreement = Agreement(Duty("release", "line", "GWh", Bound.Least, Amount("--02-01", "--02-28", 100)), rule);
        MeterReading[] year =
        [
            Read("index", "BWO", "2024-01-01", "2024-01-01", 80, "%"), Read("line", "B", "2024-02-01", "2024-02-28", 60),
            Read("index", "BWO", "2025-01-01", "2025-01-01", 120, "%"), Read("line", "B", "2025-02-01", "2025-02-28", 110),
        ];
        var open = Judge(agreement, "2025-12-31", year);
        Assert.Equal((ComplianceState.Late, 80.0, 0.8, 10.0), (open.One("release").State, open.One("release").Promised, open.One("release").YearFactor, open.One("release").MadeUp));
        var full = Judge(agreement, "2025-12-31", [.. year, Read("lake", "A", "2025-08-01", "2025-08-01", 14000, "hm3")]);
        Assert.Equal((ComplianceState.Excused, VerdictReason.DebtCancelled, "lake"), (full.One("release").State, full.One("release").Reason, full.One("release").Because));
        Assert.Equal((MakeUpMovement.Cancelled, 10.0, 0.0), (full.MakeUp[^1].Movement, full.MakeUp[^1].Amount, full.MakeUp[^1].Balance));
    }
}
