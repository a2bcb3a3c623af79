namespace Darya.Relief.Supply;

/// <summary>Which limits a plan uses up, from the duals of the program with parts of vehicles; those that cost the plan most first.</summary>
/// <remarks>
/// <code>
/// worth of a limit = its price · the amount that binds, summed over its months      [USD]
/// </code>
/// A closed way and a shelf life bind at nothing, so that they come last however dear one tonne more would be: that price says only what a first tonne saves.
/// </remarks>
internal static class BindingLimits
{
    private const double LeastUsd = 1e-3; // a unit; below this a price is rounding

    internal static IReadOnlyList<BindingLimit> Of(SupplyFound found)
    {
        var bound = found.Program.Limits.All.Select(limit => Of(found, limit)).Where(limit => limit.UsdPerUnit > LeastUsd).ToList();
        var worth = bound.GroupBy(limit => (limit.Kind, limit.Name)).ToDictionary(group => group.Key, group => group.Sum(limit => limit.WorthUsd));
        return [.. bound.OrderByDescending(limit => worth[(limit.Kind, limit.Name)]).ThenByDescending(limit => limit.WorthUsd).ThenByDescending(limit => limit.UsdPerUnit)];
    }

    // Money is in thousand USD like the objective, so its price is a plain number; tonnes and vehicles have a price in thousand USD.
    private static BindingLimit Of(SupplyFound found, SupplyLimits.Limit limit)
    {
        var (price, lp) = (SupplyLimits.Price(limit, found.Relaxed), found.Program.Program);
        var amount = limit.Row is { } row ? lp.UpperBound(row) : lp.UpperBound(limit.Column!.Value);
        return limit.Kind switch
        {
            LimitKind.Money => new(limit.Kind, limit.Name, limit.Month, price, amount * 1e3),
            LimitKind.ShelfLife => new(limit.Kind, limit.Name, limit.Month, price * 1e3),
            _ => new(limit.Kind, limit.Name, limit.Month, price * 1e3, double.IsFinite(amount) ? amount : 0),
        };
    }
}
