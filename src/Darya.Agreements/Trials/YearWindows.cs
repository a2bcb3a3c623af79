using Darya.Agreements.Documents;
using Darya.Model;

namespace Darya.Agreements.Trials;

/// <summary>Windows of a document laid on the periods of one calendar year.</summary>
/// <remarks>
/// A window over the new year gives the periods of both its ends, as if the year came round. A dated window is laid by month and day; of a document over several years only
/// the windows that begin in its first year are tried.
/// </remarks>
internal static class YearWindows
{
    /// <summary>Amounts whose windows are tried.</summary>
    internal static IReadOnlyList<T> FirstYear<T>(IReadOnlyList<T> items, Func<T, Window> window)
    {
        var first = items.Select(i => window(i).From.Year).Min();
        return first is null ? items : [.. items.Where(i => window(i).From.Year is not { } year || year == first)];
    }

    /// <summary>The periods that a window touches, each with the share of its days: what a period measures counts as spread evenly over its days.</summary>
    internal static IReadOnlyList<WindowShare> Shares(Window window, Horizon horizon) =>
        [.. horizon.Periods.Select(p => new WindowShare(p, DaysIn(window, p.Start, p.End))).Where(s => s.Days > 0)];

    /// <summary>The periods that several windows touch; days that stand in two of them count once where a whole period is reached.</summary>
    internal static IReadOnlyList<WindowShare> Shares(IEnumerable<Window> windows, Horizon horizon) =>
    [
        .. windows.SelectMany(w => Shares(w, horizon)).GroupBy(s => s.Period.Ordinal).OrderBy(g => g.Key)
            .Select(g => new WindowShare(g.First().Period, Math.Min(g.First().Period.Days, g.Sum(s => s.Days)))),
    ];

    /// <summary>Names a window in rows: <c>06-08</c> for whole months, <c>0616-0715</c> with its days otherwise.</summary>
    internal static string Label(Window window)
    {
        var (from, to) = (window.From, window.To);
        var isWhole = from.Day == 1 && to.Day >= DateTime.DaysInMonth(2001, to.Month);
        return isWhole
            ? FormattableString.Invariant($"{from.Month:00}-{to.Month:00}")
            : FormattableString.Invariant($"{from.Month:00}{from.Day:00}-{to.Month:00}{to.Day:00}");
    }

    /// <summary>The window as it begins in a calendar year.</summary>
    internal static (DateOnly From, DateOnly To) In(Window window, int year) => Undated(window).Occurrences(year, year).First();

    /// <summary>Days of the window, 29 February left out of windows of every year.</summary>
    internal static int Days(Window window)
    {
        var (from, to) = In(window, 2001);
        return to.DayNumber - from.DayNumber + 1;
    }

    /// <summary>The period in which the last day of the window lies.</summary>
    internal static Period PeriodOfEnd(Window window, Horizon horizon)
    {
        var day = (window.To.Month, window.To.Day);
        return horizon.Periods.Last(p => (p.Month, p.Start.Day).CompareTo(day) <= 0);
    }

    /// <summary>The window cut into the months it touches.</summary>
    internal static IEnumerable<Window> Months(Window window)
    {
        var (from, to) = In(window, 2001);
        for (var day = from; day <= to; day = new DateOnly(day.Year, day.Month, 1).AddMonths(1))
        {
            var end = new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
            end = end < to ? end : to;
            yield return new Window(new CalendarDay(null, day.Month, day.Day), new CalendarDay(null, end.Month, end.Day));
        }
    }

    private static int DaysIn(Window window, DateOnly from, DateOnly to)
    {
        var days = 0;
        foreach (var (first, last) in Undated(window).Occurrences(from.Year - 1, to.Year))
        {
            days += Math.Max(0, Math.Min(last.DayNumber, to.DayNumber) - Math.Max(first.DayNumber, from.DayNumber) + 1);
        }

        return days;
    }

    private static Window Undated(Window window) => new(window.From with { Year = null }, window.To with { Year = null });
}
