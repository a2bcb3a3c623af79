using System.Globalization;
using Darya.Model;

namespace Darya.Planning;

/// <summary>Whose demand, plants, areas and prices run on the inflows: those of one stated year, or each recorded year's own.</summary>
public sealed record Economy
{
    private readonly int? _year;

    private Economy(int? year) => _year = year;

    /// <summary>Each recorded year's own.</summary>
    public static Economy Record { get; } = new(year: null);

    /// <summary>The economy of one year on all inflows.</summary>
    public static Economy OfYear(int year) => new(year);

    /// <summary>The economy year that runs in a calendar year of the horizon.</summary>
    public int YearFor(int calendarYear) => _year ?? calendarYear;

    /// <summary>Reads <c>record</c> or a year that the region has demand for.</summary>
    /// <returns>Null when the region knows no such economy.</returns>
    public static Economy? Parse(string text, Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        if (text == "record")
        {
            return Record;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && region.Demands.Any(d => d.Year == year)
            ? OfYear(year)
            : null;
    }

    /// <summary>The form in which it is given: <c>record</c> or the year.</summary>
    public override string ToString() => _year?.ToString(CultureInfo.InvariantCulture) ?? "record";
}
