using Darya.Model;

namespace Darya.Hydrology.Fitting;

/// <summary>Monthly flows of one catchment, gaps allowed.</summary>
/// <param name="Catchment">Id.</param>
/// <param name="FlowsM3s">Mean flow by month, m³/s.</param>
public sealed record MonthlySeries(string Catchment, IReadOnlyDictionary<YearMonth, double> FlowsM3s)
{
    /// <summary>The series without the calendar years of a span.</summary>
    public MonthlySeries Without(int firstYear, int lastYear) =>
        this with { FlowsM3s = FlowsM3s.Where(f => f.Key.Year < firstYear || f.Key.Year > lastYear).ToDictionary() };

    /// <summary>Values of a calendar month, by year.</summary>
    internal double[] Month(int month) => [.. FlowsM3s.Where(f => f.Key.Month == month).OrderBy(f => f.Key.Year).Select(f => f.Value)];
}
