using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using static Darya.Agreements.Tests.Compliance.Season;

namespace Darya.Agreements.Tests.Compliance;

public sealed class EvidenceTests
{
    [Fact]
    public void The_reporter_that_wins_is_accepted_whatever_the_others_say()
    {
        var verdict = Judged([new Precedence("BWO", ["A"]), new Precedence("A", ["B"])], 5, ("A", 50), ("B", 40), ("BWO", 100));
        Assert.Equal((ComplianceState.Met, "BWO", 100.0, false), (verdict.State, verdict.AcceptedBy, verdict.Accepted, verdict.SideBySide));
        Assert.Equal(["A", "B", "BWO"], verdict.Reported.Select(r => r.Reporter));
    }

    [Fact]
    public void Precedence_reaches_over_a_reporter_that_is_silent() =>
        Assert.Equal("BWO", Judged([new Precedence("BWO", ["A"]), new Precedence("A", ["B"])], 5, ("B", 40), ("BWO", 100)).AcceptedBy);

    [Fact]
    public void Readings_side_by_side_that_judge_alike_are_both_kept_and_the_creditors_is_named()
    {
        var verdict = Judged([], 5, ("A", 60), ("B", 50));
        Assert.Equal((ComplianceState.Breach, "B", 50.0, true), (verdict.State, verdict.AcceptedBy, verdict.Accepted, verdict.SideBySide));
        Assert.Equal([60.0, 50.0], verdict.Reported.Select(r => r.Value!.Value));
    }

    [Fact]
    public void Far_readings_that_judge_differently_are_a_dispute_without_an_accepted_value()
    {
        var verdict = Judged([], 5, ("A", 100), ("B", 80));
        Assert.Equal((ComplianceState.Disputed, null, null, null), (verdict.State, verdict.Accepted, verdict.Score, verdict.Deviation));
    }

    [Fact]
    public void Near_readings_that_judge_differently_take_the_milder_one()
    {
        var verdict = Judged([], 5, ("A", 100), ("B", 98));
        Assert.Equal((ComplianceState.Met, "A", VerdictReason.MilderReading), (verdict.State, verdict.AcceptedBy, verdict.Reason));
    }

    [Fact]
    public void Without_evidence_any_difference_that_judges_differently_is_a_dispute()
    {
        var term = Duty("power", "line", "GWh", Bound.Least, Amount("2024-01-01", "2024-01-31", 100));
        Assert.Equal(
            ComplianceState.Disputed, Judge(Agreement(term), "2024-12-31", [.. Months("line", "A", "GWh", 100), .. Months("line", "B", "GWh", 99.9)]).One("power").State);
    }

    [Fact]
    public void A_reporter_with_a_gap_does_not_count()
    {
        var term = Duty("power", "line", "GWh", Bound.Least, Amount("2024-01-01", "2024-01-31", 100));
        var verdict = Judge(Agreement(term), "2024-12-31", [Read("line", "A", "2024-01-01", "2024-01-20", 500), .. Months("line", "B", "GWh", 90)]).One("power");
        Assert.Equal((ComplianceState.Breach, "B"), (verdict.State, verdict.AcceptedBy));
        Assert.Equal([new ReportedValue("A", null, 11), new ReportedValue("B", 90, 0)], verdict.Reported);
    }

    private static PeriodVerdict Judged(Precedence[] wins, double disputeAbove, params (string Reporter, double Value)[] values)
    {
        var term = Duty("power", "line", "GWh", Bound.Least, Amount("2024-01-01", "2024-01-31", 100)) with { Evidence = new Evidence(wins, disputeAbove) };
        return Judge(Agreement(term), "2024-12-31", values.SelectMany(v => Months("line", v.Reporter, "GWh", v.Value))).One("power");
    }
}
