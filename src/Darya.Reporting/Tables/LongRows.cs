using Darya.Planning.Results;

namespace Darya.Reporting.Tables;

/// <summary>Makes long rows of series over the periods, the years or the whole horizon of a plan.</summary>
internal sealed class LongRows(PlanFigures figures, string scenario)
{
    internal PlanFigures Figures => figures;

    internal Plan Plan => figures.Plan;

    internal LongRow Row(string item, string variable, string unit, DateOnly start, DateOnly end, double value) =>
        new(scenario, item, variable, unit, start, end, value);

    internal IEnumerable<LongRow> Series(string item, string variable, string unit, double[] values) =>
        figures.Periods.Select(t => Row(item, variable, unit, t.Start, t.End, values[t.Ordinal]));

    internal IEnumerable<LongRow> Yearly(string item, string variable, string unit, double[] values) =>
        figures.CalendarYears.Select((year, y) =>
        {
            var inside = figures.Periods.Where(t => t.Year == year).ToArray();
            return Row(item, variable, unit, inside[0].Start, inside[^1].End, values[y]);
        });

    internal IEnumerable<LongRow> Whole(string item, params IEnumerable<(string Variable, string Unit, double Value)> values) =>
        values.Select(v => Row(item, v.Variable, v.Unit, figures.Periods[0].Start, figures.Periods[^1].End, v.Value));

    /// <summary>The record of a reservoir under the scenario <c>record</c>; nothing where nothing was measured.</summary>
    internal IEnumerable<LongRow> Recorded(string node)
    {
        var storage = figures.Recorded(node, r => r.StorageEnd.Hm3, onlyAtEnd: true);
        var release = figures.Recorded(node, r => r.Release.CubicMetresPerSecond, onlyAtEnd: false);
        foreach (var t in figures.Periods)
        {
            if (storage[t.Ordinal] is { } volume)
            {
                yield return Row(node, "storage", "hm3", t.Start, t.End, volume) with { Scenario = "record" };
            }

            if (release[t.Ordinal] is { } flow)
            {
                yield return Row(node, "release", "hm3", t.Start, t.End, flow * t.Duration.TotalSeconds / 1e6) with { Scenario = "record" };
            }
        }
    }
}
