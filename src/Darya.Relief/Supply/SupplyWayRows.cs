using Darya.Solvers;

namespace Darya.Relief.Supply;

/// <summary>What ways, vehicles, gates, offers and mills let through.</summary>
/// <remarks>
/// <code>
/// Σ_f q[f,e,t] ≤ K[e,t]                              ∀ e, t with a finite K       [t]
/// Σ_f q[f,e,t] ≤ tonnes[e]·vehicles[e,t]             ∀ e, t, vehicles whole       [t]
/// Σ_{e∈gate} Σ_{f∈gate} q[f,e,t] ≤ K[gate,t]         ∀ gates, t                   [t]
/// </code>
/// The duals are what a tonne more saves with a minus sign, thousand USD. Offers and mills are bounds of their columns.
/// </remarks>
internal static class SupplyWayRows
{
    internal static void Add(LinearProgram lp, SupplySets sets, SupplyColumns x, SupplyLimits limits)
    {
        foreach (var month in sets.Months)
        {
            foreach (var way in sets.Ways)
            {
                AddWay(lp, sets, x, limits, way, month);
            }

            for (var g = 0; g < sets.GateWays.Length; g++)
            {
                AddGate(lp, sets, x, limits, g, month);
            }

            for (var o = 0; o < sets.Offers.Length; o++)
            {
                if (x.Buy[o, month.Ordinal] is { } buy && double.IsFinite(sets.Problem.Offers[o].MostTonnes[month.Ordinal]))
                {
                    limits.Add(LimitKind.Offer, sets.Offers[o].Label, month.Ordinal, buy);
                }
            }

            for (var m = 0; m < sets.Mills.Length; m++)
            {
                if (x.Milled[m, month.Ordinal] is { } milled && double.IsFinite(sets.Problem.Mills[m].MostTonnes[month.Ordinal]))
                {
                    limits.Add(LimitKind.Mill, sets.Mills[m].Label, month.Ordinal, milled);
                }
            }
        }
    }

    private static void AddWay(LinearProgram lp, SupplySets sets, SupplyColumns x, SupplyLimits limits, SetMember way, SetMember month)
    {
        var (e, t) = (way.Ordinal, month.Ordinal);
        var moved = Moved(x, [e], sets.Foods.Select(food => food.Ordinal), t);
        if (moved.TermCount == 0)
        {
            return;
        }

        var item = sets.Problem.Ways[e];
        if (item.VehicleTonnes is { } tonnes)
        {
            lp.Subject("loaded", way, month, moved - (tonnes * x.Vehicles[e, t]!.Value) <= 0);
            if (double.IsFinite(item.MostTonnes[t]))
            {
                limits.Add(LimitKind.Way, way.Label, t, x.Vehicles[e, t]!.Value);
            }
        }
        else if (double.IsFinite(item.MostTonnes[t]))
        {
            limits.Add(LimitKind.Way, way.Label, t, lp.Subject("way", way, month, moved <= item.MostTonnes[t]));
        }
    }

    private static void AddGate(LinearProgram lp, SupplySets sets, SupplyColumns x, SupplyLimits limits, int g, SetMember month)
    {
        var gate = sets.Problem.Gates[g];
        var moved = Moved(x, sets.GateWays[g], sets.GateFoods[g], month.Ordinal);
        if (moved.TermCount > 0 && double.IsFinite(gate.MostTonnes[month.Ordinal]))
        {
            var row = lp.Subject("gate", new SetMember(g, gate.Name), month, moved <= gate.MostTonnes[month.Ordinal]);
            limits.Add(LimitKind.Gate, gate.Name, month.Ordinal, row);
        }
    }

    private static LinearExpression Moved(SupplyColumns x, IEnumerable<int> ways, IEnumerable<int> foods, int t)
    {
        LinearExpression sum = 0;
        int[] held = [.. foods];
        foreach (var e in ways)
        {
            foreach (var f in held)
            {
                if (x.Move[e, f, t] is { } move)
                {
                    sum += move;
                }
            }
        }

        return sum;
    }
}
