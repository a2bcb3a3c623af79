using Darya.Model.Quantities;
using Darya.Model.Rivers;
using Xunit;

namespace Darya.Model.Tests;

public sealed class SeriesTests
{
    private static readonly YearMonth May = new(2001, 5);

    [Fact]
    public void A_month_gives_its_mean_and_a_dekad_the_mean_times_its_pattern()
    {
        var pattern = Enumerable.Repeat(1.0, 36).ToArray();
        (pattern[12], pattern[13], pattern[14]) = (0.8, 1.0, 1.2); // May is month 4 from 0: 4 · 3 = 12
        var series = Series(pattern);

        Assert.Equal(200, Flow(series, TimeStep.Month, 0), Tolerance.Rounding);
        Assert.Equal([160.0, 200.0, 240.0], [Flow(series, TimeStep.Dekad, 0), Flow(series, TimeStep.Dekad, 1), Flow(series, TimeStep.Dekad, 2)]);
    }

    [Fact]
    public void A_given_dekad_replaces_the_pattern()
    {
        var series = Series([.. Enumerable.Repeat(1.0, 36)], new() { [(May, 2)] = Discharge.FromCubicMetresPerSecond(333) });

        Assert.Equal([200.0, 333.0, 200.0], [Flow(series, TimeStep.Dekad, 0), Flow(series, TimeStep.Dekad, 1), Flow(series, TimeStep.Dekad, 2)]);
    }

    [Fact]
    public void A_series_says_what_it_covers()
    {
        var series = Series([.. Enumerable.Repeat(1.0, 36)]);
        var june = new YearMonth(2001, 6);
        var next = Horizon.Create(june, june, TimeStep.Month).Periods[0];

        Assert.True(series.Covers(Horizon.Create(May, May, TimeStep.Month).Periods[0]));
        Assert.False(series.Covers(next));
        Assert.Throws<KeyNotFoundException>(() => series.Flow(next));
    }

    [Fact]
    public void A_pattern_has_a_value_for_every_dekad_of_the_year() => Assert.Throws<ArgumentException>(() => Series([1.0, 1.0, 1.0]));

    [Theory]
    [InlineData(Confidence.Measured, 'M')]
    [InlineData(Confidence.Official, 'O')]
    [InlineData(Confidence.Published, 'P')]
    [InlineData(Confidence.Encyclopaedia, 'W')]
    [InlineData(Confidence.Recalled, 'R')]
    [InlineData(Confidence.Estimate, 'E')]
    public void A_confidence_has_one_letter_and_the_letter_reads_back(Confidence confidence, char letter)
    {
        Assert.Equal(letter, confidence.Letter());
        Assert.True(ConfidenceLetters.TryParse(letter.ToString(), out var read));
        Assert.Equal(confidence, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("m")]
    [InlineData("X")]
    [InlineData("MO")]
    public void No_other_letter_is_a_confidence(string text) => Assert.False(ConfidenceLetters.TryParse(text, out _));

    private static double Flow(InflowSeries series, TimeStep step, int period) =>
        series.Flow(Horizon.Create(May, May, step).Periods[period]).CubicMetresPerSecond;

    private static InflowSeries Series(double[] pattern, Dictionary<(YearMonth, int), Discharge>? dekads = null) => new(
        "c",
        new Dictionary<YearMonth, MonthlyInflow> { [May] = new(Discharge.FromCubicMetresPerSecond(200), true, Confidence.Measured) },
        pattern,
        dekads ?? []);
}
