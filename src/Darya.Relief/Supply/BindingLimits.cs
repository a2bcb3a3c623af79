namespace Darya.Relief.Supply;

/// <summary>Which limits a plan uses up, from the duals of the program with parts of vehicles.</summary>
internal static class BindingLimits
{
    private const double LeastUsd = 1e-3; // a unit; below this a price is rounding

    internal static List<(BindingLimit Limit, IReadOnlyList<int> Places)> Of(SupplyFound found) =>
    [
        .. found.Program.Limits.All
            .Select(limit => (Limit: new BindingLimit(limit.Kind, limit.Name, limit.Month, Usd(limit, SupplyLimits.Price(limit, found.Relaxed))), limit.Places))
            .Where(entry => entry.Limit.UsdPerUnit > LeastUsd)
            .OrderByDescending(entry => entry.Limit.UsdPerUnit),
    ];

    // Money is in thousand USD like the objective, so its price is a plain number; tonnes and vehicles have a price in thousand USD.
    private static double Usd(SupplyLimits.Limit limit, double price) => limit.Kind == LimitKind.Money ? price : price * 1e3;
}
