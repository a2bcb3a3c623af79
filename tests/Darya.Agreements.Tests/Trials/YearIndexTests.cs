using Darya.Agreements.Documents;
using Darya.Agreements.Trials;

namespace Darya.Agreements.Tests.Trials;

/// <summary>The index of a year: the dry year has 0.6 of the normal one in every month and the wet one 1.4, so that the normal year is the norm.</summary>
public sealed class YearIndexTests
{
    [Theory]
    [InlineData(2001, 100)]
    [InlineData(2002, 60)]
    [InlineData(2003, 140)]
    public void The_inflow_of_the_year_stands_in_percent_of_its_mean(int year, double percent) =>
        Assert.Equal(percent, Index("index", 4, [2001, 2002, 2003], year)!.Value, 1e-9);

    /// <summary>The mean of 1 and 0.6 is 0.8.</summary>
    [Fact]
    public void The_norm_is_the_mean_of_the_years_that_are_given() => Assert.Equal(125, Index("index", 4, [2001, 2002], 2001)!.Value, 1e-9);

    /// <summary>From October on: October to December and January to March of the same year; 2002 has 0.6 of each.</summary>
    [Fact]
    public void An_autumn_decision_reads_the_cold_months() => Assert.Equal(75, Index("index", 10, [2001, 2002], 2002)!.Value, 1e-9);

    [Fact]
    public void Places_without_inflow_have_no_index() => Assert.Null(Index("nowhere", 4, [2001], 2001));

    [Fact]
    public void A_node_may_stand_for_its_river()
    {
        var meter = Mountain.Agreement().Meter("index")! with { Places = ["lake"] };

        Assert.Equal(60, YearIndex.Of(meter, new CalendarDay(null, 4, 1), Mountain.Region, Mountain.Region, [2001, 2002, 2003], 2002)!.Value, 1e-9);
    }

    private static double? Index(string meter, int month, int[] meanOf, int year) =>
        YearIndex.Of(Mountain.Agreement().Meter(meter)!, new CalendarDay(null, month, 1), Mountain.Region, Mountain.Region, meanOf, year);
}
