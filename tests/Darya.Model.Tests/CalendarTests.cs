using Xunit;

namespace Darya.Model.Tests;

public sealed class CalendarTests
{
    private static readonly YearMonth January = new(2000, 1);

    [Fact]
    public void Months_have_their_true_days_and_follow_without_a_gap()
    {
        var horizon = Horizon.Create(January, new YearMonth(2001, 12), TimeStep.Month);

        Assert.Equal(24, horizon.Periods.Count);
        Assert.Equal(731, horizon.Periods.Sum(p => p.Days));
        Assert.All(horizon.Periods.Zip(horizon.Periods.Skip(1)), p => Assert.Equal(p.First.End.AddDays(1), p.Second.Start));
        Assert.Equal(Enumerable.Range(0, 24), horizon.Periods.Select(p => p.Ordinal));
        Assert.Equal(2, horizon.Years);
        Assert.Equal((January, new YearMonth(2001, 12)), (horizon.From, horizon.To));
    }

    [Theory]
    [InlineData(2000, 29)]
    [InlineData(2001, 28)]
    [InlineData(2004, 29)]
    [InlineData(2100, 28)]
    public void February_knows_leap_years(int year, int days)
    {
        var february = new YearMonth(year, 2);

        Assert.Equal(days, Horizon.Create(february, february, TimeStep.Month).Periods[0].Days);
    }

    /// <summary>Dekads are days 1-10, 11-20 and the rest: 10, 10 and 8 to 11 days.</summary>
    [Theory]
    [InlineData(2001, 2, 8)]
    [InlineData(2004, 2, 9)]
    [InlineData(2001, 4, 10)]
    [InlineData(2001, 1, 11)]
    public void A_month_has_three_dekads_the_last_with_what_is_left(int year, int month, int last)
    {
        var only = new YearMonth(year, month);

        var dekads = Horizon.Create(only, only, TimeStep.Dekad).Periods;

        Assert.Equal([10, 10, last], dekads.Select(d => d.Days));
        Assert.Equal([1, 11, 21], dekads.Select(d => d.Start.Day));
        Assert.Equal([1, 2, 3], dekads.Select(d => d.Dekad));
        Assert.Equal(1, dekads.Sum(d => d.ShareOfMonth), Tolerance.Rounding);
        Assert.Equal(last * 24, dekads[2].Duration.TotalHours);
    }

    [Theory]
    [InlineData(2001, 3, Season.Winter, 2001)]
    [InlineData(2001, 4, Season.Vegetation, 2001)]
    [InlineData(2001, 9, Season.Vegetation, 2001)]
    [InlineData(2001, 10, Season.Winter, 2002)]
    [InlineData(2001, 12, Season.Winter, 2002)]
    public void The_season_turns_in_April_and_October_and_the_water_year_in_October(int year, int month, Season season, int waterYear)
    {
        var only = new YearMonth(year, month);

        var period = Horizon.Create(only, only, TimeStep.Month).Periods[0];

        Assert.Equal((season, waterYear), (period.Season, period.WaterYear));
    }

    [Fact]
    public void A_period_is_named_by_month_and_dekad()
    {
        var july = new YearMonth(2001, 7);

        Assert.Equal("2001-07", Horizon.Create(july, july, TimeStep.Month).Periods[0].ToString());
        Assert.Equal("2001-07/2", Horizon.Create(july, july, TimeStep.Dekad).Periods[1].Label);
        Assert.Equal("2001-07", july.ToString());
    }

    [Fact]
    public void A_horizon_may_cross_years()
    {
        var horizon = Horizon.Create(new YearMonth(2001, 11), new YearMonth(2002, 2), TimeStep.Month);

        Assert.Equal(["2001-11", "2001-12", "2002-01", "2002-02"], horizon.Periods.Select(p => p.Label));
        Assert.Equal(4.0 / 12, horizon.Years, Tolerance.Rounding);
    }

    [Fact]
    public void A_horizon_that_ends_before_it_begins_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Horizon.Create(new YearMonth(2002, 1), new YearMonth(2001, 12), TimeStep.Month));

        Assert.Contains("got 2002-01 to 2001-12", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2001-07", true)]
    [InlineData("2001-7", false)]
    [InlineData("2001-13", false)]
    [InlineData("07.2001", false)]
    [InlineData("", false)]
    public void A_month_is_read_in_one_form_only(string text, bool isMonth)
    {
        Assert.Equal(isMonth, YearMonth.TryParse(text, out var month));
        Assert.Equal(isMonth ? new YearMonth(2001, 7) : default, month);
    }

    [Fact]
    public void The_index_of_a_month_counts_months() => Assert.Equal(13, new YearMonth(2002, 2).Index - new YearMonth(2001, 1).Index);
}
