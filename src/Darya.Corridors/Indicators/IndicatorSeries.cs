using System.Globalization;
using Darya.Corridors.Results;
using Darya.Model.Corridors;
using Darya.Model.Trade;

namespace Darya.Corridors.Indicators;

/// <summary>One indicator of one state and mode by year.</summary>
/// <param name="Place">State, crossing, or the programme.</param>
/// <param name="Mode">Mode.</param>
/// <param name="Indicator">Indicator.</param>
/// <param name="Direction"><c>in</c>, <c>out</c> or <c>both</c>.</param>
/// <param name="Years">Figures > 0 by year.</param>
internal sealed record IndicatorSeries(string Place, TransportMode Mode, Indicator Indicator, string Direction, SortedList<int, double> Years)
{
    /// <summary>Every series of the tables with at least one figure, in a fixed order.</summary>
    internal static IReadOnlyList<IndicatorSeries> All(CorridorData data, IReadOnlyList<BorderMeasure> borders)
    {
        var figures = data.Measures.SelectMany(m => new (Indicator Indicator, double? Value)[]
        {
            (Indicator.BorderHours, m.BorderHours),
            (Indicator.BorderUsd, m.BorderUsd),
            (Indicator.UsdPer500KmPer20Tonnes, m.UsdPer500KmPer20Tonnes),
            (Indicator.SpeedWithDelay, m.SpeedWithDelayKmh),
            (Indicator.SpeedWithoutDelay, m.SpeedWithoutDelayKmh),
        }.Select(f => (m.Place, m.Mode, f.Indicator, Direction: "both", m.Year, f.Value)));

        // Means of states both ways together stand in both tables; those of the corridor table are taken.
        var atBorders = borders.Where(b => b.Direction != BorderDirection.Both || b.Partner is not null).SelectMany(b => new (Indicator Indicator, double? Value)[]
        {
            (Indicator.BorderHours, b.Hours),
            (Indicator.BorderUsd, b.CostUsd),
        }.Select(f => (b.Place, Mode: b.Mode == BorderMode.Rail ? TransportMode.Rail : TransportMode.Road, f.Indicator, Direction: Name(b.Direction), b.Year, f.Value)));
        return [.. figures.Concat(atBorders)
            .Where(f => f.Value > 0)
            .GroupBy(f => (f.Place, f.Mode, f.Indicator, f.Direction))
            .OrderBy(g => g.Key.Indicator).ThenBy(g => g.Key.Place, StringComparer.Ordinal).ThenBy(g => g.Key.Mode).ThenBy(g => g.Key.Direction, StringComparer.Ordinal)
            .Select(g => new IndicatorSeries(
                g.Key.Place, g.Key.Mode, g.Key.Indicator, g.Key.Direction, new SortedList<int, double>(g.ToDictionary(f => f.Year, f => f.Value!.Value))))];
    }

    /// <summary>Logs of the figures before a year, oldest first.</summary>
    internal IReadOnlyList<(int Year, double Log)> Before(int year) => [.. Years.Where(y => y.Key < year).Select(y => (y.Key, Math.Log(y.Value)))];

    private static string Name(BorderDirection direction) => direction.ToString().ToLower(CultureInfo.InvariantCulture);
}
