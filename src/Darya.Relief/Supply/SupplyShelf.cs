using Darya.Solvers;

namespace Darya.Relief.Supply;

/// <summary>Shelf life: what lies in stock came within the last months.</summary>
/// <remarks>
/// <code>
/// A[f,v,t] = A[f,v,t−1] + arrivals[f,v,t]                                            arrived up to t
/// S[f,v,t] ≤ A[f,v,t] − A[f,v,t−L[f]] + opening that still keeps        ∀ v, f, t    [t]
/// Σ_v S[f,v,t] ≤ B[f,t] − B[f,t−L[f]] + opening that still keeps        ∀ f, t       [t], B bought and milled up to t
/// </code>
/// The oldest goes out first. Age is counted at the place; the second row keeps a food from growing young by moving from store to store, as far as
/// sums over all places can say it. Opening food that comes later counts from its month. Sums up to a month keep the rows short.
/// </remarks>
internal static class SupplyShelf
{
    internal static void Add(LinearProgram lp, SupplySets sets, SupplyColumns x, SupplyLimits limits)
    {
        var arriving = SupplyBalance.ByPlace(sets, entry => entry.To);
        foreach (var food in sets.Foods.Where(food => CanSpoil(sets, food.Ordinal)))
        {
            var life = sets.Problem.Foods[food.Ordinal].ShelfLifeMonths ?? sets.Months.Length;
            foreach (var place in sets.Places.Where(place => sets.Months.Any(month => x.Stock[place.Ordinal, food.Ordinal, month.Ordinal] is not null)))
            {
                var v = place.Ordinal;
                var arrived = UpTo(lp, sets, x, food, place, t => SupplyBalance.Arrivals(sets, x, v, arriving[v], food.Ordinal, t));
                foreach (var month in sets.Months)
                {
                    if (x.Stock[v, food.Ordinal, month.Ordinal] is { } stock)
                    {
                        var row = lp.Subject("shelf", food, place, month, stock - Fresh(arrived, month.Ordinal, life) <= Opening(sets, food.Ordinal, month.Ordinal, v));
                        limits.Add(LimitKind.ShelfLife, food.Label, month.Ordinal, row, true);
                    }
                }
            }

            AddEverywhere(lp, sets, x, limits, food, life);
        }
    }

    /// <summary>Whether a food can grow too old within the plan.</summary>
    private static bool CanSpoil(SupplySets sets, int f) =>
        (sets.Problem.Foods[f].ShelfLifeMonths is { } life && life < sets.Months.Length)
        || Enumerable.Range(0, sets.OpeningAt.Length).Any(k => sets.OpeningAt[k].Food == f && sets.Problem.Opening[k].MonthsLeft is { } left
            && left + sets.Problem.Opening[k].Month < sets.Months.Length);

    private static void AddEverywhere(LinearProgram lp, SupplySets sets, SupplyColumns x, SupplyLimits limits, SetMember food, int life)
    {
        var everywhere = new SetMember(sets.Places.Length, "all places");
        var entered = UpTo(lp, sets, x, food, everywhere, t =>
        {
            LinearExpression sum = 0;
            foreach (var place in sets.Places)
            {
                sum += SupplyBalance.Arrivals(sets, x, place.Ordinal, [], food.Ordinal, t);
            }

            return sum;
        });
        foreach (var month in sets.Months)
        {
            LinearExpression stocks = 0;
            foreach (var place in sets.Places)
            {
                if (x.Stock[place.Ordinal, food.Ordinal, month.Ordinal] is { } stock)
                {
                    stocks += stock;
                }
            }

            if (stocks.TermCount > 1)
            {
                limits.Add(LimitKind.ShelfLife, food.Label, month.Ordinal, lp.Subject("shelf", food, everywhere, month, stocks - Fresh(entered, month.Ordinal, life) <= Opening(sets, food.Ordinal, month.Ordinal, null)));
            }
        }
    }

    private static Variable[] UpTo(LinearProgram lp, SupplySets sets, SupplyColumns x, SetMember food, SetMember place, Func<int, LinearExpression> arrivals)
    {
        var sums = new Variable[sets.Months.Length];
        foreach (var month in sets.Months)
        {
            sums[month.Ordinal] = x.Add("A", month.Ordinal, first: food, second: place, third: month);
            var before = month.Ordinal > 0 ? sums[month.Ordinal - 1] : (LinearExpression)0;
            lp.Subject("arrived", food, place, month, sums[month.Ordinal] - before - arrivals(month.Ordinal) == 0);
        }

        return sums;
    }

    private static LinearExpression Fresh(Variable[] arrived, int t, int life) =>
        life == 0 ? 0 : t >= life ? arrived[t] - arrived[t - life] : (LinearExpression)arrived[t];

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
