using Darya.Relief.Baskets;

namespace Darya.Relief.Supply;

/// <summary>What a plan cannot be computed with.</summary>
internal static class SupplyChecks
{
    private static void CheckMonths(SupplyProblem problem, List<string> faults)
    {
        var months = problem.Months.Count;
        if (months == 0 || problem.Days.Count != months || problem.Days.Any(days => days is < 1 or > 31))
        {
            faults.Add($"a plan has at least one month, and days from 1 to 31 for each; got {months} months and {problem.Days.Count} numbers of days.");
        }

        if (!(problem.Cover > 0 && double.IsFinite(problem.Cover)))
        {
            faults.Add(Invariant($"the part of the needs that is covered must be above 0; got {problem.Cover}."));
        }
    }

    /// <summary>Throws with every fault of a problem.</summary>
    internal static void Check(SupplyProblem problem)
    {
        var faults = new List<string>();
        CheckMonths(problem, faults);
        CheckNames(problem, faults);
        CheckFoods(problem, faults);
        CheckOffers(problem, faults);
        CheckWays(problem, faults);
        CheckPeople(problem, faults);
        CheckFunds(problem, faults);
        CheckRation(problem, faults);
        ReliefException.ThrowIfAny(faults);
    }

    private static void CheckNames(SupplyProblem problem, List<string> faults)
    {
        BasketChecks.AddTwice("food", problem.Foods.Select(food => food.Name), faults);
        BasketChecks.AddTwice("place", problem.Places.Select(place => place.Name), faults);
        BasketChecks.AddTwice("offer", problem.Offers.Select(offer => offer.Name), faults);
        BasketChecks.AddTwice("mill", problem.Mills.Select(mill => mill.Name), faults);
        BasketChecks.AddTwice("way", problem.Ways.Select(way => way.Name), faults);
        BasketChecks.AddTwice("gate", problem.Gates.Select(gate => gate.Name), faults);
        BasketChecks.AddTwice("people of", problem.People.Select(people => people.Place), faults);
        BasketChecks.AddTwice("cash of", problem.Cash.Select(cash => cash.Place), faults);
        BasketChecks.AddTwice("donor", (problem.Funds ?? []).Select(fund => fund.Donor), faults);
        var places = problem.Places.Select(place => place.Name).ToHashSet(StringComparer.Ordinal);
        var foods = problem.Foods.Select(food => food.Name).ToHashSet(StringComparer.Ordinal);
        var ways = problem.Ways.Select(way => way.Name).ToHashSet(StringComparer.Ordinal);
        var offers = problem.Offers.Select(offer => offer.Name).ToHashSet(StringComparer.Ordinal);
        Known("place", places, problem.Offers.Select(offer => ($"offer '{offer.Name}'", offer.Place)));
        Known("food", foods, problem.Offers.Select(offer => ($"offer '{offer.Name}'", offer.Food)));
        Known("place", places, problem.Mills.Select(mill => ($"mill '{mill.Name}'", mill.Place)));
        Known("food", foods, problem.Mills.SelectMany(mill => (IEnumerable<(string, string)>)[($"mill '{mill.Name}'", mill.From), ($"mill '{mill.Name}'", mill.To)]));
        Known("place", places, problem.Ways.SelectMany(way => (IEnumerable<(string, string)>)[($"way '{way.Name}'", way.From), ($"way '{way.Name}'", way.To)]));
        Known("food", foods, problem.Ways.SelectMany(way => (way.Foods ?? []).Select(food => ($"way '{way.Name}'", food))));
        Known("way", ways, problem.Gates.SelectMany(gate => gate.Ways.Select(way => ($"gate '{gate.Name}'", way))));
        Known("food", foods, problem.Gates.SelectMany(gate => (gate.Foods ?? []).Select(food => ($"gate '{gate.Name}'", food))));
        Known("place", places, problem.People.Select(people => ("people", people.Place)));
        Known("place", places, problem.Cash.Select(cash => ("cash", cash.Place)));
        Known("place", places, problem.Opening.Select(stock => ("opening stock", stock.Place)));
        Known("food", foods, problem.Opening.Select(stock => ("opening stock", stock.Food)));
        Known("food", foods, (problem.Funds ?? []).SelectMany(fund => (fund.Foods ?? []).Select(food => ($"donor '{fund.Donor}'", food))));
        Known("offer", offers, (problem.Funds ?? []).SelectMany(fund => (fund.Sellers ?? []).Select(offer => ($"donor '{fund.Donor}'", offer))));

        void Known(string what, HashSet<string> known, IEnumerable<(string Where, string Name)> used) =>
            faults.AddRange(used.Where(entry => !known.Contains(entry.Name)).Select(entry => $"{entry.Where}: there is no {what} '{entry.Name}'."));
    }

    private static void CheckFoods(SupplyProblem problem, List<string> faults)
    {
        var milled = problem.Mills.Select(mill => mill.From).ToHashSet(StringComparer.Ordinal);
        foreach (var food in problem.Foods)
        {
            // What only goes into mills needs no nutrients.
            if (food.Per100Grams.Count > 0 || !milled.Contains(food.Name))
            {
                BasketChecks.AddNutrientFaults(food.Name, food.Per100Grams, problem.Needs, faults);
            }

            if (food.ShelfLifeMonths < 0)
            {
                faults.Add($"food '{food.Name}': a shelf life is 0 months or more; got {food.ShelfLifeMonths}.");
            }
        }

        faults.AddRange(problem.Needs.Where(need => !(need.PerDay > 0 && double.IsFinite(need.PerDay)))
            .Select(need => Invariant($"nutrient '{need.Name}': the need must be above 0 {need.Unit} a day; got {need.PerDay}.")));
    }

    private static void CheckOffers(SupplyProblem problem, List<string> faults)
    {
        foreach (var offer in problem.Offers)
        {
            Monthly(problem, $"offer '{offer.Name}': price, USD/t", offer.UsdPerTonne, faults, finite: true);
            Monthly(problem, $"offer '{offer.Name}': most, t", offer.MostTonnes, faults);
            Lead($"offer '{offer.Name}'", offer.LeadMonths, faults);
        }

        foreach (var mill in problem.Mills)
        {
            Monthly(problem, $"mill '{mill.Name}': most, t", mill.MostTonnes, faults);
            NotNegative($"mill '{mill.Name}': fee, USD/t", mill.UsdPerTonne, faults);
            if (!(mill.TonnesPerTonne is > 0 and <= 1))
            {
                faults.Add(Invariant($"mill '{mill.Name}': a tonne gives above 0 and at most 1 t; got {mill.TonnesPerTonne}."));
            }
        }

        foreach (var stock in problem.Opening)
        {
            NotNegative($"opening stock of {stock.Food} at {stock.Place}, t", stock.Tonnes, faults);
            if (stock.Month < 0)
            {
                faults.Add($"opening stock of {stock.Food} at {stock.Place}: months count from 0; got {stock.Month}.");
            }
        }
    }

    private static void CheckWays(SupplyProblem problem, List<string> faults)
    {
        foreach (var way in problem.Ways)
        {
            Monthly(problem, $"way '{way.Name}': most, t", way.MostTonnes, faults);
            NotNegative($"way '{way.Name}': cost, USD/t", way.UsdPerTonne, faults);
            NotNegative($"way '{way.Name}': cost, USD a vehicle", way.UsdPerVehicle, faults);
            Lead($"way '{way.Name}'", way.LeadMonths, faults);
            if (way.LossShare is { } loss)
            {
                Monthly(problem, $"way '{way.Name}': part lost", loss, faults, most: 1);
            }

            if (way.VehicleTonnes is { } tonnes && !(tonnes > 0 && double.IsFinite(tonnes)))
            {
                faults.Add(Invariant($"way '{way.Name}': a vehicle carries more than 0 t; got {tonnes}."));
            }
        }

        foreach (var gate in problem.Gates)
        {
            Monthly(problem, $"gate '{gate.Name}': most, t", gate.MostTonnes, faults);
        }

        foreach (var place in problem.Places)
        {
            if (place.StorageTonnes is { } room)
            {
                Monthly(problem, $"place '{place.Name}': room, t", room, faults);
            }

            NotNegative($"place '{place.Name}': handling, USD/t", place.HandlingUsdPerTonne, faults);
            NotNegative($"place '{place.Name}': storing, USD/t", place.StoringUsdPerTonne, faults);
            if (!(place.LossShare is >= 0 and < 1))
            {
                faults.Add(Invariant($"place '{place.Name}': the part lost in a month is from 0 to below 1; got {place.LossShare}."));
            }
        }
    }

    private static void CheckPeople(SupplyProblem problem, List<string> faults)
    {
        foreach (var people in problem.People)
        {
            Monthly(problem, $"people in need at {people.Place}, persons", people.Persons, faults, finite: true);
            NotNegative($"people at {people.Place}: weight of a person-month without ration, USD", people.UsdPerUnserved, faults);
            CheckGrams($"people at {people.Place}", people.Grams, problem, faults);
            if (people.UnservedByPlan is { } unserved)
            {
                Monthly(problem, $"people at {people.Place} without ration by the plan followed, persons", unserved, faults, finite: true);
            }
        }

        foreach (var cash in problem.Cash)
        {
            Monthly(problem, $"cash at {cash.Place}, USD a person", cash.UsdPerPerson, faults, finite: true);
            Monthly(problem, $"cash at {cash.Place}, persons", cash.MostPersons, faults);
            if (problem.People.All(people => people.Place != cash.Place))
            {
                faults.Add($"cash at {cash.Place}: there are no people in need.");
            }
        }
    }

    private static void CheckFunds(SupplyProblem problem, List<string> faults)
    {
        SupplyMoney.Check(problem, faults);
        foreach (var fund in problem.Funds ?? [])
        {
            Monthly(problem, $"money of {fund.Donor}, USD", fund.Usd, faults, finite: true);
        }
    }

    private static void CheckRation(SupplyProblem problem, List<string> faults)
    {
        CheckGrams("the ration", (problem.Ration as FixedRation)?.Grams, problem, faults);
        var rules = problem.Ration switch { RationByPlace place => place.Rules, RationForAll all => all.Rules, _ => [] };
        var basket = AsBasket(problem, rules);
        foreach (var rule in rules)
        {
            BasketChecks.CheckRule(basket, rule, faults);
            if (rule is FoodCount)
            {
                faults.Add($"rule '{rule.Name}': foods cannot be counted in a plan; choose them by a basket first.");
            }
        }

        if (problem.Ration is RationForAll && problem.People.Any(people => people.Grams is not null))
        {
            faults.Add("one ration for all is chosen, so no place can have a ration of its own.");
        }
    }

    /// <summary>Foods, needs and rules of a plan as a basket without prices.</summary>
    internal static BasketProblem AsBasket(SupplyProblem problem, IReadOnlyList<BasketRule> rules) => new()
    {
        Foods = [.. problem.Foods.Select(food => new BasketFood(food.Name, food.Group, null, food.Per100Grams, food.IsRegional))],
        Needs = problem.Needs,
        Energy = problem.Energy,
        Rules = rules,
        Share = problem.Cover,
    };

    private static void CheckGrams(string where, IReadOnlyList<double>? grams, SupplyProblem problem, List<string> faults)
    {
        if (grams is not null && (grams.Count != problem.Foods.Count || grams.Any(g => !(g >= 0 && double.IsFinite(g))) || grams.Sum() <= 0))
        {
            faults.Add($"{where}: a ration names 0 g or more of each of the {problem.Foods.Count} foods, and more than 0 g of one.");
        }
        else if (grams is not null)
        {
            faults.AddRange(problem.Foods.Where((food, f) => grams[f] > 0 && food.Per100Grams.Count == 0)
                .Select(food => $"{where}: food '{food.Name}' is in the ration, but its nutrients are missing."));
        }
    }

    private static void Monthly(
        SupplyProblem problem, string what, IReadOnlyList<double> values, List<string> faults, bool finite = false, double most = double.PositiveInfinity)
    {
        if (values.Count != problem.Months.Count)
        {
            faults.Add($"{what}: {values.Count} values are given for {problem.Months.Count} months.");
            return;
        }

        for (var t = 0; t < values.Count; t++)
        {
            if (double.IsNaN(values[t]))
            {
                faults.Add($"{what}: the value of {problem.Months[t]} is missing.");
            }
            else if (values[t] < 0 || values[t] > most || (finite && double.IsInfinity(values[t])))
            {
                faults.Add(Invariant($"{what}: got {values[t]} in {problem.Months[t]}; it must be 0 or more{(most <= 1 ? $" and at most {most}" : "")}."));
            }
        }
    }

    private static void NotNegative(string what, double value, List<string> faults)
    {
        if (!(value >= 0 && double.IsFinite(value)))
        {
            faults.Add(Invariant($"{what}: got {value}; it must be 0 or more."));
        }
    }

    private static void Lead(string what, int months, List<string> faults)
    {
        if (months < 0)
        {
            faults.Add($"{what}: a lead time is 0 months or more; got {months}.");
        }
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
