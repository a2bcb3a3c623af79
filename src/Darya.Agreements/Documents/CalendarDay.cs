using System.Globalization;

namespace Darya.Agreements.Documents;

/// <summary>A day with its year, or a day of every year: <c>2000-06-01</c> or <c>--06-01</c>.</summary>
/// <param name="Year">The year; null for a day of every year.</param>
/// <param name="Month">Month, 1 to 12.</param>
/// <param name="Day">Day of the month; 29 February of every year is the last day of February.</param>
public readonly record struct CalendarDay(int? Year, int Month, int Day)
{
    /// <summary>Reads <c>2000-06-01</c> or <c>--06-01</c>; null when the text is neither.</summary>
    public static CalendarDay? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var recurring = text.StartsWith("--", StringComparison.Ordinal);
        return DateOnly.TryParseExact(recurring ? "2000-" + text[2..] : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new CalendarDay(recurring ? null : day.Year, day.Month, day.Day)
            : null;
    }

    /// <summary>The day in a year.</summary>
    public DateOnly In(int year) => new(Year ?? year, Month, Math.Min(Day, DateTime.DaysInMonth(Year ?? year, Month)));

    /// <inheritdoc/>
    public override string ToString() => Year is { } year
        ? FormattableString.Invariant($"{year:0000}-{Month:00}-{Day:00}")
        : FormattableString.Invariant($"--{Month:00}-{Day:00}");
}
