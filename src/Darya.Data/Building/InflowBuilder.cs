using Darya.Data.Tables;
using Darya.Model;
using Darya.Model.Quantities;
using Darya.Model.Rivers;

namespace Darya.Data.Building;

/// <summary>Catchments and their series; a ten-day series of the user replaces the months it holds.</summary>
internal static class InflowBuilder
{
    internal static (IReadOnlyList<Catchment> Catchments, IReadOnlyList<InflowSeries> Inflows) Build(TableSet tables, Table? series)
    {
        var inflows = tables.Rows("inflows").ToLookup(r => r.Text("catchment"), StringComparer.Ordinal);
        var patterns = tables.Rows("dekad_pattern").ToLookup(r => r.Text("catchment"), StringComparer.Ordinal);
        var given = (series?.Rows ?? []).ToLookup(r => r.Text("catchment"), StringComparer.Ordinal);
        IReadOnlyList<Catchment> catchments =
            [.. tables.Rows("catchments").Select(r => new Catchment(r.Key, r.Text("node"), r.Name(), r.Text("state")))];
        return (catchments, [.. catchments.Select(c => Series(c.Id, inflows[c.Id], patterns[c.Id], given[c.Id]))]);
    }

    internal static IReadOnlyList<InflowStatistic> Statistics(TableSet tables) =>
    [
        .. tables.Rows("inflow_statistics").Select(r => new InflowStatistic(
            r.Text("catchment"), r.Integer("month"), r.Number("mean_m3s"), r.Number("cv"), r.NumberOrNull("lag1"), r.Integer("years"))),
    ];

    private static InflowSeries Series(string catchment, IEnumerable<TableRow> inflows, IEnumerable<TableRow> pattern, IEnumerable<TableRow> given)
    {
        var months = inflows.ToDictionary(
            Month,
            r => new MonthlyInflow(Discharge.FromCubicMetresPerSecond(r.Number("flow_m3s")), r.Text("method") == "observed", r.Letter()));
        var dekads = given.ToDictionary(r => (Month(r), r.Integer("dekad")), r => Discharge.FromCubicMetresPerSecond(r.Number("flow_m3s")));
        foreach (var month in dekads.Keys.Select(k => k.Item1).Distinct())
        {
            var days = DateTime.DaysInMonth(month.Year, month.Month);
            var mean = ((10 * Flow(month, 1)) + (10 * Flow(month, 2)) + ((days - 20) * Flow(month, 3))) / days;
            months[month] = new MonthlyInflow(Discharge.FromCubicMetresPerSecond(mean), IsObserved: true, Confidence.Measured);
        }

        return new InflowSeries(
            catchment,
            months,
            [.. pattern.OrderBy(r => (r.Integer("month") * 3) + r.Integer("dekad")).Select(r => r.Number("ratio"))],
            dekads);

        double Flow(YearMonth month, int dekad) => dekads[(month, dekad)].CubicMetresPerSecond;
    }

    private static YearMonth Month(TableRow row) => new(row.Integer("year"), row.Integer("month"));
}
