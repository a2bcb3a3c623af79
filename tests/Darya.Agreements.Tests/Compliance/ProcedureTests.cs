using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using static Darya.Agreements.Tests.Compliance.Season;

namespace Darya.Agreements.Tests.Compliance;

public sealed class ProcedureTests
{
    [Theory]
    [InlineData("2024-03-10", "2024-12-31", ComplianceState.Met)]
    [InlineData("2024-03-11", "2024-12-31", ComplianceState.Met)]
    [InlineData("2024-03-15", "2024-12-31", ComplianceState.Late)]
    [InlineData(null, "2024-03-11", ComplianceState.NotDue)]
    [InlineData(null, "2024-03-12", ComplianceState.Breach)]
    public void A_step_of_an_alliance_is_judged_by_its_days(string? done, string asOf, ComplianceState state)
    {
        var events = new List<AgreementEvent> { Event("consult", "threat", "2024-03-01") };
        events.AddRange(done is null ? [] : [Event("consult", "consultation", done)]);
        Assert.Equal(state, Judge(Agreement(Consult(Layer.Alliance)), asOf, [], [.. events]).One("consult").State);
    }

    [Fact]
    public void A_step_waits_for_the_one_before_and_its_days_run_from_it()
    {
        var ladder = Plain("ladder", TermKind.DisputeLadder) with { Steps = [new ProceduralStep("talks", null, LocalText.None), new ProceduralStep("expert", 30, LocalText.None), new ProceduralStep("court", 60, LocalText.None)] };
        Assert.Equal([ComplianceState.NotTriggered], Judge(Agreement(ladder), "2024-12-31", []).States("ladder", VerdictTest.Step));
        var outcome = Judge(Agreement(ladder), "2024-07-31", [], Event("ladder", "talks", "2024-02-01"), Event("ladder", "expert", "2024-03-12"));
        Assert.Equal([ComplianceState.Met, ComplianceState.Late, ComplianceState.Breach], outcome.States("ladder", VerdictTest.Step));
        Assert.Equal((Day("2024-03-12"), Day("2024-05-11")), (outcome.One("ladder", 2).From, outcome.One("ladder", 2).Until!.Value));
        Assert.Equal(0.75, outcome.One("ladder", 1).Score); // 30 of 40 days
        Assert.Equal(VerdictReason.StepBefore, Judge(Agreement(ladder), "2024-02-10", [], Event("ladder", "talks", "2024-02-01")).One("ladder", 2).Reason);
    }

    [Fact]
    public void Security_is_shown_and_never_scored()
    {
        var act = Plain("loyalty", TermKind.Security) with { Layer = Layer.Security, Modality = Modality.Prohibition, Events = ["hostile-bloc"] };
        var outcome = Judge(
            Agreement(act, Consult(Layer.Security)), "2024-12-31", [], Event("loyalty", "hostile-bloc", "2024-05-01", by: "B"), Event("consult", "threat", "2024-03-01"));
        Assert.All(outcome.Verdicts, v => Assert.Equal((ComplianceState.Event, null), (v.State, v.Score)));
        Assert.Equal(["loyalty", "consult"], outcome.Verdicts.Select(v => v.Term));
        Assert.False(outcome.HasBreach);
    }

    [Fact]
    public void Data_are_in_time_late_or_missing_and_without_any_event_not_known()
    {
        var data = Plain("data", TermKind.DataAndNotice) with { Notice = new Notice(["release"], 30, 5, "") };
        var outcome = Judge(
            Agreement(data), "2024-05-03", [], Event("data", "data", "2024-02-03"), Event("data", "data", "2024-03-20"));
        Assert.Equal(
            [(Day("2024-02-29"), ComplianceState.Late), (Day("2024-03-31"), ComplianceState.Breach), (Day("2024-04-30"), ComplianceState.NotDue)],
            outcome.Verdicts.Select(v => (v.To, v.State)));
        Assert.Equal(VerdictReason.NoEvent, Judge(Agreement(data), "2024-05-03", []).One("data").Reason);
        Assert.Equal(ComplianceState.MissingData, Judge(Agreement(data), "2024-05-03", []).One("data").State);
    }

    [Fact]
    public void Notice_may_be_owed_before_the_event()
    {
        var works = Plain("works", TermKind.DataAndNotice) with { Notice = new Notice(["planned-works"], 0, -30, "") };
        var outcome = Judge(
            Agreement(works),
            "2024-12-31",
            [],
            Event("works", "notice", "2024-01-20"),
            Event("works", "planned-works", "2024-03-01"),
            Event("works", "notice", "2024-05-20"),
            Event("works", "planned-works", "2024-06-01"),
            Event("works", "planned-works", "2024-09-01"));
        Assert.Equal([ComplianceState.Met, ComplianceState.Late, ComplianceState.Breach], outcome.States("works", VerdictTest.Data));
    }

    private static Term Consult(Layer layer) => Plain("consult", layer == Layer.Security ? TermKind.Security : TermKind.DisputeLadder) with
    {
        Layer = layer,
        Trigger = new Trigger("threat", "", null, null),
        Steps = [new ProceduralStep("consultation", 10, LocalText.None)],
    };
}
