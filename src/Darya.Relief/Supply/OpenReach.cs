namespace Darya.Relief.Supply;

/// <summary>Which foods can be at a place in a month at all, closed ways and gates, missing offers and stores taken into account, but not quantities.</summary>
internal static class OpenReach
{
    /// <summary>Whether a food can be there [place, food, month].</summary>
    internal static bool[,,] Of(SupplySets sets)
    {
        var problem = sets.Problem;
        var reach = new bool[sets.Places.Length, sets.Foods.Length, sets.Months.Length];
        for (var k = 0; k < sets.OpeningAt.Length; k++)
        {
            var stock = problem.Opening[k];
            if (stock.Tonnes > 0 && stock.Month < sets.Months.Length)
            {
                reach[sets.OpeningAt[k].Place, sets.OpeningAt[k].Food, stock.Month] = true;
            }
        }

        for (var t = 0; t < sets.Months.Length; t++)
        {
            Start(sets, reach, t);
            while (Spread(sets, reach, t))
            {
                // Ways without lead time pass food on within the month until nothing is new.
            }
        }

        return reach;
    }

    private static void Start(SupplySets sets, bool[,,] reach, int t)
    {
        var problem = sets.Problem;
        for (var o = 0; o < sets.OfferAt.Length; o++)
        {
            var arrives = t + problem.Offers[o].LeadMonths;
            if (arrives < sets.Months.Length && problem.Offers[o].MostTonnes[t] > 0)
            {
                reach[sets.OfferAt[o].Place, sets.OfferAt[o].Food, arrives] = true;
            }
        }

        for (var v = 0; t > 0 && v < sets.Places.Length; v++)
        {
            for (var f = 0; f < sets.Foods.Length; f++)
            {
                reach[v, f, t] |= reach[v, f, t - 1] && problem.Places[v].StorageTonnes?[t - 1] > 0;
            }
        }
    }

    private static bool Spread(SupplySets sets, bool[,,] reach, int t)
    {
        var changed = false;
        for (var e = 0; e < sets.Ways.Length; e++)
        {
            var way = sets.Problem.Ways[e];
            var arrives = t + way.LeadMonths;
            for (var f = 0; arrives < sets.Months.Length && way.MostTonnes[t] > 0 && f < sets.Foods.Length; f++)
            {
                if (sets.Carries[e][f] && reach[sets.WayBetween[e].From, f, t] && !reach[sets.WayBetween[e].To, f, arrives] && IsOpen(sets, e, f, t))
                {
                    reach[sets.WayBetween[e].To, f, arrives] = true;
                    changed = true;
                }
            }
        }

        for (var m = 0; m < sets.MillAt.Length; m++)
        {
            var (place, from, to) = sets.MillAt[m];
            if (reach[place, from, t] && !reach[place, to, t] && sets.Problem.Mills[m].MostTonnes[t] > 0)
            {
                reach[place, to, t] = true;
                changed = true;
            }
        }

        return changed;
    }

    private static bool IsOpen(SupplySets sets, int way, int food, int t)
    {
        for (var g = 0; g < sets.GateWays.Length; g++)
        {
            if (sets.Problem.Gates[g].MostTonnes[t] <= 0 && sets.GateWays[g].Contains(way) && sets.GateFoods[g].Contains(food))
            {
                return false;
            }
        }

        return sets.Problem.Ways[way].LossShare?[t] is not >= 1;
    }
}
