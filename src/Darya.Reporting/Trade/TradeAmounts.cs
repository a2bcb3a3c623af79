using Darya.Model;
using Darya.Reporting.Cooperation;
using Darya.Trade.Results;

namespace Darya.Reporting.Trade;

/// <summary>Amounts of trade in running text, in both languages at once, with their intervals.</summary>
internal static class TradeAmounts
{
    private const double Musd = 1000; // In a billion.

    /// <summary>«4.97 billion USD».</summary>
    internal static LocalName Billion(double musd) => In(Of(musd / Musd), "billion USD", "млрд долл. США");

    /// <summary>«7.2 billion USD (6.4 to 8.1)».</summary>
    internal static LocalName Billion(TradeRange r) => With(Billion(r.Central), Of(r.Low / Musd), Of(r.High / Musd), r.Low == r.High);

    /// <summary>«14 %».</summary>
    internal static LocalName Percent(double value) => In(Of(value), "%", "%");

    /// <summary>«14 % (6 to 25)».</summary>
    internal static LocalName Percent(TradeRange r) => With(Percent(r.Central), Of(r.Low), Of(r.High), r.Low == r.High);

    /// <summary>«62 % (41 to 120)».</summary>
    internal static LocalName Percent(TradeBounds b) => With(Percent(b.Central), Of(b.Low), Of(b.High), b.Low == b.High);

    /// <summary>«+0.42 % (0.2 to 0.7)».</summary>
    internal static LocalName Change(TradeRange r) => With(Signed(Percent(r.Central), r.Central), Of(r.Low), Of(r.High), r.Low == r.High);

    /// <summary>«+312 million USD».</summary>
    internal static LocalName Musds(double musd) => Signed(Amounts.Musd(musd), musd);

    /// <summary>A number with about three figures.</summary>
    internal static LocalName Of(double value) => Amounts.Of(value, Math.Abs(value) switch { < 0.0995 => 3, < 9.995 => 2, < 99.95 => 1, _ => 0 });

    private static LocalName Signed(LocalName amount, double value) =>
        value > 0 && !amount.English.StartsWith("0\u00A0", StringComparison.Ordinal) ? new LocalName("+" + amount.English, "+" + amount.Russian) : amount;

    private static LocalName With(LocalName central, LocalName low, LocalName high, bool isPoint) => isPoint
        ? central
        : new LocalName($"{central.English} ({low.English} to {high.English})", $"{central.Russian} (от {low.Russian} до {high.Russian})");

    private static LocalName In(LocalName amount, string english, string russian) =>
        new($"{amount.English}\u00A0{english}", $"{amount.Russian}\u00A0{russian}");
}
