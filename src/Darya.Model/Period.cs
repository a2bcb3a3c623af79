using System.Globalization;

namespace Darya.Model;

/// <summary>One period of a horizon with its true number of days.</summary>
/// <param name="Ordinal">Its place in the horizon, from 0.</param>
/// <param name="Year">Calendar year.</param>
/// <param name="Month">Calendar month, 1-12.</param>
/// <param name="Dekad">1-3, or 0 for a whole month.</param>
/// <param name="Start">First day.</param>
/// <param name="Days">Number of days.</param>
public sealed record Period(int Ordinal, int Year, int Month, int Dekad, DateOnly Start, int Days)
{
    /// <summary>How long the period lasts.</summary>
    public TimeSpan Duration => TimeSpan.FromDays(Days);

    /// <summary>The last day.</summary>
    public DateOnly End => Start.AddDays(Days - 1);

    /// <summary>The season the period belongs to.</summary>
    public Season Season => Month is >= 4 and <= 9 ? Season.Vegetation : Season.Winter;

    /// <summary>The water year, named after the calendar year in which it ends; it begins on 1 October.</summary>
    public int WaterYear => Month >= 10 ? Year + 1 : Year;

    /// <summary>The part of its month that the period covers, 1 for a month.</summary>
    public double ShareOfMonth => (double)Days / DateTime.DaysInMonth(Year, Month);

    /// <summary>Name used in programs and tables: <c>2001-07</c> or <c>2001-07/2</c>.</summary>
    public string Label => Dekad == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}/{Dekad}");

    /// <inheritdoc/>
    public override string ToString() => Label;
}
