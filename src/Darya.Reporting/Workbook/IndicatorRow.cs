using Darya.Corridors.Results;

namespace Darya.Reporting.Workbook;

/// <summary>A corridor in the indicators of one origin: <c>modelled</c>, <c>after</c> a change, <c>states</c> for means of states, <c>corridor</c> for figures of its own.</summary>
internal sealed record IndicatorRow(
    CorridorOutcome Corridor,
    string Kind,
    double? BorderHours,
    double? BorderUsd,
    double? UsdPer500Km,
    double? SpeedWithDelay,
    double? SpeedWithoutDelay,
    double? Hours,
    double? UsdPerTonne,
    int? Year,
    double? LengthPercent)
{
    internal static IEnumerable<IndicatorRow> Of(CorridorOutcome c) =>
    [
        Modelled(c, "modelled", c.Modelled),
        .. c.After is { } after ? [Modelled(c, "after", after)] : Array.Empty<IndicatorRow>(),
        .. c.Measured is { } m
            ? [new IndicatorRow(
                c, m.IsOfCorridor ? "corridor" : "states", m.BorderHours, m.BorderUsd, m.UsdPer500KmPer20Tonnes, m.SpeedWithDelayKmh, m.SpeedWithoutDelayKmh, null, null, m.Year, 100 * m.LengthShare)]
            : Array.Empty<IndicatorRow>(),
    ];

    private static IndicatorRow Modelled(CorridorOutcome c, string kind, CorridorIndicators i) => new(
        c, kind, i.BorderHours, i.BorderUsd, i.UsdPer500KmPer20Tonnes, i.SpeedWithDelayKmh, i.SpeedWithoutDelayKmh, i.Hours, i.UsdPerTonne, null, null);
}
