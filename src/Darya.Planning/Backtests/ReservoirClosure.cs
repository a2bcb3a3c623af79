using Darya.Model;
using Darya.Model.Rivers;

namespace Darya.Planning.Backtests;

/// <summary>How well the record of a measured reservoir closes: inflow less release less evaporation against the change of storage.</summary>
/// <param name="Reservoir">Id of the node.</param>
/// <param name="Months">Months with a change of storage.</param>
/// <param name="InflowKm3PerYear">Mean recorded inflow.</param>
/// <param name="MeanResidualPercent">Sum of residuals over sum of inflow, evaporation taken off, percent; negative when less water is stored than came.</param>
/// <param name="MeanWithoutEvaporationPercent">The same with no evaporation taken off.</param>
/// <param name="MeanAbsoluteMonthPercent">Mean absolute monthly residual over mean monthly inflow, percent.</param>
/// <param name="EvaporationPercent">Computed evaporation over inflow, percent.</param>
/// <param name="Years">Residual of each calendar year over its inflow, percent.</param>
public sealed record ReservoirClosure(
    string Reservoir,
    int Months,
    double InflowKm3PerYear,
    double MeanResidualPercent,
    double MeanWithoutEvaporationPercent,
    double MeanAbsoluteMonthPercent,
    double EvaporationPercent,
    IReadOnlyList<(int Year, double Percent)> Years)
{
    /// <summary>The worst year.</summary>
    public (int Year, double Percent) Worst => Years.MaxBy(y => Math.Abs(y.Percent));

    /// <summary>Closes the balance of every measured reservoir.</summary>
    /// <remarks>
    /// residual[m] = S[m] − S[m−1] − (inflow[m] − release[m]) · seconds + depth[m] · A((S[m−1] + S[m]) / 2); S at the end of the month.
    /// The first month uses the stated storage of 1 January 2001.
    /// </remarks>
    public static IReadOnlyList<ReservoirClosure> Of(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return [.. region.Reservoirs.Select(r => (Reservoir: r, Record: region.Records.Where(x => x.Node == r.Node).OrderBy(x => x.Month.Index).ToArray()))
            .Where(r => r.Record.Length > 1).Select(r => Of(r.Reservoir, r.Record))];
    }

    private static ReservoirClosure Of(Reservoir reservoir, ReservoirRecord[] record)
    {
        var (before, months) = (reservoir.Initial.Hm3, new List<(int Year, double Inflow, double Evaporation, double Residual)>());
        foreach (var month in record)
        {
            var days = TimeSpan.FromDays(DateTime.DaysInMonth(month.Month.Year, month.Month.Month));
            var (inflow, release, after) = ((month.Inflow * days).Hm3, (month.Release * days).Hm3, month.StorageEnd.Hm3);
            var depth = reservoir.Evaporation[month.Month.Month - 1].Millimetres / 1000;
            var evaporation = depth * reservoir.Curve.AreaAt((before + after) / 2);
            months.Add((month.Month.Year, inflow, evaporation, after - before - (inflow - release) + evaporation));
            before = after;
        }

        var total = months.Sum(m => m.Inflow);
        return new ReservoirClosure(
            reservoir.Node,
            months.Count,
            total / 1000 / (months.Count / 12.0),
            100 * months.Sum(m => m.Residual) / total,
            100 * months.Sum(m => m.Residual - m.Evaporation) / total,
            100 * months.Average(m => Math.Abs(m.Residual)) / months.Average(m => m.Inflow),
            100 * months.Sum(m => m.Evaporation) / total,
            [.. months.GroupBy(m => m.Year).Select(y => (y.Key, 100 * y.Sum(m => m.Residual) / y.Sum(m => m.Inflow)))]);
    }
}
