using Darya.Solvers;

namespace Darya.Relief.Supply;

/// <summary>Shelf life: what lies in stock came within the last months.</summary>
/// <remarks>
/// <code>
/// S[f,v,t] ≤ Σ_{t−L[f] &lt; t' ≤ t} arrivals[f,v,t'] + opening that still keeps        ∀ v, f, t    [t]
/// Σ_v S[f,v,t] ≤ Σ_{t−L[f] &lt; t' ≤ t} (bought and milled)[f,t'] + opening that still keeps  ∀ f, t  [t]
/// </code>
/// The oldest goes out first. Age is counted at the place; the second row keeps a food from growing young by moving from store to store, as far as
/// sums over all places can say it. Opening food that comes later counts from its month.
/// </remarks>
internal static class SupplyShelf
{
    internal static void Add(LinearProgram lp, SupplySets sets, SupplyColumns x, SupplyLimits limits)
    {
        var arriving = SupplyBalance.ByPlace(sets, entry => entry.To);
        foreach (var food in sets.Foods)
        {
            if (sets.Problem.Foods[food.Ordinal].ShelfLifeMonths is not { } life)
            {
                continue;
            }

            foreach (var month in sets.Months)
            {
                AddEverywhere(lp, sets, x, food, month, life);
                foreach (var place in sets.Places)
                {
                    if (x.Stock[place.Ordinal, food.Ordinal, month.Ordinal] is { } stock)
                    {
                        LinearExpression fresh = Opening(sets, food.Ordinal, month.Ordinal, place.Ordinal);
                        for (var t = Math.Max(0, month.Ordinal - life + 1); t <= month.Ordinal; t++)
                        {
                            fresh += SupplyBalance.Arrivals(sets, x, place.Ordinal, arriving[place.Ordinal], food.Ordinal, t);
                        }

                        var row = lp.Subject("shelf", food, place, month, stock - fresh <= 0);
                        limits.Add(LimitKind.ShelfLife, food.Label, month.Ordinal, row, place.Ordinal);
                    }
                }
            }
        }
    }

    private static void AddEverywhere(LinearProgram lp, SupplySets sets, SupplyColumns x, SetMember food, SetMember month, int life)
    {
        var (f, t) = (food.Ordinal, month.Ordinal);
        LinearExpression stocks = 0;
        foreach (var place in sets.Places)
        {
            if (x.Stock[place.Ordinal, f, t] is { } stock)
            {
                stocks += stock;
            }
        }

        if (stocks.TermCount < 2)
        {
            return;
        }

        LinearExpression fresh = Opening(sets, f, t, null);
        for (var earlier = Math.Max(0, t - life + 1); earlier <= t; earlier++)
        {
            for (var v = 0; v < sets.Places.Length; v++)
            {
                fresh += SupplyBalance.Arrivals(sets, x, v, [], f, earlier);
            }
        }

        lp.Subject("shelf_all", food, month, stocks - fresh <= 0);
    }

    private static double Opening(SupplySets sets, int f, int t, int? place)
    {
        var sum = 0.0;
        for (var k = 0; k < sets.OpeningAt.Length; k++)
        {
            var stock = sets.Problem.Opening[k];
            var isHere = sets.OpeningAt[k].Food == f && (place is null || sets.OpeningAt[k].Place == place);
            sum += isHere && stock.Month <= t && (stock.MonthsLeft is not { } left || t < stock.Month + left) ? stock.Tonnes : 0;
        }

        return sum;
    }
}
