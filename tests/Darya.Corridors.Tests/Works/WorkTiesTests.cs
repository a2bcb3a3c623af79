using Darya.Corridors.Works;
using Xunit;

namespace Darya.Corridors.Tests.Works;

public sealed class WorkTiesTests
{
    [Theory]
    [InlineData(50, 50, 100, false)]
    [InlineData(50, 50, 98.1, false)]
    [InlineData(50, 50, 97.9, true)]
    [InlineData(50, 50, 102.1, true)]
    [InlineData(0, 0, 1, true)]
    [InlineData(0.01, 0.01, 0.04, false)]
    [InlineData(500, 5, 503, true)]
    public void Works_touch_when_both_bring_more_or_less_than_the_two_alone(double first, double second, double both, bool touch) =>
        Assert.Equal(touch, WorkTies.Strength([first], [second], [both]) > 0);

    [Fact]
    public void What_one_state_wins_and_another_loses_does_not_cancel() =>
        Assert.True(WorkTies.Strength([50, 50], [50, 50], [110, 90]) > 0);

    [Fact]
    public void Ties_join_works_into_groups_strongest_first()
    {
        (int, int, double)[] ties = [(0, 1, 0.1), (1, 2, 0.5), (3, 4, 0.2), (2, 4, 0.05), (0, 5, 0)];
        var (groups, cut) = WorkTies.Groups(6, ties, 3);
        Assert.Equal(["0 1 2", "3 4", "5"], groups.Select(group => string.Join(' ', group)));
        Assert.Equal([(2, 4, 0.05)], cut);
        Assert.Equal(["0 1 2 3 4", "5"], WorkTies.Groups(6, ties, 5).Groups.Select(group => string.Join(' ', group)));
    }

    /// <summary>Three works that each touch both others, groups of two: the strongest pair stays together, and the whole portfolio shows what was left out.</summary>
    [Fact]
    public void Ties_that_are_cut_are_told_and_show_in_the_sum()
    {
        var gains = new TableGains(["X"], (set, _) => [set.Count switch { 1 => 100, 2 => set.Contains("c") ? 190 : 160, _ => 240 }]);
        var outcome = new SmallWorks().Work("a", 10).Work("b", 10).Work("c", 10).Run(gains, settings: settings => settings with { MostInGroup = 2 }).Outcome;
        Assert.Equal(["a", "b", "c"], SmallWorks.Built(outcome));
        Assert.Equal(100 * ((240.0 / 260) - 1), outcome.SumErrorPercent, 1e-9);
        Assert.Contains(outcome.Warnings, warning => warning.English == "Groups hold at most 2 works; gains of these pairs are added though they touch: a-c, b-c.");
        Assert.Contains(outcome.Warnings, warning => warning.English.StartsWith("The whole portfolio on the network brings -7.7 %", StringComparison.Ordinal));
    }
}
