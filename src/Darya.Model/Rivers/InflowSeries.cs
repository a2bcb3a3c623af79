using Darya.Model.Quantities;

namespace Darya.Model.Rivers;

/// <summary>Inflow of one catchment: monthly means, a within-month pattern, and ten-day values where a user gave them.</summary>
public sealed class InflowSeries
{
    private readonly IReadOnlyDictionary<YearMonth, MonthlyInflow> _months;
    private readonly IReadOnlyList<double> _pattern; // [month * 3 + dekad]
    private readonly IReadOnlyDictionary<(YearMonth Month, int Dekad), Discharge> _dekads;

    /// <summary>Creates the series.</summary>
    /// <param name="catchment">Id of the catchment.</param>
    /// <param name="months">Monthly means.</param>
    /// <param name="pattern">Dekad mean over month mean [month 0-11 × 3 + dekad 0-2], 36 values.</param>
    /// <param name="dekads">Ten-day values that replace the pattern; may be empty.</param>
    public InflowSeries(
        string catchment,
        IReadOnlyDictionary<YearMonth, MonthlyInflow> months,
        IReadOnlyList<double> pattern,
        IReadOnlyDictionary<(YearMonth Month, int Dekad), Discharge> dekads)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (pattern.Count != 36)
        {
            throw new ArgumentException($"A within-month pattern has 36 values; got {pattern.Count}.", nameof(pattern));
        }

        (Catchment, _months, _pattern, _dekads) = (catchment, months, pattern, dekads);
    }

    /// <summary>Id of the catchment.</summary>
    public string Catchment { get; }

    /// <summary>The monthly means by month.</summary>
    public IReadOnlyDictionary<YearMonth, MonthlyInflow> Months => _months;

    /// <summary>True when a value exists for the period.</summary>
    public bool Covers(Period period) => _months.ContainsKey(new YearMonth(period.Year, period.Month));

    /// <summary>Mean discharge of a period.</summary>
    /// <exception cref="KeyNotFoundException">The series has no value for the month.</exception>
    public Discharge Flow(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var key = new YearMonth(period.Year, period.Month);
        if (period.Dekad == 0)
        {
            return _months[key].Flow;
        }

        return _dekads.TryGetValue((key, period.Dekad), out var given)
            ? given
            : Discharge.FromCubicMetresPerSecond(_months[key].Flow.CubicMetresPerSecond * _pattern[((period.Month - 1) * 3) + period.Dekad - 1]);
    }
}
