namespace Darya.Corridors.Works;

/// <summary>The years of a plan, numbered from 0.</summary>
/// <param name="FirstYear">Calendar year of year 0.</param>
/// <param name="Years">Years in which money may be spent.</param>
/// <param name="Life">Years a work serves.</param>
/// <param name="DiscountPercent">Discount rate, % a year.</param>
internal sealed record PlanSpan(int FirstYear, int Years, int Life, double DiscountPercent)
{
    /// <summary>Worth of a million USD of a year in the first year.</summary>
    internal double Discount(int year) => Math.Pow(1 + (DiscountPercent / 100), -year);

    /// <summary>Whether a work begun in a year is in service in another.</summary>
    internal bool InService(int start, int buildYears, int year) => year >= start + buildYears && year < start + buildYears + Life;

    /// <summary>Years from the first of spending to the last of service, cut into stretches in which no work opens or ends.</summary>
    /// <remarks>Works open in years 1 to <see cref="Years"/> and end <see cref="Life"/> years later, so all years between are one stretch.</remarks>
    internal IEnumerable<(int From, int To)> Stretches()
    {
        for (var year = 0; year < Years + Life; year++)
        {
            var to = year == Years && Life > Years ? Life : year;
            yield return (year, to);
            year = to;
        }
    }
}
