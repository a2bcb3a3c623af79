using Darya.Model.Parties;
using Xunit;

namespace Darya.Model.Tests.Parties;

public sealed class GoalTests
{
    // Trade of 4.97 in 2025 and 10 by 2030: (10 / 4.97)^(1/5) - 1 = 15.0 % a year.
    [Fact]
    public void Trade_of_ten_billion_needs_fifteen_percent_a_year()
    {
        var goal = Goal(GoalDirection.Rise, 4.97, 10) with { TargetYear = 2030, Start = new GoalValue(3.852, 2021) };

        Assert.Equal(5.03, goal.Distance!.Value, 1e-9);
        Assert.Equal(15.0, goal.PercentAYear!.Value, 0.05);
        Assert.Equal(100 * 1.118 / 6.148, goal.PercentOfWay!.Value, 1e-9);
    }

    [Fact]
    public void A_goal_that_falls_measures_downwards_and_stops_at_its_target()
    {
        Assert.Equal(0.6, Goal(GoalDirection.Fall, 6.8, 6.2).Distance!.Value, 1e-9);
        Assert.Equal(0, Goal(GoalDirection.Fall, 86.1, 100).Distance);
        Assert.Equal(0, Goal(GoalDirection.Rise, 485, 485).Distance);
    }

    [Fact]
    public void An_indicator_that_went_back_has_a_negative_way() =>
        Assert.Equal(-50, (Goal(GoalDirection.Rise, 5, 20) with { Start = new GoalValue(10, 2020) }).PercentOfWay!.Value, 1e-9);

    [Fact]
    public void Without_a_target_a_start_or_a_year_nothing_is_made_up()
    {
        var open = Goal(GoalDirection.Rise, 5, null) with { Start = new GoalValue(1, 2000) };
        Assert.Equal((null, null, null), (open.Distance, open.PercentOfWay, open.PercentAYear));
        var plain = Goal(GoalDirection.Rise, 5, 10);
        Assert.Equal((5.0, null, null), (plain.Distance!.Value, plain.PercentOfWay, plain.PercentAYear));
        Assert.Null((Goal(GoalDirection.Rise, 0, 10) with { TargetYear = 2030 }).PercentAYear);
        Assert.Null((Goal(GoalDirection.Rise, 12, 10) with { TargetYear = 2030 }).PercentAYear);
        Assert.Null((plain with { Start = new GoalValue(10, 2000) }).PercentOfWay);
    }

    private static Goal Goal(GoalDirection direction, double value, double? target) => new()
    {
        Id = "goal",
        Name = new LocalName("Goal", "Цель"),
        States = ["KZ", "UZ"],
        Indicator = new LocalName("indicator", "показатель"),
        Unit = "billion USD",
        Direction = direction,
        Target = target,
        Newest = new GoalValue(value, 2025),
        Letter = Confidence.Official,
        Source = "press",
    };
}
