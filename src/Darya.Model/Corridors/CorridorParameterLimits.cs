namespace Darya.Model.Corridors;

/// <summary>Between which values the numbers of corridors make sense: one list for tables, settings and models.</summary>
public static class CorridorParameterLimits
{
    private static readonly Dictionary<string, (double Low, double High)> Whole = new(StringComparer.Ordinal)
    {
        ["route_dispersion"] = (1e-4, 100),
        ["goods_elasticity"] = (0, 20),
        ["incidence"] = (0, 1),
        ["choke_share"] = (0.01, 100),
        ["train_tonnes"] = (1, 20000),
        ["siding_share"] = (0, 1),
        ["reliability_ratio"] = (0, 10),
        ["congestion_power"] = (1, 20),
        ["congestion_share"] = (0, 10),
        ["gauge_change_hours"] = (0, 1000),
        ["gauge_change_usd_per_t"] = (0, 1000),
        ["demand_growth"] = (-50, 100),
        ["discount_rate"] = (0, 100),
        ["work_life"] = (1, 200),
        ["person_hour"] = (0, 1000),
        ["people_choice"] = (0.01, 100),
        ["people_distance"] = (0, 20),
        ["people_elasticity"] = (0, 20),
        ["people_peak"] = (0, 1),
        ["people_speed"] = (1, 200),
    };

    private static readonly Dictionary<string, (double Low, double High)> OfKind = new(StringComparer.Ordinal)
    {
        ["border_hours_variation"] = (0, 10),
        ["union_border_share"] = (0, 1),
        ["overrun"] = (-99, 1000),
        ["build_years"] = (1, 50),
    };

    /// <summary>The ends between which a number must lie; null for an id that nothing uses.</summary>
    /// <param name="id">Id of <see cref="CorridorParameter"/>; of a number by kind the word before the blank decides.</param>
    public static NumberLimits? Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Whole.TryGetValue(id, out var limits) || OfKind.TryGetValue(id.Split(' ')[0], out limits) ? new(limits.Low, limits.High) : null;
    }
}
