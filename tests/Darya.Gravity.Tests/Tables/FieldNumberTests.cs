using System.Globalization;
using System.Text;
using Darya.Gravity.Tables;
using Xunit;

namespace Darya.Gravity.Tests.Tables;

public sealed class FieldNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("+7.", 7)]
    [InlineData(".5", 0.5)]
    [InlineData("-0.1", -0.1)]
    [InlineData("9007199254740993", 9007199254740992)] // 2^53 + 1: a tie goes to the even mantissa
    [InlineData("1e23", 1e23)]
    [InlineData("123456789012345678901234567890", 1.2345678901234568e29)]
    [InlineData("4.9E-324", 4.9e-324)]
    [InlineData("0.000000000000000000000000000001e30", 1)]
    [InlineData("1e-400", 0)]
    [InlineData("900719925474099.3", 900719925474099.25)] // 2^53 + 1 over 10: 900719925474099.3 lies between two doubles an eighth apart
    [InlineData("9007199254740993.0", 9007199254740992)] // in the middle of two
    [InlineData("9007199254740993.001", 9007199254740994)]
    [InlineData("00000000000000000000000000000012.5", 12.5)]
    [InlineData("0.00000000000000000000000000000000", 0)]
    public void The_nearest_double_is_found(string text, double expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void Minus_zero_keeps_its_sign() => Assert.True(double.IsNegative(Read("-0.0")));

    [Fact]
    public void Every_way_of_writing_a_double_gives_it_back()
    {
        var random = new Random(3);
        for (var turn = 0; turn < 50_000; turn++)
        {
            var bits = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            var number = turn % 2 == 0 && double.IsFinite(bits) ? bits : (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-5, 12));
            foreach (var format in (string[])["R", "E16", "E17", "G6", "G19", "F4"])
            {
                var text = number.ToString(format, CultureInfo.InvariantCulture);
                Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), Read(text));
            }
        }
    }

    private static double Read(string text)
    {
        Assert.True(FieldNumber.TryRead(Encoding.UTF8.GetBytes(text), (byte)'.', out var value), text);
        return value;
    }
}
