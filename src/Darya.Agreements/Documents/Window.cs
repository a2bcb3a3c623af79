namespace Darya.Agreements.Documents;

/// <summary>First and last day of an amount; either both with a year, or both of every year. A window of every year may run over the new year.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public readonly record struct Window(CalendarDay From, CalendarDay To)
{
    /// <summary>Whether the window comes back every year.</summary>
    public bool IsYearly => From.Year is null;

    /// <summary>The window as it begins in each of the years; a dated window once, if its first day is within them.</summary>
    /// <param name="firstYear">First calendar year.</param>
    /// <param name="lastYear">Last calendar year.</param>
    public IEnumerable<(DateOnly From, DateOnly To)> Occurrences(int firstYear, int lastYear)
    {
        var (from, to) = (From, To);
        if (from.Year is { } year)
        {
            return year >= firstYear && year <= lastYear ? [(from.In(year), to.In(year))] : [];
        }

        var wraps = (to.Month, to.Day).CompareTo((from.Month, from.Day)) < 0;
        return Enumerable.Range(firstYear, Math.Max(0, lastYear - firstYear + 1)).Select(y => (from.In(y), to.In(wraps ? y + 1 : y)));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{From}..{To}";
}
