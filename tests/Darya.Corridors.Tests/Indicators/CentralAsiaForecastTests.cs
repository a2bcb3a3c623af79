using Darya.Corridors.Indicators;
using Darya.Corridors.Results;
using Darya.Model.Corridors;
using Xunit;

namespace Darya.Corridors.Tests.Indicators;

/// <summary>The figures of 2023 that the region's tables hold, foretold from 2019-2022.</summary>
public sealed class CentralAsiaForecastTests
{
    private static readonly ForecastOutcome Found = IndicatorForecasts.Run(CentralAsia.Region.Corridors!, CentralAsia.Region.Trade!.Borders);

    [Fact]
    public void Sixteen_of_twenty_six_figures_of_2023_are_foretold_within_15_percent()
    {
        Assert.Equal(26, Found.Forecasts.Count(f => !f.IsFit));
        Assert.Equal(16, Found.Within);
    }

    [Fact]
    public void Every_miss_of_the_year_held_back_says_why() =>
        Assert.All(Found.Forecasts.Where(f => !f.IsFit), f => Assert.Equal(f.IsWithin, f.Reason is null));

    [Fact]
    public void Hours_by_rail_and_of_Kazakh_roads_are_foretold_by_the_last_figure()
    {
        Assert.Equal(67.4, Of("KZ", TransportMode.Rail, Indicator.BorderHours, "both").Predicted, 1e-9);
        Assert.Equal(4.3, Of("KZ", TransportMode.Road, Indicator.BorderHours, "both").Predicted, 1e-9);
    }

    [Fact]
    public void The_dollars_at_Kyrgyz_roads_break_with_all_years_before()
    {
        var miss = Of("KG", TransportMode.Road, Indicator.BorderUsd, "both");

        Assert.False(miss.IsWithin);
        Assert.Equal("a break: a factor of 3.74 against 2022; before, no step was larger than a factor of 1.35 up or down", miss.Reason!.English);
    }

    private static IndicatorForecast Of(string place, TransportMode mode, Indicator indicator, string direction) =>
        Found.Forecasts.Single(f => !f.IsFit && f.Place == place && f.Mode == mode && f.Indicator == indicator && f.Direction == direction);
}
