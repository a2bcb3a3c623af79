namespace Darya.Relief.Supply;

/// <summary>What each step of the supply costs a tonne: its price, money that is short, and the limits that it uses up.</summary>
/// <remarks>
/// <code>
/// (price + what it takes of limits, each at its price + price · worth of a dollar beyond itself) / what is left of a tonne
/// </code>
/// +∞ for a step that a prohibition stops, unless it is lifted. Limits at their price are those of rows and bounds that are used up; a bound of nothing has no price here, since one more tonne over a
/// closed way says little about what a way that is open would carry.
/// </remarks>
internal sealed class FoodSteps
{
    private const double Forbidden = double.PositiveInfinity;

    private readonly SupplyProblem _problem;
    private readonly LimitPrices _prices;
    private readonly Lifted _lifted;
    private readonly int? _free; // the place that lets out as much as is wanted
    private readonly int[][] _gatesOf; // [way], positions of gates
    private readonly HashSet<int>[] _gateFoods;
    private readonly double[] _carrying; // [way, food, month] one after another, NaN where not asked for yet

    internal FoodSteps(SupplySets sets, LimitPrices prices, Lifted lifted, int? free = null)
    {
        (Sets, _problem, _prices, _lifted, _free) = (sets, sets.Problem, prices, lifted, free);
        var gates = sets.Ways.Select(_ => new List<int>()).ToArray();
        for (var g = 0; g < sets.GateWays.Length; g++)
        {
            foreach (var way in sets.GateWays[g])
            {
                gates[way].Add(g);
            }
        }

        _carrying = new double[sets.Ways.Length * sets.Foods.Length * sets.Months.Length];
        Array.Fill(_carrying, double.NaN);
        _gatesOf = [.. gates.Select(list => list.ToArray())];
        _gateFoods = [.. sets.GateFoods.Select(foods => foods.ToHashSet())];
    }

    internal SupplySets Sets { get; }

    /// <summary>Buying from an offer in a month.</summary>
    internal FoodStep Offer(int o, int t)
    {
        var offer = _problem.Offers[o];
        var (place, food) = Sets.OfferAt[o];
        var usd = offer.MostTonnes[t] <= 0 && !_lifted.HasFlag(Lifted.NotSold) ? Forbidden
            : Paid(offer.UsdPerTonne[t], SupplyStep.Buying, offer.Name, offer.Food, t)
                + Paid(_problem.Places[place].HandlingUsdPerTonne, SupplyStep.Handling, offer.Place, offer.Food, t)
                + Full(LimitKind.Offer, offer.Name, t, offer.MostTonnes[t]) - Credit(food, t + offer.LeadMonths);
        return new(FoodStepKind.Offer, o, food, place, t, t + offer.LeadMonths, usd, 0);
    }

    /// <summary>Milling in a month.</summary>
    internal FoodStep Mill(int m, int t)
    {
        var mill = _problem.Mills[m];
        var (place, from, to) = Sets.MillAt[m];
        var usd = (mill.MostTonnes[t] <= 0 && !_lifted.HasFlag(Lifted.NotSold)) || mill.TonnesPerTonne <= 0 ? Forbidden
            : ((Paid(mill.UsdPerTonne, SupplyStep.Milling, mill.Name, mill.From, t) + Full(LimitKind.Mill, mill.Name, t, mill.MostTonnes[t])) / mill.TonnesPerTonne) - Credit(to, t);
        return new(FoodStepKind.Mill, m, from, place, t, t, usd, 1 / mill.TonnesPerTonne);
    }

    /// <summary>Moving a food over a way in a month.</summary>
    internal FoodStep Way(int e, int f, int t)
    {
        var way = _problem.Ways[e];
        var left = 1 - (way.LossShare?[t] ?? 0);
        ref var usd = ref _carrying[(((e * Sets.Foods.Length) + f) * Sets.Months.Length) + t];
        if (double.IsNaN(usd))
        {
            usd = left <= 0 || (IsClosed(e, f, t) && !_lifted.HasFlag(Lifted.Closed)) ? Forbidden : Carrying(e, f, t) / left;
        }

        return new(FoodStepKind.Way, e, f, Sets.WayBetween[e].From, t, t + way.LeadMonths, usd, left > 0 ? 1 / left : 1);
    }

    /// <summary>Keeping a food at a place from a month to the next; +∞ where it has no room.</summary>
    internal FoodStep Keep(int v, int f, int t)
    {
        var place = _problem.Places[v];
        var left = 1 - place.LossShare;
        var room = place.StorageTonnes?[t] ?? 0;
        var usd = place.StorageTonnes is null || (room <= 0 && !_lifted.HasFlag(Lifted.NoRoom)) ? Forbidden
            : (Paid(place.StoringUsdPerTonne, SupplyStep.Storing, place.Name, _problem.Foods[f].Name, t) + Full(LimitKind.Room, place.Name, t, room) + _prices.Everywhere(f, t)) / left;
        return new(FoodStepKind.Kept, v, f, v, t, t + 1, usd, 1 / left);
    }

    /// <summary>Whether a food that came in a month is still good in another; without shelf life always.</summary>
    internal bool Keeps(int f, int came, int t) => _lifted.HasFlag(Lifted.ShelfLife) || t - came <= (_problem.Foods[f].ShelfLifeMonths ?? int.MaxValue);

    /// <summary>Whether an opening stock is still good in a month.</summary>
    internal bool OpeningKeeps(int k, int t) => _lifted.HasFlag(Lifted.ShelfLife) || t - _problem.Opening[k].Month <= (_problem.Opening[k].MonthsLeft ?? int.MaxValue);

    /// <summary>What an opening stock is worth.</summary>
    internal double Opening(int k) => _prices.Opening(Sets.OpeningAt[k].Place, Sets.OpeningAt[k].Food, _problem.Opening[k].Month);

    /// <summary>The limits that a step meets: those with a price, and prohibitions that were lifted for it.</summary>
    internal IEnumerable<LimitMet> Limits(FoodStep step)
    {
        var t = step.Month;
        switch (step.Kind)
        {
            case FoodStepKind.Offer:
                var offer = _problem.Offers[step.Item];
                return [
                    .. Met(LimitKind.Offer, offer.Name, t, offer.MostTonnes[t] <= 0, 1), .. Spending(offer.UsdPerTonne[t], SupplyStep.Buying, offer.Name, offer.Food, t, 1),
                    .. Spending(_problem.Places[step.Place].HandlingUsdPerTonne, SupplyStep.Handling, offer.Place, offer.Food, t, 1), .. Fresh(step.Food, step.Until, -Credit(step.Food, step.Until)),
                ];
            case FoodStepKind.Mill:
                var mill = _problem.Mills[step.Item];
                var to = Sets.MillAt[step.Item].To;
                return [
                    .. Met(LimitKind.Mill, mill.Name, t, mill.MostTonnes[t] <= 0, step.Tonnes), .. Spending(mill.UsdPerTonne, SupplyStep.Milling, mill.Name, mill.From, t, step.Tonnes),
                    .. Fresh(to, t, -Credit(to, t)),
                ];
            case FoodStepKind.Way:
                return OfWay(step);
            case FoodStepKind.Kept:
                return OfStore(step);
            default:
                return [];
        }
    }

    private List<LimitMet> OfWay(FoodStep step)
    {
        var (way, e, t) = (_problem.Ways[step.Item], step.Item, step.Month);
        var food = Sets.Foods[step.Food].Label;
        List<LimitMet> met = [.. Met(LimitKind.Way, way.Name, t, Most(way, t) <= 0, step.Tonnes / (way.VehicleTonnes ?? 1), IsFree(e))];
        foreach (var g in _gatesOf[e].Where(g => _gateFoods[g].Contains(step.Food)))
        {
            met.AddRange(Met(LimitKind.Gate, _problem.Gates[g].Name, t, _problem.Gates[g].MostTonnes[t] <= 0, step.Tonnes, IsFree(e)));
        }

        met.AddRange(Spending(way.UsdPerTonne, way.Step, way.Name, food, t, step.Tonnes));
        met.AddRange(Spending(_problem.Places[Sets.WayBetween[e].To].HandlingUsdPerTonne, SupplyStep.Handling, way.To, food, t, step.Tonnes));
        if (way.VehicleTonnes is { } tonnes)
        {
            met.AddRange(Spending(way.UsdPerVehicle, way.Step, way.Name, null, t, step.Tonnes / tonnes));
        }

        return met;
    }

    private List<LimitMet> OfStore(FoodStep step)
    {
        var place = _problem.Places[step.Item];
        var (met, tonnes, food) = (new List<LimitMet>(), step.Tonnes, Sets.Foods[step.Food].Label);
        for (var t = step.Month; t < step.Until; t++)
        {
            met.AddRange(Met(LimitKind.Room, place.Name, t, place.StorageTonnes![t] <= 0, tonnes));
            met.AddRange(Spending(place.StoringUsdPerTonne, SupplyStep.Storing, place.Name, food, t, tonnes));
            met.AddRange(Fresh(step.Food, t, _prices.Everywhere(step.Food, t) * tonnes));
            tonnes *= 1 - place.LossShare;
        }

        if (step.Until - step.Month > (_problem.Foods[step.Food].ShelfLifeMonths ?? int.MaxValue))
        {
            met.Add(new(LimitKind.ShelfLife, food, step.Until, 0, 0, true));
        }

        return met;
    }

    private IEnumerable<LimitMet> Met(LimitKind kind, string name, int t, bool isNothing, double tonnes, bool isLifted = false)
    {
        var price = isNothing ? 0 : _prices.Of(kind, name, t);
        return isNothing || price > 0 ? [new(kind, name, t, price, isLifted ? 0 : price * tonnes, isNothing || isLifted)] : [];
    }

    private IEnumerable<LimitMet> Fresh(int f, int t, double perTonne) => perTonne == 0 ? [] : [new(LimitKind.ShelfLife, Sets.Foods[f].Label, t, _prices.Everywhere(f, t), perTonne)];

    /// <summary>Money that is short: each donor who pays at the price of the cheapest.</summary>
    private IEnumerable<LimitMet> Spending(double usd, SupplyStep step, string name, string? food, int t, double tonnes)
    {
        var payers = SupplyMoney.Payers(_problem, step, name, food);
        var price = usd > 0 ? _prices.Money(payers, t) : 0;
        return price <= 0 ? [] : (_problem.Funds ?? []).Select((fund, d) => (fund.Donor, d)).Where(entry => (payers >> entry.d & 1) != 0 && _prices.Money(entry.d, t) <= price * (1 + 1e-6))
            .Select(entry => new LimitMet(LimitKind.Money, entry.Donor, t, price, usd / 1e3 * price * tonnes));
    }

    private double Carrying(int e, int f, int t)
    {
        var way = _problem.Ways[e];
        var food = _problem.Foods[f].Name;
        var usd = Paid(way.UsdPerTonne, way.Step, way.Name, food, t) + Paid(_problem.Places[Sets.WayBetween[e].To].HandlingUsdPerTonne, SupplyStep.Handling, way.To, food, t)
            + (IsFree(e) ? 0 : Full(LimitKind.Way, way.Name, t, Most(way, t)) / (way.VehicleTonnes ?? 1));
        if (way.VehicleTonnes is { } tonnes)
        {
            usd += Paid(way.UsdPerVehicle, way.Step, way.Name, null, t) / tonnes;
        }

        foreach (var g in _gatesOf[e])
        {
            usd += _gateFoods[g].Contains(f) && !IsFree(e) ? Full(LimitKind.Gate, _problem.Gates[g].Name, t, _problem.Gates[g].MostTonnes[t]) : 0;
        }

        return usd;
    }

    private bool IsClosed(int e, int f, int t)
    {
        if (Most(_problem.Ways[e], t) <= 0)
        {
            return true;
        }

        foreach (var g in _gatesOf[e])
        {
            if (_problem.Gates[g].MostTonnes[t] <= 0 && _gateFoods[g].Contains(f))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Most that a way carries: tonnes, or whole vehicles.</summary>
    private static double Most(SupplyWay way, int t) => way.VehicleTonnes is { } tonnes ? Math.Floor((way.MostTonnes[t] / tonnes) + 1e-9) : way.MostTonnes[t];

    private double Paid(double usd, SupplyStep step, string name, string? food, int t) =>
        usd > 0 ? usd / 1e3 * (1 + (_problem.Funds is null ? 0 : _prices.Money(SupplyMoney.Payers(_problem, step, name, food), t))) : 0;

    private double Full(LimitKind kind, string name, int t, double most) => most > 0 && double.IsFinite(most) ? _prices.Of(kind, name, t) : 0;

    private bool IsFree(int e) => Sets.WayBetween[e].From == _free;

    /// <summary>What food bought or milled in a month lets lie in stores over the months after it.</summary>
    private double Credit(int f, int t)
    {
        var (sum, life) = (0.0, _problem.Foods[f].ShelfLifeMonths ?? Sets.Months.Length);
        for (var s = t; s < Math.Min(t + life, Sets.Months.Length); s++)
        {
            sum += _prices.Everywhere(f, s);
        }

        return sum;
    }
}
