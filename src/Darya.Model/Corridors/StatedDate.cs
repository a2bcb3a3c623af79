using System.Globalization;

namespace Darya.Model.Corridors;

/// <summary>A date as far as it is known: a year, a month or a day.</summary>
/// <param name="Year">Year.</param>
/// <param name="Month">Month, or null when only the year is known.</param>
/// <param name="Day">Day, or null when only the month is known.</param>
public readonly record struct StatedDate(int Year, int? Month, int? Day)
{
    /// <summary>The first day it can mean.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it can mean.</summary>
    public DateOnly Last => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>Reads <c>2024</c>, <c>2024-09</c> or <c>2024-09-12</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date when the text is one.</param>
    /// <returns>True when the text is a date between 1900 and 2100.</returns>
    public static bool TryParse(string text, out StatedDate date)
    {
        date = default;
        if (text?.Length is not (4 or 7 or 10)
            || !DateOnly.TryParseExact(text + "1900-01-01"[text.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || day.Year is < 1900 or > 2100)
        {
            return false;
        }

        date = new StatedDate(day.Year, text.Length > 4 ? day.Month : null, text.Length > 7 ? day.Day : null);
        return true;
    }

    /// <summary>The date as it was stated, for example <c>2024-09</c>.</summary>
    public override string ToString() => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)[..(Day is null ? Month is null ? 4 : 7 : 10)];
}
