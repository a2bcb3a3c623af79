using Darya.Solvers;

namespace Darya.Relief.Supply;

/// <summary>Balance of tonnes: what a place has, receives, passes on and hands out of each food in each month.</summary>
/// <remarks>
/// <code>
/// (1−λ)·S[f,v,t−1] + opening + Σ bought + Σ (1−loss)·q arriving + Σ rate·milled
///     = S[f,v,t] + Σ milled + Σ q leaving + Σ_j handed[f,j,t] + waste[f,v,t]        ∀ v, f, t    [t]
/// Σ_f S[f,v,t] ≤ room[v,t]                                                        ∀ v, t       [t]
/// </code>
/// Dual of the balance: what a tonne more at this place and time saves, in thousand USD. handed is grams · days · y for a given ration.
/// </remarks>
internal static class SupplyBalance
{
    internal static void Add(LinearProgram lp, SupplySets sets, SupplyColumns x, SupplyLimits limits)
    {
        var problem = sets.Problem;
        var arriving = ByPlace(sets, entry => entry.To);
        var leaving = ByPlace(sets, entry => entry.From);
        foreach (var month in sets.Months)
        {
            var t = month.Ordinal;
            foreach (var place in sets.Places)
            {
                var v = place.Ordinal;
                foreach (var food in sets.Foods.Where(food => sets.Earliest[v, food.Ordinal] <= t))
                {
                    var f = food.Ordinal;
                    var left = Before(problem, x, v, f, t) + Opening(sets, v, f, t) + Arrivals(sets, x, v, arriving[v], f, t);
                    lp.Subject("balance", food, place, month, left - Uses(sets, x, leaving[v], v, f, t) == 0);
                }

                var stocks = sets.Foods.Where(food => x.Stock[v, food.Ordinal, t] is not null).ToArray();
                if (stocks.Length > 0 && double.IsFinite(problem.Places[v].StorageTonnes![t]))
                {
                    var room = lp.Subject("room", place, month, Sum.Over(stocks, food => x.Stock[v, food.Ordinal, t]!.Value) <= problem.Places[v].StorageTonnes![t]);
                    limits.Add(LimitKind.Room, place.Label, t, room);
                }
            }
        }
    }

    /// <summary>Opening tonnes of a food that are at a place in a month.</summary>
    internal static double Opening(SupplySets sets, int v, int f, int t)
    {
        var sum = 0.0;
        for (var k = 0; k < sets.OpeningAt.Length; k++)
        {
            sum += sets.OpeningAt[k] == (v, f) && sets.Problem.Opening[k].Month == t ? sets.Problem.Opening[k].Tonnes : 0;
        }

        return sum;
    }

    private static LinearExpression Before(SupplyProblem problem, SupplyColumns x, int v, int f, int t) =>
        t > 0 && x.Stock[v, f, t - 1] is { } before ? (1 - problem.Places[v].LossShare) * before : 0;

    /// <summary>What comes to a place in a month: orders, ways, mills.</summary>
    internal static LinearExpression Arrivals(SupplySets sets, SupplyColumns x, int v, int[] ways, int f, int t)
    {
        var problem = sets.Problem;
        LinearExpression sum = 0;
        foreach (var e in ways)
        {
            var sent = t - problem.Ways[e].LeadMonths;
            if (sent >= 0 && x.Move[e, f, sent] is { } move)
            {
                sum += (1 - (problem.Ways[e].LossShare?[sent] ?? 0)) * move;
            }
        }

        for (var o = 0; o < sets.OfferAt.Length; o++)
        {
            var ordered = t - problem.Offers[o].LeadMonths;
            if (sets.OfferAt[o] == (v, f) && ordered >= 0 && x.Buy[o, ordered] is { } buy)
            {
                sum += buy;
            }
        }

        for (var m = 0; m < sets.MillAt.Length; m++)
        {
            if (sets.MillAt[m].Place == v && sets.MillAt[m].To == f && x.Milled[m, t] is { } milled)
            {
                sum += problem.Mills[m].TonnesPerTonne * milled;
            }
        }

        return sum;
    }

    private static LinearExpression Uses(SupplySets sets, SupplyColumns x, int[] ways, int v, int f, int t)
    {
        LinearExpression sum = x.Waste[v, f, t] is { } waste ? waste : 0;
        if (x.Stock[v, f, t] is { } stock)
        {
            sum += stock;
        }

        foreach (var e in ways)
        {
            if (x.Move[e, f, t] is { } move)
            {
                sum += move;
            }
        }

        for (var m = 0; m < sets.MillAt.Length; m++)
        {
            if (sets.MillAt[m].Place == v && sets.MillAt[m].From == f && x.Milled[m, t] is { } milled)
            {
                sum += milled;
            }
        }

        for (var j = 0; j < sets.PeopleAt.Length; j++)
        {
            if (sets.PeopleAt[j] == v)
            {
                sum += HandedOut(sets, x, j, f, t);
            }
        }

        return sum;
    }

    /// <summary>Tonnes of a food handed out.</summary>
    internal static LinearExpression HandedOut(SupplySets sets, SupplyColumns x, int j, int f, int t) =>
        sets.Grams[j] is { } grams ? grams[f] * sets.Problem.Days[t] / 1e3 * x.Fed[j, t]!.Value
        : x.Give[j, f, t] is { } give ? give
        : 0;

    /// <summary>The ways of each place [place], by one of their ends.</summary>
    internal static int[][] ByPlace(SupplySets sets, Func<(int From, int To), int> end)
    {
        var ways = sets.Places.Select(_ => new List<int>()).ToArray();
        for (var e = 0; e < sets.WayBetween.Length; e++)
        {
            ways[end(sets.WayBetween[e])].Add(e);
        }

        return [.. ways.Select(list => list.ToArray())];
    }
}
