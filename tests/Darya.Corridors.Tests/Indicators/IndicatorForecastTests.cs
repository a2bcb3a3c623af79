using Darya.Corridors.Indicators;
using Darya.Model;
using Darya.Model.Corridors;
using Darya.Model.Trade;
using Xunit;

namespace Darya.Corridors.Tests.Indicators;

public sealed class IndicatorForecastTests
{
    [Fact]
    public void A_figure_that_grows_alike_each_year_is_foretold_by_its_trend()
    {
        var found = IndicatorForecasts.Run(Measures((2019, 100), (2020, 120), (2021, 144), (2022, 172.8), (2023, 207.36)), []);

        Assert.Equal("trend", found.Rules.Single(r => r.IsChosen).Id);
        Assert.Equal(207.36, found.Forecasts[0].Predicted, 1e-9);
        Assert.Equal(1, found.Within);
    }

    [Fact]
    public void A_figure_that_stays_is_foretold_by_the_last_one_although_its_mean_does_as_well()
    {
        var found = IndicatorForecasts.Run(Measures((2019, 5), (2020, 5), (2021, 5), (2022, 5), (2023, 5)), []);

        Assert.Equal("last", found.Rules.Single(r => r.IsChosen).Id);
    }

    [Fact]
    public void The_year_held_back_does_not_choose_the_rule()
    {
        var calm = IndicatorForecasts.Run(Measures((2019, 10), (2020, 12), (2021, 9), (2022, 11), (2023, 11)), []);
        var wild = IndicatorForecasts.Run(Measures((2019, 10), (2020, 12), (2021, 9), (2022, 11), (2023, 500)), []);

        Assert.Equal(calm.Rules, wild.Rules);
        Assert.Equal(calm.Forecasts[0].Predicted, wild.Forecasts[0].Predicted);
        Assert.Equal(0, wild.Within);
    }

    [Fact]
    public void Both_directions_together_are_put_together_by_the_weight_of_the_years_before()
    {
        // 3/4 of what comes in and 1/4 of what goes out, each year.
        var borders = new[] { (2019, 8.0, 4.0), (2020, 4.0, 12.0), (2021, 10.0, 2.0), (2022, 6.0, 6.0), (2023, 20.0, 8.0) };
        var data = Measures([.. borders.Select(b => (b.Item1, (0.75 * b.Item2) + (0.25 * b.Item3)))]);
        var found = IndicatorForecasts.Run(data, [.. borders.SelectMany(b => new[] { Border(BorderDirection.In, b.Item1, b.Item2), Border(BorderDirection.Out, b.Item1, b.Item3) })]);

        var both = found.Forecasts.Single(f => f is { IsFit: false, Direction: "both" });
        Assert.Equal("parts", both.Rule);
        Assert.Equal(17, both.Predicted, 1e-9);
    }

    [Fact]
    public void Nothing_to_foretell_is_a_fault() =>
        Assert.Equal(
            "No indicator of 2023 was measured that has a figure in 2019-2022; there is nothing to foretell.",
            Assert.Throws<CorridorException>(() => IndicatorForecasts.Run(Measures((2023, 4)), [])).Message);

    [Fact]
    public void Stops_and_borders_make_up_what_delay_takes_from_speed()
    {
        // 0.01 h a km of stops and a border each 1,000 km.
        var data = Measures() with
        {
            Measures = [.. new[] { (2020, 10.0), (2021, 5.0), (2022, 8.0) }.Select(y => new CorridorMeasure(
                "A", TransportMode.Road, y.Item1, y.Item2, null, null, 1 / ((1 / 50.0) + 0.01 + (y.Item2 / 1000)), 50, Confidence.Measured, "s", string.Empty))],
        };

        var makeUp = DelayMakeUp.Before(data, 2023);
        Assert.Equal(0.001, makeUp.CrossingsPerKm(TransportMode.Road)!.Value, 1e-12);
        Assert.Equal(0.01, makeUp.StopHoursPerKm("A", TransportMode.Road)!.Value, 1e-12);
        Assert.Equal(1 / 0.034, makeUp.SpeedKmh("A", TransportMode.Road, 50, 4)!.Value, 1e-9);
        Assert.Null(makeUp.SpeedKmh("B", TransportMode.Road, 50, 4));
    }

    private static CorridorData Measures(params (int Year, double Hours)[] hours) => new()
    {
        Nodes = [],
        Links = [],
        Crossings = [],
        Periods = [],
        Traffic = [],
        Corridors = [],
        Transhipments = [],
        Commodities = [],
        CommodityShares = [],
        Tonnages = [],
        Rates = [],
        Works = [],
        Parameters = [],
        Measures = [.. hours.Select(h => new CorridorMeasure("A", TransportMode.Road, h.Year, h.Hours, null, null, null, null, Confidence.Measured, "s", string.Empty))],
    };

    private static BorderMeasure Border(BorderDirection direction, int year, double hours) =>
        new("A", "A", null, BorderMode.Road, direction, year, hours, null, Confidence.Measured, "s");
}
