using System.Globalization;
using Darya.Data.Runs;

namespace Darya.Web.Exploring;

/// <summary>The one period that a page shows in its drawing and its table.</summary>
internal static class ViewPeriods
{
    /// <summary>The scenario of what was measured.</summary>
    internal const string Record = "record";

    private const int July = 7;

    /// <summary>The period as the address names it: its first day.</summary>
    internal static string Key(DateOnly period) => period.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>First days of the periods of some figures, in order.</summary>
    internal static IReadOnlyList<DateOnly> Of(IEnumerable<ResultRow> figures) => [.. figures.Select(f => f.PeriodStart).Distinct().Order()];

    /// <summary>The period that the address names; else the first July, as the drawing has it.</summary>
    internal static DateOnly Chosen(IQueryCollection query, IEnumerable<ResultRow> figures)
    {
        var all = Of(figures);
        return FigureChoice.Day(query, FigureChoice.PeriodParameter) is { } asked && all.Contains(asked) ? asked
            : all.FirstOrDefault(p => p.Month == July) is { Year: > 1 } july ? july
            : all[0];
    }

    /// <summary>A period in words.</summary>
    /// <param name="period">Its first day.</param>
    /// <param name="all">All periods, to see whether they are dekads.</param>
    /// <param name="culture">How days are written.</param>
    internal static string Show(DateOnly period, IReadOnlyList<DateOnly> all, CultureInfo culture) =>
        period.ToString(all.Any(p => p.Day > 1) ? "d MMM yyyy" : "MMM yyyy", culture);
}
