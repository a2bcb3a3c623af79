using System.Globalization;
using Darya.Agreements.Documents;

namespace Darya.Agreements.Wording;

/// <summary>Days and windows of amounts with months by name.</summary>
public static class PlainDates
{
    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Nominative =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    private static readonly string[] Genitive =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    private static readonly string[] Prepositional =
        ["январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре", "октябре", "ноябре", "декабре"];

    /// <summary>A day: <c>31 May 2000</c>, <c>31 мая 2000 г.</c></summary>
    /// <param name="day">The day.</param>
    /// <param name="language"><c>ru</c> for Russian, anything else for English.</param>
    public static string Day(DateOnly day, string language) => Day(new CalendarDay(day.Year, day.Month, day.Day), language);

    /// <summary>A day with its year or of every year.</summary>
    /// <param name="day">The day.</param>
    /// <param name="language"><c>ru</c> for Russian, anything else for English.</param>
    public static string Day(CalendarDay day, string language) => language == "ru"
        ? $"{Number(day.Day)} {Genitive[day.Month - 1]} {(day.Year is { } y ? $"{Number(y)}\u00A0г." : "каждого года")}"
        : $"{Number(day.Day)} {English[day.Month - 1]} {(day.Year is { } z ? Number(z) : "of every year")}";

    /// <summary>When a storage or level holds, or a payment is due by: the last day of a window.</summary>
    internal static string By(Window window, string language) => language == "ru" ? $"к {Day(window.To, language)}" : $"by {Day(window.To, language)}";

    /// <summary>A window as part of a sentence: <c>in June 2000</c>, <c>с апреля по сентябрь каждого года</c>.</summary>
    internal static string During(Window window, string language)
    {
        var (from, to) = (window.From, window.To);
        if (from == to)
        {
            return language == "ru" ? Day(from, language) : $"on {Day(from, language)}";
        }

        if (!IsWholeMonths(window))
        {
            return language == "ru" ? $"с {Start(window, language)} по {Day(to, language)}" : $"from {Start(window, language)} to {Day(to, language)}";
        }

        return language == "ru" ? RussianMonths(from, to) : EnglishMonths(from, to);
    }

    /// <summary>A window as a cell of a table: <c>June 2000</c>, <c>апрель – сентябрь</c>.</summary>
    /// <param name="window">The window.</param>
    /// <param name="language"><c>ru</c> for Russian, anything else for English.</param>
    public static string Cell(Window window, string language)
    {
        var (from, to) = (window.From, window.To);
        if (!IsWholeMonths(window))
        {
            return from == to ? Day(from, language) : $"{Day(from, language)} – {Day(to, language)}";
        }

        var months = language == "ru" ? Nominative : English;
        var (first, last) = (months[from.Month - 1], months[to.Month - 1]);
        var year = to.Year is { } y ? " " + Number(y) : string.Empty;
        return from.Year != to.Year ? $"{first} {Number(from.Year ?? 0)} – {last}{year}" : from.Month == to.Month ? first + year : $"{first} – {last}{year}";
    }

    private static string EnglishMonths(CalendarDay from, CalendarDay to)
    {
        var (first, last) = (English[from.Month - 1], English[to.Month - 1]);
        if (from.Year is not { } year)
        {
            return from.Month == to.Month
                ? $"in {first} of every year"
                : IsWholeYear(from, to) ? "in every year"
                : to.Month < from.Month ? $"from {first} of every year to {last} of the next" : $"from {first} to {last} of every year";
        }

        return from.Year != to.Year
            ? $"from {first} {Number(year)} to {last} {Number(to.Year ?? year)}"
            : IsWholeYear(from, to) ? $"in {Number(year)}"
            : from.Month == to.Month ? $"in {first} {Number(year)}" : $"from {first} to {last} {Number(year)}";
    }

    private static string RussianMonths(CalendarDay from, CalendarDay to)
    {
        var (first, last) = (Genitive[from.Month - 1], Nominative[to.Month - 1]);
        if (from.Year is not { } year)
        {
            return from.Month == to.Month
                ? $"в {Prepositional[from.Month - 1]} каждого года"
                : IsWholeYear(from, to) ? "в течение каждого года"
                : to.Month < from.Month ? $"с {first} каждого года по {last} следующего" : $"с {first} по {last} каждого года";
        }

        return from.Year != to.Year
            ? $"с {first} {Number(year)}\u00A0г. по {last} {Number(to.Year ?? year)}\u00A0г."
            : IsWholeYear(from, to) ? $"в {Number(year)}\u00A0г."
            : from.Month == to.Month ? $"в {Prepositional[from.Month - 1]} {Number(year)}\u00A0г." : $"с {first} по {last} {Number(year)}\u00A0г.";
    }

    /// <summary>The first day, without its year where the last day says it.</summary>
    private static string Start(Window window, string language)
    {
        var months = language == "ru" ? Genitive : English;
        return window.From.Year == window.To.Year ? $"{Number(window.From.Day)} {months[window.From.Month - 1]}" : Day(window.From, language);
    }

    private static bool IsWholeMonths(Window window) =>
        window.From.Day == 1 && window.To.Day >= (window.To is { Year: null, Month: 2 } ? 28 : DateTime.DaysInMonth(window.To.Year ?? 2001, window.To.Month));

    private static bool IsWholeYear(CalendarDay from, CalendarDay to) => from.Month == 1 && to.Month == 12;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
