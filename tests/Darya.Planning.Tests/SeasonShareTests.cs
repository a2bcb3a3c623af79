using Darya.Model;
using Xunit;

namespace Darya.Planning.Tests;

public sealed class SeasonShareTests
{
    /// <summary>April 2001 to March 2003 with 1 hm³ in every month of summer and 3 in every month of winter: 18 of 24 hm³, 75 %.</summary>
    [Fact]
    public void The_winter_share_is_October_to_March_over_the_year_from_April()
    {
        var horizon = Horizon.Create(new YearMonth(2001, 4), new YearMonth(2003, 3), TimeStep.Month);

        var share = SeasonShare.WinterPercent(horizon, t => horizon.Periods[t].Season == Season.Winter ? 3 : 1);

        Assert.Equal(75, share!.Value, Tolerance.Closed);
        Assert.Equal([2001, 2002], SeasonShare.ByYear(horizon, _ => 1).Select(y => y.Year));
    }

    [Fact]
    public void A_year_covered_in_part_does_not_count()
    {
        var horizon = Horizon.Create(new YearMonth(2001, 1), new YearMonth(2001, 12), TimeStep.Month);

        Assert.Null(SeasonShare.WinterPercent(horizon, _ => 1));
    }
}
