using System.Globalization;
using Darya.Model;

namespace Darya.Relief.Tables;

/// <summary>Persons, tonnes, money and months as sentences say them.</summary>
internal static class ReliefFigures
{
    private static readonly CultureInfo RussianCulture = CultureInfo.GetCultureInfo("ru-RU");
    private static readonly string[] InMonth =
        ["январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре", "октябре", "ноябре", "декабре"];

    private static readonly string[] OfMonth =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    /// <summary>Both languages from one format each; figures inside are written by the customs of the language.</summary>
    internal static LocalName Said(FormattableString english, FormattableString russian) =>
        new(english.ToString(CultureInfo.InvariantCulture), russian.ToString(RussianCulture));

    /// <summary>Persons in three figures: 940, 12 thousand, 1.26 million.</summary>
    internal static LocalName Persons(double persons) => Counted(persons, " people", " чел.", "people", "человек");

    /// <summary>Person-months in three figures.</summary>
    internal static LocalName PersonMonths(double months) => Counted(months, " person-months", " чел.-мес.", "person-months", "чел.-мес.");

    /// <summary>Tonnes in three figures.</summary>
    internal static LocalName Tonnes(double tonnes) => Said($"{Round(tonnes):#,##0} t", $"{Round(tonnes):#,##0} т");

    /// <summary>Money in three figures: 940 USD, 12 thousand USD, 1.26 million USD.</summary>
    internal static LocalName Usd(double usd) => Math.Abs(usd) switch
    {
        >= 999_500 => Said($"{Round(usd / 1e6):#,##0.##} million USD", $"{Round(usd / 1e6):#,##0.##} млн долл."),
        >= 10_000 => Said($"{Round(usd / 1e3):#,##0} thousand USD", $"{Round(usd / 1e3):#,##0} тыс. долл."),
        _ => Said($"{usd:#,##0} USD", $"{usd:#,##0} долл."),
    };

    /// <summary>Percent.</summary>
    internal static LocalName Percent(double part) => Said($"{Math.Round(part * 100):0} %", $"{Math.Round(part * 100):0} %");

    /// <summary>In a month: in January 2026, в январе 2026 года.</summary>
    internal static LocalName In(YearMonth month) => new(
        string.Create(CultureInfo.InvariantCulture, $"in {Named(month)}"), string.Create(CultureInfo.InvariantCulture, $"в {InMonth[month.Month - 1]} {month.Year} года"));

    /// <summary>At the end of a month: at the end of January 2026, к концу января 2026 года.</summary>
    internal static LocalName AtTheEndOf(YearMonth month) => new(
        string.Create(CultureInfo.InvariantCulture, $"at the end of {Named(month)}"),
        string.Create(CultureInfo.InvariantCulture, $"к концу {OfMonth[month.Month - 1]} {month.Year} года"));

    /// <summary>From one month to another: October 2025 to September 2026.</summary>
    internal static LocalName From(YearMonth first, YearMonth last) => new(
        string.Create(CultureInfo.InvariantCulture, $"{Named(first)} to {Named(last)}"),
        string.Create(CultureInfo.InvariantCulture, $"с {OfMonth[first.Month - 1]} {first.Year} года по {Plain(last)} {last.Year} года"));

    /// <summary>Parts of a sentence put together.</summary>
    internal static LocalName Join(string separator, IEnumerable<LocalName> parts)
    {
        LocalName[] all = [.. parts];
        return new(string.Join(separator, all.Select(part => part.English)), string.Join(separator, all.Select(part => part.Russian)));
    }

    private static LocalName Counted(double number, string english, string russian, string largeEnglish, string largeRussian) => Math.Abs(number) switch
    {
        >= 999_500 => Said($"{Round(number / 1e6):#,##0.##} million {largeEnglish}", $"{Round(number / 1e6):#,##0.##} млн {largeRussian}"),
        >= 10_000 => Said($"{Round(number / 1e3):#,##0} thousand {largeEnglish}", $"{Round(number / 1e3):#,##0} тыс. {largeRussian}"),
        _ => Said($"{number:#,##0}{english}", $"{number:#,##0}{russian}"),
    };

    /// <summary>Three figures that count.</summary>
    private static double Round(double value)
    {
        if (value == 0 || !double.IsFinite(value))
        {
            return value;
        }

        var digits = 2 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        return digits >= 0 ? Math.Round(value, Math.Min(15, digits)) : Math.Round(value / Math.Pow(10, -digits)) * Math.Pow(10, -digits);
    }

    private static string Named(YearMonth month) => new DateOnly(month.Year, month.Month, 1).ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Plain(YearMonth month) => RussianCulture.DateTimeFormat.MonthNames[month.Month - 1].ToLower(RussianCulture);
}
