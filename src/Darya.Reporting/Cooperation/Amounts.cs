using System.Globalization;
using Darya.Model;

namespace Darya.Reporting.Cooperation;

/// <summary>Amounts in running text, in both languages at once: whole millions from ten on, one digit below.</summary>
internal static class Amounts
{
    private const double WholeFrom = 9.95; // Rounds to 10.0, which is told without a digit.

    private static readonly NumberFormatInfo English = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = ".", NegativeSign = "−" };
    private static readonly NumberFormatInfo Russian = new() { NumberGroupSeparator = "\u00A0", NumberDecimalSeparator = ",", NegativeSign = "−" };

    /// <summary>An amount without its unit, <c>1,240</c> and <c>1 240</c>.</summary>
    internal static LocalName Of(double value)
    {
        var digits = Math.Abs(value) < WholeFrom ? 1 : 0;
        var rounded = Math.Round(value, digits, MidpointRounding.AwayFromZero);
        var format = digits == 0 || rounded == 0 ? "N0" : "N1";
        rounded = rounded == 0 ? 0 : rounded;
        return new LocalName(rounded.ToString(format, English), rounded.ToString(format, Russian));
    }

    /// <summary>An amount with at most so many digits after the mark and no zeros at its end, <c>4.97</c> and <c>10</c>.</summary>
    internal static LocalName Of(double value, int digits)
    {
        var rounded = Math.Round(value, digits, MidpointRounding.AwayFromZero);
        rounded = rounded == 0 ? 0 : rounded;
        var format = "#,##0." + new string('#', digits);
        return new LocalName(rounded.ToString(format, English), rounded.ToString(format, Russian));
    }

    /// <summary>An amount with its sign, <c>+120</c>.</summary>
    internal static LocalName Signed(double value)
    {
        var amount = Of(value);
        var plus = value > 0 && amount.English != "0" ? "+" : string.Empty;
        return new LocalName(plus + amount.English, plus + amount.Russian);
    }

    /// <summary>An amount in million USD.</summary>
    internal static LocalName Musd(double value) => In(Of(value), "million USD", "млн долл. США");

    /// <summary>An amount in million USD a year.</summary>
    internal static LocalName MusdYear(double value) => In(Of(value), "million USD a year", "млн долл. США в год");

    /// <summary>A percentage.</summary>
    internal static LocalName Percent(double value) => In(Of(value), "%", "%");

    private static LocalName In(LocalName amount, string english, string russian) =>
        new($"{amount.English}\u00A0{english}", $"{amount.Russian}\u00A0{russian}");
}
