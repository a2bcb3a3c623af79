using Darya.Model;
using Darya.Reporting.Cooperation;

namespace Darya.Reporting.Relief;

/// <summary>Amounts of relief in running text, in both languages at once, with about three figures.</summary>
internal static class ReliefAmounts
{
    private const double Million = 1e6;

    /// <summary>«412 million USD», «4.5 billion USD».</summary>
    internal static LocalName Money(double usd) => Math.Abs(usd) switch
    {
        < Million => In(Of(usd), "USD", "долл. США"),
        < 1000 * Million => In(Of(usd / Million), "million USD", "млн долл. США"),
        _ => In(Of(usd / Million / 1000), "billion USD", "млрд долл. США"),
    };

    /// <summary>«1.2 million t», «34,500 t».</summary>
    internal static LocalName Tonnes(double t) => Counted(t, "t", "т");

    /// <summary>«12.6 million people».</summary>
    internal static LocalName People(double persons) => Counted(persons, "people", "человек");

    /// <summary>«151 million person-months».</summary>
    internal static LocalName PersonMonths(double count) => Counted(count, "person-months", "человеко-месяцев");

    /// <summary>«943 USD/t».</summary>
    internal static LocalName PerTonne(double usd) => In(Of(usd), "USD/t", "долл. США/т");

    /// <summary>«12.4 USD».</summary>
    internal static LocalName Usd(double usd) => In(Of(usd), "USD", "долл. США");

    /// <summary>«14 %».</summary>
    internal static LocalName Percent(double value) => In(Of(value), "%", "%");

    /// <summary>A number with about three figures.</summary>
    internal static LocalName Of(double value) => Amounts.Of(value, Math.Abs(value) switch { < 0.0995 => 3, < 9.995 => 2, < 99.95 => 1, _ => 0 });

    /// <summary>Three figures from a thousand on; millions are told as such.</summary>
    private static LocalName Counted(double value, string english, string russian) => Math.Abs(value) >= Million
        ? In(Of(value / Million), $"million {english}", $"млн {russian}")
        : In(Of(Rounded(value)), english, russian);

    /// <summary>Whole numbers, of a thousand and more with three figures.</summary>
    private static double Rounded(double value)
    {
        var unit = Math.Abs(value) < 1000 ? 1 : Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) - 2);
        return Math.Round(value / unit) * unit;
    }

    private static LocalName In(LocalName amount, string english, string russian) => new($"{amount.English}\u00A0{english}", $"{amount.Russian}\u00A0{russian}");
}
