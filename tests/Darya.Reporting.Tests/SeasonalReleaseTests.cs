using Darya.Model;
using Darya.Reporting.Page;
using Xunit;

namespace Darya.Reporting.Tests;

public sealed class SeasonalReleaseTests
{
    private const double Tolerance = 1e-12; // Sums of a few hundred doubles.

    [Fact]
    public void Winter_is_the_share_of_october_to_march_in_the_year_from_april()
    {
        // April to September has 183 days, October 2001 to March 2002 182: 300 · 182 / (300 · 182 + 100 · 183) = 0.74898…
        var figures = new PlanFigures(SamplePlan.Create());
        var seasons = figures.SeasonsOfRelease("high_dam");

        Assert.Equal([2001], seasons.Years);
        Assert.Equal(300 * 182.0 / ((300 * 182) + (100 * 183)), seasons.WinterShare!.Value, Tolerance);
        Assert.Equal(400 * 182.0 / ((400 * 182) + (200 * 183)), figures.SeasonsOfRecord("high_dam").WinterShare!.Value, Tolerance);
    }

    [Theory]
    [InlineData(14, 0)] // January 2001 to February 2002: the winter has no end.
    [InlineData(15, 1)]
    [InlineData(26, 1)]
    [InlineData(27, 2)]
    public void Only_whole_years_from_april_to_march_count(int months, int years) =>
        Assert.Equal(years, new PlanFigures(SamplePlan.Create(months)).SeasonsOfRelease("high_dam").Years.Count);

    [Fact]
    public void A_missing_value_makes_its_season_unknown_and_leaves_it_out_of_the_mean()
    {
        var horizon = Horizon.Create(new YearMonth(2001, 4), new YearMonth(2003, 3), TimeStep.Month);
        var volumes = horizon.Periods.Select(t => t is { Year: 2001, Month: 5 } ? (double?)null : 10).ToArray();
        var seasons = SeasonalRelease.Of(horizon, volumes);

        Assert.Equal([null, 60], seasons.VegetationHm3);
        Assert.Equal(0.5, seasons.WinterShare!.Value, Tolerance);
    }

    [Fact]
    public void Dekads_add_up_to_the_same_seasons()
    {
        var monthly = new PlanFigures(SamplePlan.Create()).SeasonsOfRelease("high_dam");
        var dekads = new PlanFigures(SamplePlan.Create(step: TimeStep.Dekad)).SeasonsOfRelease("high_dam");

        Assert.Equal(monthly.WinterShare!.Value, dekads.WinterShare!.Value, Tolerance);
    }
}
