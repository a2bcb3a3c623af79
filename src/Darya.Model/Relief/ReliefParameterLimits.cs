namespace Darya.Model.Relief;

/// <summary>Which numbers of relief plans read, their units, and between which values they make sense: one list for tables, settings and plans.</summary>
public static class ReliefParameterLimits
{
    private const double DaysOfMonth = 31;

    /// <summary>Above any number of these tables, so that a slip of the hand is seen.</summary>
    private const double Most = 1e9;

    /// <summary>Numbers that something is divided by or counted in.</summary>
    private static readonly HashSet<string> AboveNothing =
        new(["gate_days", "truck_t", "truck_beyond_t", "wagon_t", "household_people", "population_scale"], StringComparer.Ordinal);

    /// <summary>Id and unit of every number that must stand.</summary>
    public static IReadOnlyList<(string Id, string Unit)> Required { get; } =
    [
        ("relief_share", "share"),
        ("gate_days", "days"),
        ("loss_transport", "share"),
        ("loss_storage", "share"),
        ("insurance", "share"),
        ("handling_usd_per_t", "USD/t"),
        ("cash_fee", "share"),
        ("cash_most", "share"),
        ("distribution_usd_per_t", "USD/t"),
        ("support_usd_per_t", "USD/t"),
        ("indirect_share", "share"),
        ("truck_t", "t"),
        ("truck_beyond_t", "t"),
        ("wagon_t", "t"),
        ("truck_usd_per_tkm", "USD/t-km"),
        ("beyond_usd_per_tkm", "USD/t-km"),
        ("rail_usd_per_tkm", "USD/t-km"),
        ("lead_days_border", "days"),
        ("priority_weight 1", "USD"),
        ("priority_weight 2", "USD"),
        ("priority_weight 3", "USD"),
        ("household_people", "persons"),
        ("nutrient_cover", "share"),
        ("population_scale", "ratio"),
        ("safety_stock_days", "days"),
        ("premix_usd_per_t", "USD/t"),
    ];

    /// <summary>Id and unit of the numbers of standard events, which may be missing.</summary>
    public static IReadOnlyList<(string Id, string Unit)> OfEvents { get; } =
    [
        ("event_probability crossing_closed", "share"),
        ("event_probability flour_dear", "share"),
        ("event_probability harvest_poor", "share"),
        ("event_probability half_money", "share"),
        ("event_probability convoy_lost", "share"),
        ("event_size flour_dear", "ratio"),
        ("event_size harvest_poor", "share"),
        ("event_size convoy_lost", "share"),
    ];

    /// <summary>The ends between which a number must lie.</summary>
    /// <param name="id">Id of a <see cref="ReliefParameter"/>.</param>
    /// <param name="unit">Its unit.</param>
    public static NumberLimits Of(string id, string unit) => new(0, unit == "share" ? 1 : id == "gate_days" ? DaysOfMonth : Most)
    {
        IsAboveLow = AboveNothing.Contains(id),
        Unit = unit is "share" or "ratio" ? "" : unit,
    };
}
