using Xunit;

namespace Darya.Model.Tests;

public sealed class ParameterNumbersTests
{
    [Fact]
    public void Limits_say_their_ends_in_words()
    {
        Assert.Equal("from 0 to 1", new NumberLimits(0, 1).ToString());
        Assert.Equal("above 0 and at most 31 days", new NumberLimits(0, 31) { IsAboveLow = true, Unit = "days" }.ToString());
        Assert.False(new NumberLimits(0, 31) { IsAboveLow = true }.Allow(0));
        Assert.False(new NumberLimits(0, 1).Allow(double.NaN));
    }

    [Fact]
    public void A_setting_takes_the_place_of_the_central_value_and_every_fault_is_told_once()
    {
        var faults = new List<string>();
        var numbers = new ParameterNumbers(
            "numbers",
            [new("share", 0.1, 0.2, 0.3, new NumberLimits(0, 1)), new("free", 1, 2, 3, null)],
            new Dictionary<string, double> { ["share"] = 2, ["fee"] = 1, ["free"] = double.NaN },
            faults);

        Assert.Equal((0.1, 2, 0.3), numbers.Of("share") is var share ? (share.Low, share.Central, share.High) : default);
        Assert.Equal(0, numbers.Of("missing").Central);
        Assert.Null(numbers.Maybe("missing"));
        Assert.Equal(
            ["setting 'fee': no such number; there are free, share", "'free' is NaN; it must be a number", "'share' is 2; it must be from 0 to 1", "numbers has no 'missing'"],
            faults);
    }
}
