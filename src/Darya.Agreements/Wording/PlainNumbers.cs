using System.Globalization;
using Darya.Agreements.Documents;

namespace Darya.Agreements.Wording;

/// <summary>Numbers and units as people of a language write them.</summary>
public static class PlainNumbers
{
    private const char NoBreakSpace = '\u00A0';
    private const string ThinSpace = "\u202F";

    private static readonly NumberFormatInfo English = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = ".", NegativeSign = "−" };

    private static readonly NumberFormatInfo Russian = new() { NumberGroupSeparator = ThinSpace, NumberDecimalSeparator = ",", NegativeSign = "−" };

    private static readonly Dictionary<string, (string English, string Russian)> Units = new(StringComparer.Ordinal)
    {
        ["m3/s"] = ("m³/s", "м³/с"),
        ["hm3"] = ("million m³", "млн м³"),
        ["km3"] = ("km³", "км³"),
        ["m3"] = ("m³", "м³"),
        ["MW"] = ("MW", "МВт"),
        ["GWh"] = ("GWh", "ГВт·ч"),
        ["MWh"] = ("MWh", "МВт·ч"),
        ["TWh"] = ("TWh", "ТВт·ч"),
        ["t"] = ("t", "т"),
        ["kt"] = ("thousand t", "тыс. т"),
        ["million m3 gas"] = ("million m³ of gas", "млн м³ газа"),
        ["million USD"] = ("million USD", "млн долл. США"),
        ["billion USD"] = ("billion USD", "млрд долл. США"),
        ["USD"] = ("USD", "долл. США"),
        ["m"] = ("m", "м"),
        ["ha"] = ("ha", "га"),
        ["h"] = ("h", "ч"),
        ["days"] = ("days", "сут."),
        ["%"] = ("%", "%"),
        ["count"] = ("units", "ед."),
        ["USD/kWh"] = ("USD/kWh", "долл. США/кВт·ч"),
        ["USD/MWh"] = ("USD/MWh", "долл. США/МВт·ч"),
        ["USD/m3"] = ("USD/m³", "долл. США/м³"),
        ["USD/t"] = ("USD/t", "долл. США/т"),
    };

    /// <summary>A number with the separators of the language, six decimals at most.</summary>
    /// <param name="value">The number.</param>
    /// <param name="language"><c>ru</c> for Russian, anything else for English.</param>
    public static string Number(double value, string language) =>
        (value == 0 ? 0 : value).ToString("#,0.######", language == "ru" ? Russian : English);

    /// <summary>The unit in the words of the region; a unit that is not known as its symbol.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="language"><c>ru</c> for Russian, anything else for English.</param>
    public static string Unit(Unit unit, string language)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return !Units.TryGetValue(unit.Symbol, out var names) ? unit.Symbol : language == "ru" ? names.Russian : names.English;
    }

    /// <summary>A number and its unit, held together.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="language"><c>ru</c> for Russian, anything else for English.</param>
    public static string Quantity(double value, Unit unit, string language) => $"{Number(value, language)}{NoBreakSpace}{Unit(unit, language)}";

    /// <summary>A share in percent.</summary>
    internal static string Percent(double value, string language) => $"{Number(value, language)}{(language == "ru" ? NoBreakSpace : "")}%";

    /// <summary>The Russian form of a noun after a whole number: 1 месяц, 2 месяца, 5 месяцев.</summary>
    internal static string Form(int count, string one, string few, string many)
    {
        var (tens, ones) = (Math.Abs(count) % 100, Math.Abs(count) % 10);
        return tens is >= 11 and <= 14 ? many : ones == 1 ? one : ones is >= 2 and <= 4 ? few : many;
    }
}
