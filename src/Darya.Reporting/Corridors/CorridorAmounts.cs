using Darya.Model;
using Darya.Reporting.Cooperation;

namespace Darya.Reporting.Corridors;

/// <summary>Amounts of transport in running text, in both languages at once, with about three figures.</summary>
internal static class CorridorAmounts
{
    private const double Billion = 1000; // Million USD.

    /// <summary>«38.2 Mt».</summary>
    internal static LocalName Mt(double value) => In(Of(value), "Mt", "млн т");

    /// <summary>«12.6 h».</summary>
    internal static LocalName Hours(double value) => In(Of(value), "h", "ч");

    /// <summary>«1.2 million hours».</summary>
    internal static LocalName MillionHours(double value) => In(Of(value), "million hours", "млн часов");

    /// <summary>«412 million USD», «4.5 billion USD».</summary>
    internal static LocalName Musd(double value) => Math.Abs(value) < Billion ? In(Of(value), "million USD", "млн долл. США") : In(Of(value / Billion), "billion USD", "млрд долл. США");

    /// <summary>«14 %».</summary>
    internal static LocalName Percent(double value) => In(Of(value), "%", "%");

    /// <summary>A number with about three figures.</summary>
    internal static LocalName Of(double value) => Amounts.Of(value, Math.Abs(value) switch { < 0.0995 => 3, < 9.995 => 2, < 99.95 => 1, _ => 0 });

    private static LocalName In(LocalName amount, string english, string russian) => new($"{amount.English}\u00A0{english}", $"{amount.Russian}\u00A0{russian}");
}
