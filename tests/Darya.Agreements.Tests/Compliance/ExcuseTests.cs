using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using static Darya.Agreements.Tests.Compliance.Season;

namespace Darya.Agreements.Tests.Compliance;

public sealed class ExcuseTests
{
    [Fact]
    public void An_earlier_breach_of_the_other_side_excuses()
    {
        var outcome = Judge(Agreement(Power(), Water()), "2024-12-31", [.. Months("line", "B", "GWh", 50, 100, 100), .. Months("canal", "B", "hm3", 10, 5, 10)]);
        Assert.Equal([ComplianceState.Breach, ComplianceState.Met, ComplianceState.Met], outcome.States("power"));
        Assert.Equal([ComplianceState.Met, ComplianceState.Excused, ComplianceState.Met], outcome.States("water"));
        Assert.Equal((VerdictReason.EarlierBreach, "power", null), (outcome.One("water", 1).Reason, outcome.One("water", 1).Because, outcome.One("water", 1).Score));
    }

    [Fact]
    public void A_breach_of_the_same_day_excuses_nothing() =>
        Assert.Equal(
            ComplianceState.Breach, Judge(Agreement(Power(), Water()), "2024-12-31", [.. Months("line", "B", "GWh", 50), .. Months("canal", "B", "hm3", 5)]).One("water").State);

    [Fact]
    public void What_is_excused_excuses_nothing()
    {
        // Power of January is broken; water of February rests on it; payment of March rests on water only.
        var pay = Duty("pay", "bank", "million USD", Bound.Least, Winter(1)) with { DependsOn = ["water"] };
        var outcome = Judge(
            Agreement(Power(), Water(), pay),
            "2024-12-31",
            [.. Months("line", "B", "GWh", 50, 100, 100), .. Months("canal", "B", "hm3", 10, 5, 10), .. Months("bank", "B", "million USD", 1, 1, 0)]);
        Assert.Equal(ComplianceState.Excused, outcome.One("water", 1).State);
        Assert.Equal(ComplianceState.Breach, outcome.One("pay", 2).State);
    }

    [Fact]
    public void A_shortage_that_can_still_be_made_up_excuses_nothing() =>
        Assert.Equal(
            ComplianceState.Breach,
            Judge(Agreement(Power() with { Remedy = MadeUpWithin(12) }, Water()), "2024-03-31", [.. Months("line", "B", "GWh", 50, 100, 100), .. Months("canal", "B", "hm3", 10, 5, 10)])
                .One("water", 1).State);

    [Fact]
    public void A_term_of_the_same_side_excuses_nothing() =>
        Assert.Equal(
            ComplianceState.Breach,
            Judge(Agreement(Power(), Water().From("A", "B")), "2024-12-31", [.. Months("line", "B", "GWh", 50, 100, 100), .. Months("canal", "B", "hm3", 10, 5, 10)]).One("water", 1).State);

    [Fact]
    public void A_remedy_suspends_the_duty_of_the_other_side()
    {
        var power = Power() with { Remedy = new TermRemedy(RemedyKind.Suspension, 0, 1, null, "water", null) };
        var outcome = Judge(Agreement(power, Water() with { DependsOn = [] }), "2024-12-31", [.. Months("line", "B", "GWh", 50, 100, 100), .. Months("canal", "B", "hm3", 10, 5, 10)]);
        Assert.Equal(ComplianceState.Excused, outcome.One("water", 1).State);
    }

    [Fact]
    public void An_exception_excuses_the_periods_its_event_touches()
    {
        var power = Power() with { Exceptions = [new Exemption("x1", "flood", 1, LocalText.None), new Exemption("x2", "flood", 2, LocalText.None)] };
        var outcome = Judge(Agreement(power), "2024-12-31", Months("line", "B", "GWh", 50, 50, 50), Event("power", "flood", "2024-01-31"), Event("power", "flood-ends", "2024-02-01"));
        Assert.Equal([ComplianceState.Excused, ComplianceState.Excused, ComplianceState.Breach], outcome.States("power"));
        Assert.Equal("x2", outcome.One("power").Because);
    }

    [Fact]
    public void Force_majeure_takes_its_days_off_and_lasts_no_longer_than_agreed()
    {
        var force = Plain("force", TermKind.ForceMajeure) with { Events = ["earthquake"], LongestPauseDays = 40 };
        var outcome = Judge(
            Agreement(Power(), force),
            "2024-12-31",
            Months("line", "B", "GWh", 50, 70, 10), // 15 of 31 days of January paused: 51.6 owed less nothing; 24 of 29 of February: 17.2
            Event("force", "earthquake", "2024-01-17"),
            Event("power", "strike", "2024-03-01"));
        Assert.Equal([ComplianceState.Breach, ComplianceState.ForceMajeure, ComplianceState.Breach], outcome.States("power"));
        Assert.Equal((100.0 * 16 / 31, 15), (outcome.One("power").Promised!.Value, outcome.One("power").PausedDays));
        Assert.Equal(25, outcome.One("power", 1).PausedDays); // 40 days from 17 January end on 25 February
        Assert.Equal((VerdictReason.Pause, "earthquake"), (outcome.One("power", 1).Reason, outcome.One("power", 1).Because));
    }

    [Fact]
    public void Force_majeure_of_one_side_does_not_pause_the_other_and_ends_when_said()
    {
        var force = Plain("force", TermKind.ForceMajeure) with { Events = ["earthquake"], LongestPauseDays = 90 };
        var readings = Months("line", "B", "GWh", 0, 0);
        Assert.Equal(
            [ComplianceState.ForceMajeure, ComplianceState.Breach],
            Judge(Agreement(Power(), force), "2024-02-29", readings, Event("force", "earthquake", "2024-01-01"), Event("force", "force-majeure-ends", "2024-01-31")).States("power")[..2]);
        Assert.Equal(
            ComplianceState.Breach, Judge(Agreement(Power(), force), "2024-02-29", readings, Event("force", "earthquake", "2024-01-01", by: "B")).One("power").State);
    }

    [Fact]
    public void A_term_waits_for_its_trigger()
    {
        var support = Power() with { Trigger = new Trigger("request", "", null, null) };
        var outcome = Judge(Agreement(support), "2024-12-31", Months("line", "B", "GWh", 0, 0, 0), Event("power", "request", "2024-02-10", by: "B"));
        Assert.Equal([ComplianceState.NotTriggered, ComplianceState.Breach, ComplianceState.NotTriggered], outcome.States("power"));
        var byIndex = Power() with { Trigger = new Trigger("", "lake", 5000, null) };
        outcome = Judge(
            Agreement(byIndex),
            "2024-12-31",
            [.. Months("line", "B", "GWh", 0, 0, 0), Read("lake", "A", "2024-01-01", "2024-01-01", 6000, "hm3"), Read("lake", "A", "2024-03-01", "2024-03-01", 4000, "hm3")]);
        Assert.Equal([ComplianceState.NotTriggered, ComplianceState.NotTriggered, ComplianceState.Breach], outcome.States("power"));
    }

    [Fact]
    public void A_triggered_term_that_comes_first_excuses_the_other()
    {
        var support = Plain("support", TermKind.MutualSupport) with
        {
            Trigger = new Trigger("request", "", null, null),
            Overrides = ["power"],
            Steps = [new ProceduralStep("reply", 3, LocalText.None)],
        };
        var outcome = Judge(Agreement(Power(), support), "2024-12-31", Months("line", "B", "GWh", 0, 0, 0), Event("support", "request", "2024-02-10"));
        Assert.Equal((VerdictReason.Overridden, "support"), (outcome.One("power", 1).Reason, outcome.One("power", 1).Because));
        Assert.Equal([ComplianceState.Breach, ComplianceState.Excused, ComplianceState.Breach], outcome.States("power"));
    }

    private static Term Power() => Duty("power", "line", "GWh", Bound.Least, Winter(100));

    private static Term Water() => Duty("water", "canal", "hm3", Bound.Least, Winter(10)).From("B", "A") with { DependsOn = ["power"] };
}
