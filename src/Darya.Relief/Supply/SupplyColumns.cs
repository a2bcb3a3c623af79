using Darya.Solvers;

namespace Darya.Relief.Supply;

/// <summary>The columns of a plan: tonnes, thousand persons, thousand USD, vehicles.</summary>
/// <remarks>
/// A column that could never matter is left out: a food that cannot be at a place yet, or cannot reach anybody from there, or would arrive after
/// the last month. Which columns there are follows from names and lead times only, so that scenarios of one problem share them in order.
/// </remarks>
internal sealed class SupplyColumns
{
    private const double WasteThousandUsd = 0.001; // a dollar a tonne: food is thrown away only when nothing else is possible

    private readonly SupplySets _sets;
    private readonly LinearProgram _lp;

    internal SupplyColumns(SupplySets sets, LinearProgram lp)
    {
        (_sets, _lp) = (sets, lp);
        var problem = sets.Problem;
        var (months, foods, places) = (sets.Months.Length, sets.Foods.Length, sets.Places.Length);
        Buy = new Variable?[sets.Offers.Length, months];
        Milled = new Variable?[sets.Mills.Length, months];
        Move = new Variable?[sets.Ways.Length, foods, months];
        Vehicles = new Variable?[sets.Ways.Length, months];
        Stock = new Variable?[places, foods, months];
        Waste = new Variable?[places, foods, months];
        Give = new Variable?[problem.People.Count, foods, months];
        Short = new Variable?[problem.People.Count, foods, months];
        Fed = new Variable?[problem.People.Count, months];
        Unserved = new Variable[problem.People.Count, months];
        Losing = new Variable?[problem.People.Count, months];
        CashTo = new Variable[problem.Cash.Count, months];
        RationGrams = problem.Ration is RationForAll
            ? [.. sets.Foods.Select(food => IsEatenAnywhere(food.Ordinal) ? Add("ration", 0, first: food) : (Variable?)null)]
            : [];
        for (var t = 0; t < months; t++)
        {
            AddOrders(t);
            AddMoves(t);
            AddStocks(t);
            AddPeople(t);
        }
    }

    /// <summary>The month of each column, by position; rations for all belong to month 0.</summary>
    internal List<int> MonthOf { get; } = [];

    /// <summary>Every cost in money.</summary>
    internal List<SupplyCost> Costs { get; } = [];

    /// <summary>t ordered [offer, month].</summary>
    internal Variable?[,] Buy { get; }

    /// <summary>t that go into a mill [mill, month].</summary>
    internal Variable?[,] Milled { get; }

    /// <summary>t that leave [way, food, month].</summary>
    internal Variable?[,,] Move { get; }

    /// <summary>Vehicles that leave [way, month].</summary>
    internal Variable?[,] Vehicles { get; }

    /// <summary>t in stock at the end of a month [place, food, month].</summary>
    internal Variable?[,,] Stock { get; }

    /// <summary>t that can neither be kept, moved nor eaten [place, food, month].</summary>
    internal Variable?[,,] Waste { get; }

    /// <summary>t handed out [people, food, month]; null where the ration is given.</summary>
    internal Variable?[,,] Give { get; }

    /// <summary>t that lack of the ration for all [people, food, month]; null otherwise.</summary>
    internal Variable?[,,] Short { get; }

    /// <summary>Thousand persons fed [people, month]; null where one ration for all is chosen.</summary>
    internal Variable?[,] Fed { get; }

    /// <summary>Thousand persons without ration [people, month].</summary>
    internal Variable[,] Unserved { get; }

    /// <summary>Thousand persons without ration more than by the plan followed so far [people, month]; null where none is followed.</summary>
    internal Variable?[,] Losing { get; }

    /// <summary>Thousand persons given money [cash, month].</summary>
    internal Variable[,] CashTo { get; }

    /// <summary>g for a person a day of the ration for all [food]; empty otherwise.</summary>
    internal Variable?[] RationGrams { get; }

    /// <summary>Adds a column of a month without cost.</summary>
    internal Variable Add(string family, int month, double upper = double.PositiveInfinity, SetMember? first = null, SetMember? second = null, SetMember? third = null)
    {
        MonthOf.Add(month);
        return _lp.AddVariable(family, 0, upper, 0, first, second, third);
    }

    private bool IsEatenAnywhere(int food) => Enumerable.Range(0, _sets.PeopleAt.Length).Any(j => _sets.IsEaten(j, food));

    private void AddOrders(int t)
    {
        var problem = _sets.Problem;
        for (var o = 0; o < _sets.Offers.Length; o++)
        {
            var (offer, (place, food)) = (problem.Offers[o], _sets.OfferAt[o]);
            if (_sets.IsWanted[place, food] && t + offer.LeadMonths < _sets.Months.Length)
            {
                var buy = Add("b", t, offer.MostTonnes[t], _sets.Offers[o], _sets.Months[t]);
                Buy[o, t] = buy;
                Cost(buy, offer.UsdPerTonne[t], SupplyStep.Buying, offer.Name, t, offer.Food);
                Cost(buy, problem.Places[place].HandlingUsdPerTonne, SupplyStep.Handling, offer.Place, t, offer.Food);
            }
        }

        for (var m = 0; m < _sets.Mills.Length; m++)
        {
            var (mill, (place, from, to)) = (problem.Mills[m], _sets.MillAt[m]);
            if (_sets.IsWanted[place, to] && _sets.Earliest[place, from] <= t)
            {
                Milled[m, t] = Add("milled", t, mill.MostTonnes[t], _sets.Mills[m], _sets.Months[t]);
                Cost(Milled[m, t]!.Value, mill.UsdPerTonne, SupplyStep.Milling, mill.Name, t, mill.From);
            }
        }
    }

    private void AddMoves(int t)
    {
        for (var e = 0; e < _sets.Ways.Length; e++)
        {
            var (way, (from, to)) = (_sets.Problem.Ways[e], _sets.WayBetween[e]);
            if (t + way.LeadMonths >= _sets.Months.Length)
            {
                continue;
            }

            var moves = false;
            for (var f = 0; f < _sets.Foods.Length; f++)
            {
                if (_sets.Carries[e][f] && _sets.Earliest[from, f] <= t && _sets.IsWanted[to, f])
                {
                    var move = Add("q", t, first: _sets.Foods[f], second: _sets.Ways[e], third: _sets.Months[t]);
                    Move[e, f, t] = move;
                    moves = true;
                    Cost(move, way.UsdPerTonne, way.Step, way.Name, t, _sets.Foods[f].Label);
                    Cost(move, _sets.Problem.Places[to].HandlingUsdPerTonne, SupplyStep.Handling, way.To, t, _sets.Foods[f].Label);
                }
            }

            if (moves && way.VehicleTonnes is { } tonnes)
            {
                var vehicles = Add("vehicles", t, Math.Floor((way.MostTonnes[t] / tonnes) + 1e-9), _sets.Ways[e], _sets.Months[t]);
                _lp.MarkInteger(vehicles);
                Vehicles[e, t] = vehicles;
                Cost(vehicles, way.UsdPerVehicle, way.Step, way.Name, t, null);
            }
        }
    }

    private void AddStocks(int t)
    {
        var isLast = t == _sets.Months.Length - 1;
        var hasOpening = _sets.OpeningAt.ToHashSet();
        for (var v = 0; v < _sets.Places.Length; v++)
        {
            var place = _sets.Problem.Places[v];
            for (var f = 0; f < _sets.Foods.Length; f++)
            {
                if (_sets.Earliest[v, f] > t)
                {
                    continue;
                }

                if (!_sets.Stores(v) && !hasOpening.Contains((v, f)))
                {
                    continue; // nothing comes here that was not sent to be used at once
                }

                Waste[v, f, t] = Add("waste", t, first: _sets.Foods[f], second: _sets.Places[v], third: _sets.Months[t]);
                _lp.SetCost(Waste[v, f, t]!.Value, WasteThousandUsd);
                if (_sets.Stores(v) && _sets.IsWanted[v, f])
                {
                    var stock = Add("S", t, first: _sets.Foods[f], second: _sets.Places[v], third: _sets.Months[t]);
                    Stock[v, f, t] = stock;
                    Cost(stock, place.StoringUsdPerTonne, SupplyStep.Storing, place.Name, t, _sets.Foods[f].Label);
                    _lp.SetCost(stock, _lp.Cost(stock) - (isLast ? _sets.Problem.Foods[f].EndUsdPerTonne / 1e3 : 0));
                }
            }
        }
    }

    private void AddPeople(int t)
    {
        var problem = _sets.Problem;
        for (var j = 0; j < problem.People.Count; j++)
        {
            var people = problem.People[j];
            var place = _sets.Places[_sets.PeopleAt[j]];
            Unserved[j, t] = Add("u", t, first: place, second: _sets.Months[t]);
            _lp.SetCost(Unserved[j, t], people.UsdPerUnserved);
            if (people.UnservedByPlan is not null)
            {
                var losing = Add("losing", t, first: place, second: _sets.Months[t]);
                Losing[j, t] = losing;
                _lp.SetCost(losing, people.UsdPerUnserved * SupplyPeople.PartOfWeightToLose);
            }

            if (RationGrams.Length == 0)
            {
                Fed[j, t] = Add("y", t, first: place, second: _sets.Months[t]);
            }

            for (var f = 0; f < _sets.Foods.Length; f++)
            {
                if (_sets.Grams[j] is not null || !_sets.IsEaten(j, f))
                {
                    continue;
                }

                if (RationGrams.Length > 0)
                {
                    Short[j, f, t] = Add("short", t, first: _sets.Foods[f], second: place, third: _sets.Months[t]);
                }

                if (_sets.Earliest[place.Ordinal, f] <= t)
                {
                    Give[j, f, t] = Add("x", t, first: _sets.Foods[f], second: place, third: _sets.Months[t]);
                }
            }
        }

        for (var c = 0; c < problem.Cash.Count; c++)
        {
            // One ration for all weighs what is short of it; money instead of food comes in when the ration is known.
            var most = RationGrams.Length > 0 ? 0 : problem.Cash[c].MostPersons[t] / 1e3;
            CashTo[c, t] = Add("cash", t, most, _sets.Places[_sets.CashAt[c]], _sets.Months[t]);
            Cost(CashTo[c, t], problem.Cash[c].UsdPerPerson[t] * 1e3, SupplyStep.Cash, problem.Cash[c].Place, t, null);
        }
    }

    private void Cost(Variable column, double usd, SupplyStep step, string name, int month, string? food)
    {
        if (usd > 0)
        {
            Costs.Add(new(column, usd / 1e3, step, name, month, SupplyMoney.Payers(_sets.Problem, step, name, food)));
            _lp.SetCost(column, _lp.Cost(column) + (usd / 1e3));
        }
    }
}
