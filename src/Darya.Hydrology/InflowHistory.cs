using Darya.Model;

namespace Darya.Hydrology;

/// <summary>The flows of twelve months in a row, from which generated inflows go on.</summary>
/// <param name="LastMonth">The last of the twelve.</param>
/// <param name="FlowsM3s">Mean flows by catchment [month, oldest first], m³/s; every catchment of the region.</param>
public sealed record InflowHistory(YearMonth LastMonth, IReadOnlyDictionary<string, IReadOnlyList<double>> FlowsM3s)
{
    /// <summary>The twelve recorded months before a month.</summary>
    /// <param name="region">The region.</param>
    /// <param name="firstMonth">The month that follows.</param>
    /// <exception cref="ArgumentException">A catchment lacks one of the twelve months.</exception>
    public static InflowHistory Before(Region region, YearMonth firstMonth)
    {
        ArgumentNullException.ThrowIfNull(region);
        YearMonth[] months = [.. Enumerable.Range(firstMonth.Index - 12, 12).Select(i => new YearMonth(i / 12, (i % 12) + 1))];
        foreach (var series in region.Inflows)
        {
            foreach (var month in months.Where(m => !series.Months.ContainsKey(m)).Take(1))
            {
                throw new ArgumentException(
                    $"The inflows of '{series.Catchment}' have no {month}; generated inflows that go on from the record need the twelve months before {firstMonth}.",
                    nameof(firstMonth));
            }
        }

        return new InflowHistory(months[^1], region.Inflows.ToDictionary(
            s => s.Catchment,
            s => (IReadOnlyList<double>)[.. months.Select(m => s.Months[m].Flow.CubicMetresPerSecond)],
            StringComparer.Ordinal));
    }
}
