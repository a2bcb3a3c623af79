using System.Globalization;

namespace Darya.Model;

/// <summary>A calendar month of a year.</summary>
public readonly record struct YearMonth(int Year, int Month)
{
    /// <summary>Months since year 0, for differences.</summary>
    public int Index => (Year * 12) + Month - 1;

    /// <summary>Reads <c>2001-07</c>; false when it is not a month.</summary>
    public static bool TryParse(string text, out YearMonth value)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        value = read ? new YearMonth(day.Year, day.Month) : default;
        return read;
    }

    /// <summary>The form <c>2001-07</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");
}
