using Darya.Agreements.Documents;
using Darya.Agreements.Goals;
using Darya.Agreements.Tests.Library;
using Darya.Model;
using Darya.Model.Parties;

namespace Darya.Agreements.Tests.Goals;

public sealed class AgreementGoalsTests
{
    private static readonly Goal Trade = new()
    {
        Id = "trade-kz-uz",
        Name = new LocalName("Trade", "Торговля"),
        States = ["KZ", "UZ"],
        Indicator = new LocalName("turnover", "товарооборот"),
        Unit = "billion USD",
        Direction = GoalDirection.Rise,
        Target = 10,
        Newest = new GoalValue(5, 2025),
        Letter = Confidence.Official,
        Source = "press",
    };

    [Fact]
    public void A_goal_of_an_agreement_takes_its_value_from_the_region_and_its_target_from_the_term()
    {
        var (goals, _) = AgreementGoals.Of("a.json", One(new GoalIndicator("trade-kz-uz", LocalText.Of("trade", "торговля"), 12, 2030)), [Trade]);

        var goal = Assert.Single(goals);
        Assert.Equal((12, 2030, 7), (goal.Target, goal.By, goal.Distance));
    }

    [Fact]
    public void A_goal_that_stands_only_in_the_agreement_has_no_distance()
    {
        var (goals, faults) = AgreementGoals.Of("a.json", One(new GoalIndicator("", LocalText.Of("trade", "торговля"), 12, null)), [Trade]);

        Assert.Empty(faults);
        Assert.Equal((null, 12, null), (goals[0].Goal, goals[0].Target, goals[0].Distance));
    }

    [Fact]
    public void A_goal_that_the_region_does_not_know_is_an_error_with_its_place()
    {
        var (_, faults) = AgreementGoals.Of("a.json", One(new GoalIndicator("trade-uz-kz", LocalText.Of("trade", "торговля"), null, null)), [Trade]);

        Assert.Equal(
            "a.json: error AGR401: $.terms[1].indicator.goal: term 'goal': the region has no goal 'trade-uz-kz'; did you mean 'trade-kz-uz'?",
            Assert.Single(faults).ToString());
    }

    [Fact]
    public void A_target_that_differs_from_that_of_the_region_is_a_warning()
    {
        var (_, faults) = AgreementGoals.Of("a.json", One(new GoalIndicator("trade-kz-uz", LocalText.Of("trade", "торговля"), 12.5, null)), [Trade]);

        Assert.Equal(
            "a.json: warning AGR402: $.terms[1].indicator.target: term 'goal' wants 12.5 billion USD, the region states 10; the distance is to the term's own",
            Assert.Single(faults).ToString());
    }

    private static Agreement One(GoalIndicator indicator)
    {
        var treaty = Shelf.Of("kz-uz-partnership-2013");
        var goal = treaty.Terms[0] with { Id = "goal", Indicator = indicator };
        return treaty with { Terms = [treaty.Terms[^1], goal] };
    }
}
