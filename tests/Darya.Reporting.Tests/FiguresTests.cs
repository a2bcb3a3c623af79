using Xunit;

namespace Darya.Reporting.Tests;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(3000.123456, 3000.1)]
    [InlineData(-0.0123456789, -0.012346)]
    [InlineData(123456.7, 123457)]
    [InlineData(0, 0)]
    [InlineData(4.32109876e-12, 4.3211e-12)]
    public void Five_significant_digits_are_kept(double value, double expected) => Assert.Equal(expected, Figures.Round(value), 1e-25);

    [Fact]
    public void A_rounded_zero_has_no_sign() => Assert.False(double.IsNegative(Figures.Series([-1e-9], 1)[0]));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_number_is_refused(double value) => Assert.Throws<ArgumentException>(() => Figures.Round(value));
}
