using System.Numerics;
using Xunit;

namespace Darya.Games.Tests;

public sealed class RationalTests
{
    [Theory]
    [InlineData("7", "7")]
    [InlineData("-1.25", "-5/4")]
    [InlineData("+3/6", "1/2")]
    [InlineData("3/-6", "-1/2")]
    [InlineData(" 1.50 ", "3/2")]
    [InlineData("1e3", "1000")]
    [InlineData("25e-2", "1/4")]
    [InlineData("-0", "0")]
    [InlineData("0.1", "1/10")]
    public void Whole_decimal_and_fraction_are_read_exactly(string text, string value)
    {
        Assert.Equal(value, Rational.Parse(text).ToString());
        Assert.True(Rational.TryParse(text, out var parsed));
        Assert.Equal(Rational.Parse(value), parsed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("1,5")]
    [InlineData("1/0")]
    [InlineData("1/2/3")]
    [InlineData("1.5/2")]
    [InlineData("1 000")]
    [InlineData("--1")]
    [InlineData(".")]
    [InlineData("NaN")]
    [InlineData("1e999999999")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(Rational.TryParse(text, out _));
        Assert.Equal(
            $"'{text}' is no number: write 7, -1.25 or p/q with q other than 0.", Assert.Throws<FormatException>(() => Rational.Parse(text)).Message);
    }

    [Fact]
    public void Default_is_zero_and_behaves_so()
    {
        Rational zero = default;
        Assert.Equal(Rational.Zero, zero);
        Assert.Equal(BigInteger.One, zero.Denominator);
        Assert.Equal("0", zero.ToString());
        Assert.Equal(3, zero + 3);
        Assert.Equal(0, zero.ToDouble());
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(-2.5)]
    [InlineData(1e-300)]
    [InlineData(5e-324)]
    [InlineData(1.7976931348623157e308)]
    [InlineData(0)]
    [InlineData(4503599627370497.5)]
    public void A_double_goes_there_and_back(double value) => Assert.Equal(value, Rational.FromDouble(value).ToDouble());

    [Fact]
    public void A_tenth_as_a_double_is_not_a_tenth() => Assert.NotEqual(new Rational(1, 10), Rational.FromDouble(0.1));

    [Fact]
    public void Long_fractions_round_to_the_nearest_double()
    {
        var third = new Rational(BigInteger.Pow(10, 400), 3 * BigInteger.Pow(10, 400));
        Assert.Equal(1.0 / 3, third.ToDouble());
        Assert.Equal(1.0 / 3 * 1e100, new Rational(BigInteger.Pow(10, 100), 3).ToDouble(), 1e85);
        Assert.Equal(double.PositiveInfinity, new Rational(BigInteger.Pow(10, 400)).ToDouble());
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_not_finite_is_refused(double value) =>
        Assert.StartsWith(
            "A fraction must be finite; got",
            Assert.Throws<ArgumentOutOfRangeException>(() => Rational.FromDouble(value)).Message, StringComparison.Ordinal);

    [Fact]
    public void Arithmetic_follows_that_of_whole_numbers_over_a_common_denominator()
    {
        var random = new Random(1);
        for (var k = 0; k < 200; k++)
        {
            var (a, b, c, d) = (random.Next(-30, 30), random.Next(1, 30), random.Next(-30, 30), random.Next(1, 30));
            var (left, right) = (new Rational(a, b), new Rational(c, d));
            Assert.Equal(new Rational((a * d) + (c * b), b * d), left + right);
            Assert.Equal(new Rational((a * d) - (c * b), b * d), left - right);
            Assert.Equal(new Rational(a * c, b * d), left * right);
            Assert.Equal((a * d).CompareTo(c * b), left.CompareTo(right));
            Assert.Equal(left < right, right > left);
            if (c != 0)
            {
                Assert.Equal(left, left / right * right);
            }
        }
    }

    [Fact]
    public void Division_by_zero_is_refused()
    {
        Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);
        Assert.Equal("A fraction needs a denominator other than 0.", Assert.Throws<DivideByZeroException>(() => new Rational(1, 0)).Message);
    }

    [Fact]
    public void Equal_fractions_have_equal_hash_codes() => Assert.Equal(new Rational(2, 4).GetHashCode(), new Rational(1, 2).GetHashCode());

    [Theory]
    [InlineData("116/25", "4.64")]
    [InlineData("-1/8", "-0.125")]
    [InlineData("1/3", "1/3")]
    [InlineData("12", "12")]
    public void Sentences_show_short_decimals(string value, string text) => Assert.Equal(text, RationalText.Readable(Rational.Parse(value)));
}
