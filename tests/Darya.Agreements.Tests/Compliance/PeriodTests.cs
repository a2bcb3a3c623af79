using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using static Darya.Agreements.Tests.Compliance.Season;

namespace Darya.Agreements.Tests.Compliance;

public sealed class PeriodTests
{
    private const double Exact = 1e-9; // sums of a few decimal numbers

    [Theory]
    [InlineData(100, ComplianceState.Met, 1, 0)]
    [InlineData(120, ComplianceState.Met, 1, 0)]
    [InlineData(90, ComplianceState.WithinTolerance, 1, 0)]
    [InlineData(89, ComplianceState.Breach, 0.89, 11)]
    [InlineData(0, ComplianceState.Breach, 0, 100)]
    public void At_least_an_amount_is_met_from_it_on_and_within_tolerance_below(double given, ComplianceState state, double score, double amountShort)
    {
        var term = Duty("power", "line", "GWh", Bound.Least, Amount("2024-01-01", "2024-01-31", 100)) with { Tolerance = Within(10) };
        var verdict = Judge(Agreement(term), "2024-12-31", Months("line", "B", "GWh", given)).One("power");
        Assert.Equal(state, verdict.State);
        Assert.Equal(score, verdict.Score!.Value, Exact);
        Assert.Equal(amountShort, verdict.AmountShort, Exact);
        Assert.Equal(given - 100, verdict.Deviation!.Value, Exact);
        Assert.Equal(given - 100, verdict.DeviationPercent!.Value, Exact);
    }

    [Theory]
    [InlineData(80, ComplianceState.Met, 0)]
    [InlineData(109, ComplianceState.WithinTolerance, 0)]
    [InlineData(115, ComplianceState.Breach, 15)]
    public void A_limit_is_broken_by_too_much(double taken, ComplianceState state, double over)
    {
        var term = Duty("limit", "canal", "hm3", Bound.Most, Amount("2024-01-01", "2024-01-31", 100)) with { Tolerance = Within(10) };
        var verdict = Judge(Agreement(term), "2024-12-31", Months("canal", "B", "hm3", taken)).One("limit");
        Assert.Equal((state, over), (verdict.State, verdict.AmountShort));
    }

    [Theory]
    [InlineData(100, ComplianceState.Met, VerdictReason.None)]
    [InlineData(105, ComplianceState.WithinTolerance, VerdictReason.None)]
    [InlineData(85, ComplianceState.Breach, VerdictReason.None)]
    [InlineData(115, ComplianceState.Breach, VerdictReason.Excess)]
    public void An_exact_amount_binds_on_both_sides(double given, ComplianceState state, VerdictReason reason)
    {
        var term = Duty("release", "line", "GWh", Bound.Exactly, Amount("2024-01-01", "2024-01-31", 100)) with { Tolerance = Within(10) };
        var verdict = Judge(Agreement(term), "2024-12-31", Months("line", "B", "GWh", given)).One("release");
        Assert.Equal((state, reason), (verdict.State, verdict.Reason));
    }

    [Fact]
    public void A_rate_is_cut_into_months_and_is_the_mean_weighted_by_days()
    {
        var term = Duty("flow", "gauge", "m3/s", Bound.Least, Amount("2024-06-01", "2024-07-31", 500)) with { Tolerance = Within(0, averaging: Averaging.Month) };
        var outcome = Judge(
            Agreement(term),
            "2024-12-31",
            [
                Read("gauge", "B", "2024-06-01", "2024-06-10", 800, "m3/s"), Read("gauge", "B", "2024-06-11", "2024-06-30", 350, "m3/s"), // (8000 + 7000) / 30 = 500
                Read("gauge", "B", "2024-07-01", "2024-07-31", 1339.2, "hm3"), // 1339.2 / (31 * 0.0864) = 500
            ]);
        Assert.Equal([ComplianceState.Met, ComplianceState.Met], outcome.States("flow"));
        Assert.Equal(500, outcome.One("flow", 1).Accepted!.Value, Exact);
    }

    [Fact]
    public void A_total_is_the_sum_of_its_rows_and_takes_rates_with_their_days()
    {
        var term = Duty("limit", "canal", "km3", Bound.Most, Amount("--10-01", "--03-31", 1.5));
        var outcome = Judge(
            Agreement(term),
            "2025-04-30",
            [Read("canal", "B", "2024-10-01", "2024-12-31", 600, "hm3"), Read("canal", "B", "2025-01-01", "2025-03-31", 100, "m3/s")]); // 100 * 90 * 0.0864 = 777.6
        Assert.Equal(1.3776, outcome.One("limit").Accepted!.Value, Exact);
        Assert.Equal((Day("2024-10-01"), Day("2025-03-31")), (outcome.One("limit").From, outcome.One("limit").To));
    }

    [Fact]
    public void A_storage_is_that_of_the_last_day()
    {
        var term = Duty("store", "lake", "hm3", Bound.Least, Amount("2024-05-01", "2024-05-31", 3418));
        var outcome = Judge(Agreement(term), "2024-12-31", [Read("lake", "A", "2024-05-30", "2024-05-30", 9999, "hm3"), Read("lake", "A", "2024-05-31", "2024-05-31", 3.4, "km3")]);
        Assert.Equal(3400, outcome.One("store").Accepted!.Value, Exact);
        Assert.Equal(ComplianceState.Breach, outcome.One("store").State);
    }

    [Fact]
    public void A_period_is_not_due_before_its_last_day()
    {
        var term = Duty("power", "line", "GWh", Bound.Least, Winter(100));
        var readings = Months("line", "B", "GWh", 100, 0, 0);
        Assert.Equal([ComplianceState.Met, ComplianceState.NotDue, ComplianceState.NotDue], Judge(Agreement(term), "2024-02-28", readings).States("power"));
        Assert.Equal([ComplianceState.Met, ComplianceState.Breach, ComplianceState.NotDue], Judge(Agreement(term), "2024-02-29", readings).States("power"));
    }

    [Fact]
    public void Nothing_read_and_days_not_covered_are_missing_data()
    {
        var term = Duty("power", "line", "GWh", Bound.Least, Winter(100));
        var outcome = Judge(Agreement(term), "2024-12-31", [Read("line", "B", "2024-01-01", "2024-01-30", 500), Read("line", "B", "2024-03-01", "2024-03-31", 100)]);
        Assert.Equal([ComplianceState.MissingData, ComplianceState.MissingData, ComplianceState.Met], outcome.States("power"));
        Assert.Equal([new ReportedValue("B", null, 1)], outcome.One("power").Reported);
        Assert.Null(outcome.One("power").Score);
        Assert.False(outcome.HasBreach);
    }

    [Fact]
    public void Amendments_change_windows_that_begin_on_their_day_or_later()
    {
        var agreement = Agreement(Duty("power", "line", "GWh", Bound.Least, Amount("--01-01", "--01-31", 100), Amount("--02-01", "--02-29", 100))) with
        {
            Amendments = [new Amendment("a", Day("2024-02-01"), "parties", "power", [Amount("--01-01", "--01-31", 60), Amount("--02-01", "--02-29", 60)])],
        };
        var outcome = Judge(agreement, "2025-01-31", [.. Months("line", "B", "GWh", 80, 80), Read("line", "B", "2025-01-01", "2025-01-31", 80)]);
        Assert.Equal(
            [(100.0, ComplianceState.Breach), (60, ComplianceState.Met), (60, ComplianceState.Met), (60, ComplianceState.NotDue)],
            outcome.Verdicts.Select(v => (v.Promised!.Value, v.State)));
    }

    [Fact]
    public void Some_periods_of_a_year_may_miss_the_band()
    {
        var term = Duty("power", "line", "GWh", Bound.Least, Winter(100)) with { Tolerance = Within(5, allowed: 1) };
        var outcome = Judge(Agreement(term), "2024-12-31", Months("line", "B", "GWh", 90, 100, 90));
        Assert.Equal([ComplianceState.WithinTolerance, ComplianceState.Met, ComplianceState.Breach], outcome.States("power"));
        Assert.Equal(VerdictReason.AllowedPeriod, outcome.One("power").Reason);
    }

    [Fact]
    public void An_excused_period_uses_up_none_of_those_that_may_miss()
    {
        var term = Duty("power", "line", "GWh", Bound.Least, Winter(100)) with { Tolerance = Within(5, allowed: 1), Exceptions = [new Exemption("x", "flood", 1, LocalText.None)] };
        var outcome = Judge(Agreement(term), "2024-12-31", Months("line", "B", "GWh", 50, 90, 90), Event("power", "flood", "2024-01-10"));
        Assert.Equal([ComplianceState.Excused, ComplianceState.WithinTolerance, ComplianceState.Breach], outcome.States("power"));
        var rule = Plain("force", TermKind.ForceMajeure) with { Events = ["earthquake"], LongestPauseDays = 40 };
        outcome = Judge(
            Agreement(term, rule), "2024-12-31", Months("line", "B", "GWh", 50, 90, 90), Event("force", "earthquake", "2024-01-01", by: "all"), Event("force", "force-majeure-ends", "2024-01-25", by: "all"));
        Assert.Equal([ComplianceState.ForceMajeure, ComplianceState.WithinTolerance, ComplianceState.Breach], outcome.States("power"));
    }

    [Fact]
    public void Months_after_the_end_are_not_owed_and_a_total_that_began_before_it_is_owed_whole()
    {
        var flow = Duty("flow", "gauge", "m3/s", Bound.Least, Amount("--10-01", "--03-31", 500)) with { Tolerance = Within(0, averaging: Averaging.Month) };
        var power = Duty("power", "line", "GWh", Bound.Least, Amount("--10-01", "--03-31", 100));
        var agreement = Agreement(flow, power) with { LifeCycle = Agreement().LifeCycle with { EndsOn = Day("2024-12-15") } };
        var outcome = Judge(agreement, "2025-12-31", [Read("gauge", "B", "2024-10-01", "2024-10-31", 500, "m3/s"), Read("line", "B", "2025-03-01", "2025-03-31", 1)]);
        Assert.Equal([10, 11, 12], outcome.Verdicts.Where(v => v.Term == "flow").Select(v => v.From.Month));
        Assert.Equal(Day("2025-03-31"), outcome.One("power").To);
        Assert.Single(outcome.States("power"));
    }

    [Fact]
    public void No_day_runs_out_of_the_calendar()
    {
        var term = Duty("power", "line", "GWh", Bound.Least, Amount("--10-01", "--03-31", 100)) with { Tolerance = Within(0, grace: 3660), Remedy = MadeUpWithin(1200) };
        var agreement = Agreement(term) with { LifeCycle = Agreement().LifeCycle with { EndsOn = Day("2150-01-01"), RenewsByItself = true, RenewalYears = 100 } };
        var outcome = Judge(agreement, "2199-12-31", [Read("line", "B", "2198-10-01", "2199-03-31", 1)]);
        Assert.Equal([ComplianceState.Late, ComplianceState.NotDue], outcome.States("power"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Judge(agreement, "2200-01-01", []));
    }

    [Fact]
    public void What_comes_in_the_days_of_grace_counts()
    {
        var term = Duty("pay", "bank", "million USD", Bound.Least, Amount("2024-03-01", "2024-03-31", 10)) with { Tolerance = Within(0, grace: 15) };
        MeterReading[] march = [Read("bank", "B", "2024-03-01", "2024-03-31", 4, "million USD")];
        Assert.Equal(ComplianceState.Late, Judge(Agreement(term), "2024-04-10", march).One("pay").State);
        Assert.Equal(ComplianceState.Late, Judge(Agreement(term), "2024-04-15", march).One("pay").State);
        Assert.Equal(ComplianceState.Breach, Judge(Agreement(term), "2024-04-16", march).One("pay").State);
        var verdict = Judge(Agreement(term), "2024-04-20", [.. march, Read("bank", "B", "2024-04-12", "2024-04-12", 6, "million USD")]).One("pay");
        Assert.Equal((ComplianceState.Met, VerdictReason.Grace, 10.0), (verdict.State, verdict.Reason, verdict.Accepted));
        Assert.Equal(ComplianceState.Breach, Judge(Agreement(term), "2024-04-20", [.. march, Read("bank", "B", "2024-04-16", "2024-04-16", 6, "million USD")]).One("pay").State);
    }

    [Fact]
    public void The_sum_of_a_year_is_a_second_test()
    {
        var term = Duty("power", "line", "GWh", Bound.Least, Winter(100)) with { Tolerance = Within(10, cumulative: 5) };
        var outcome = Judge(Agreement(term), "2024-12-31", Months("line", "B", "GWh", 92, 92, 92));
        Assert.All(outcome.States("power"), s => Assert.Equal(ComplianceState.WithinTolerance, s));
        var sum = Assert.Single(outcome.Verdicts, v => v.Test == VerdictTest.Cumulative);
        Assert.Equal((ComplianceState.Breach, 300.0, 276.0, 24.0), (sum.State, sum.Promised, sum.Accepted, sum.AmountShort));
        Assert.Equal(ComplianceState.Met, Judge(Agreement(term), "2024-12-31", Months("line", "B", "GWh", 92, 92, 116)).States("power", VerdictTest.Cumulative).Single());
        Assert.Equal(ComplianceState.MissingData, Judge(Agreement(term), "2024-12-31", Months("line", "B", "GWh", 100, 100)).States("power", VerdictTest.Cumulative).Single());
    }

    [Fact]
    public void Goals_and_rights_are_reported_and_never_broken()
    {
        var goal = Duty("goal", "line", "GWh", Bound.Least, Winter(100)) with { Layer = Layer.Partnership, Modality = Modality.Goal };
        var trade = Plain("trade", TermKind.Definition) with
        {
            Layer = Layer.Partnership,
            Modality = Modality.Goal,
            Meter = "trade",
            Indicator = new GoalIndicator("", LocalText.Of("trade", "торговля"), 10, 2030),
        };
        var outcome = Judge(Agreement(goal, trade), "2024-12-31", [.. Months("line", "B", "GWh", 1, 1, 1), Read("trade", "A", "2024-01-01", "2024-12-31", 4.2, "billion USD")]);
        Assert.All(outcome.Verdicts, v => Assert.Equal((ComplianceState.Reported, null), (v.State, v.Score)));
        Assert.Equal((10.0, 4.2), (outcome.One("trade").Promised, outcome.One("trade").Accepted));
    }

    [Fact]
    public void A_year_before_the_record_is_not_looked_at_and_terms_without_anything_to_compute_are_named()
    {
        var outcome = Judge(
            Agreement(Duty("power", "line", "GWh", Bound.Least, Amount("--01-01", "--01-31", 100)), Plain("words", TermKind.Definition)),
            "2026-02-28",
            [Read("line", "B", "2026-01-01", "2026-01-31", 100)]);
        Assert.Equal((Day("2026-01-01"), ComplianceState.Met), (outcome.Verdicts.Single().From, outcome.Verdicts.Single().State));
        Assert.Equal(["words"], outcome.NotMonitored);
    }
}
