using System.Globalization;
using Darya.Model;
using Darya.Relief.Baskets;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>The one ration of all people and months, chosen before the plan.</summary>
/// <remarks>
/// Chosen on all months put together (<see cref="YearProblem.Careful"/>), among foods that can be everywhere in the first month people are fed, for those who are not given money there.
/// Where a ration that meets every need would leave people out, because its foods cannot be had in such amounts, the ration is chosen that leaves nobody out (<see cref="RationProgram"/>):
/// energy, protein and fat are covered, other needs as far as the foods go. A food that does not keep where roads are closed (<see cref="SpoiltFoods"/>) stays in the ration only where doing without it
/// costs more, people weighed in, or leaves all with less of a need. Money that is short feeds fewer people and leaves the ration whole: it is chosen for the part it can feed.
/// </remarks>
internal static class RationChoice
{
    private const double LeftOut = 1e-3; // part of the people from which on a ration is said to leave people out
    private const double MoneyShort = 0.95; // of what feeding all costs
    private const int Halvings = 7; // of the part of the people, to less than a hundredth
    private const double LeastPart = 0.01; // of a need: less of it for all is not given up for those behind closed roads

    /// <summary>Chooses the ration.</summary>
    /// <param name="problem">The plan; its ration does not count.</param>
    /// <param name="rules">Rules that it keeps.</param>
    /// <param name="firstFed">The first month in which people are fed.</param>
    /// <param name="enough">The part to which a need is covered that cannot be met for all.</param>
    /// <param name="names">Names of the needs, for people.</param>
    /// <param name="warnings">What was assumed is added here.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ReliefException">No ration meets needs and rules together.</exception>
    internal static FixedRation Choose(
        SupplyProblem problem, IReadOnlyList<BasketRule> rules, int firstFed, double enough, IReadOnlyDictionary<string, LocalName> names, List<LocalName> warnings, CancellationToken cancellation)
    {
        var sets = new SupplySets(problem with { Ration = new RationForAll(rules) });
        var late = sets.Foods.Where(food => sets.PeopleAt.Any(place => sets.Earliest[place, food.Ordinal] > firstFed)).ToList();
        BasketRule[] early = [.. rules, .. late.Select(food => new FoodBound($"late {food.Label}", food.Label, 0, 0))];
        if (Kept(problem, sets, early, firstFed, enough, cancellation) is { } found)
        {
            Warn(problem, found, names, warnings);
            return new(found.Grams);
        }

        if (late.Count > 0 && Kept(problem, sets, rules, firstFed, enough, cancellation) is { } later)
        {
            Warn(problem, later, names, warnings);
            warnings.Add(new(
                "Foods that can be everywhere in the first month make no ration: one with foods that come later is taken, and the first months have none.",
                "Из продуктов, которые могут быть везде в первый месяц, рацион не составить: взят рацион с продуктами, приходящими позже, и в первые месяцы его нет."));
            return new(later.Grams);
        }

        throw Conflict(problem, rules);
    }

    /// <summary>The better of two rations: one of all foods, and one without those that do not keep where roads are closed.</summary>
    private static Ration? Kept(SupplyProblem problem, SupplySets sets, IReadOnlyList<BasketRule> rules, int firstFed, double enough, CancellationToken cancellation)
    {
        var any = Find(problem, rules, firstFed, enough, cancellation);
        var spoilt = SpoiltFoods.Of(sets, firstFed);
        if (any is null || !spoilt.Foods.Any(f => any.Grams[f] > 0))
        {
            return any;
        }

        BasketRule[] keeping = [.. rules, .. spoilt.Foods.Select(f => new FoodBound($"spoilt {sets.Foods[f].Label}", sets.Foods[f].Label, 0, 0))];
        return Find(problem, keeping, firstFed, enough, cancellation) is { } kept
            && problem.Needs.All(need => kept.Parts[need.Name] >= any.Parts[need.Name] - LeastPart)
            && Usd(kept, cancellation) <= Usd(any, cancellation) + spoilt.WeightUsd(any.Grams)
            ? kept
            : any;
    }

    /// <summary>What the months put together cost with a ration, people left out weighed in, USD.</summary>
    private static double Usd(Ration ration, CancellationToken cancellation) =>
        SupplyPlan.Find(ration.Year with { Ration = new FixedRation(ration.Grams) }, new SupplyOptions { WholeVehicles = false }, cancellation).ObjectiveUsd;

    private static Ration? Find(SupplyProblem problem, IReadOnlyList<BasketRule> rules, int firstFed, double enough, CancellationToken cancellation)
    {
        var year = YearProblem.Careful(problem, new RationForAll(rules), firstFed) with { Funds = null };
        var whole = problem.Needs.ToDictionary(need => need.Name, _ => problem.Cover, StringComparer.Ordinal);
        if (new RationProgram(year, cancellation).Weighed() is not { } first)
        {
            return null;
        }

        var plan = SupplyPlan.Find(year with { Ration = new FixedRation(first) }, new SupplyOptions { WholeVehicles = false }, cancellation);
        if (problem.Funds?.Sum(fund => fund.Usd.Sum()) is { } money && money < MoneyShort * plan.SpentUsd / plan.PersonMonthsServed * plan.People.Sum(people => people.InNeed[0]))
        {
            year = Scaled(year, money / (plan.SpentUsd / plan.PersonMonthsServed) / plan.People.Sum(people => people.InNeed[0]));
            plan = SupplyPlan.Find(year with { Ration = new FixedRation(first) }, new SupplyOptions { WholeVehicles = false }, cancellation);
        }

        // Who gets money is known when a ration is: people given money need no food in the choice that follows.
        var rest = plan.People.ToDictionary(people => people.Place, people => people.InNeed[0] - people.Cash[0], StringComparer.Ordinal);
        var program = new RationProgram(year with { People = [.. year.People.Select(people => people with { Persons = [rest[people.Place]] })] }, cancellation);
        return plan.PersonMonthsUnserved <= LeftOut * plan.People.Sum(people => people.InNeed[0]) ? new(program.Weighed() ?? first, whole, year)
            : program.ForEverybody(Math.Min(enough, problem.Cover)) is var (grams, parts) ? new(grams, parts, year)
            : ForMost(year, rest, Math.Min(enough, problem.Cover), cancellation) ?? new(first, whole, year);
    }

    /// <summary>Where not even energy can be had for all: the ration of the largest part of the people whom one can feed. Fewer people never need more, so that halving finds the part.</summary>
    private static Ration? ForMost(SupplyProblem year, Dictionary<string, double> rest, double enough, CancellationToken cancellation)
    {
        var (low, high) = (0.0, 1.0);
        Ration? best = null;
        for (var halving = 0; halving < Halvings; halving++)
        {
            var part = (low + high) / 2;
            var fewer = year with { People = [.. year.People.Select(people => people with { Persons = [rest[people.Place] * part] })] };
            if (new RationProgram(fewer, cancellation).ForEverybody(enough) is var (grams, parts))
            {
                (best, low) = (new(grams, parts, year) { Part = part }, part);
            }
            else
            {
                high = part;
            }
        }

        return best;
    }

    private static SupplyProblem Scaled(SupplyProblem year, double part) => year with
    {
        People = [.. year.People.Select(people => people with { Persons = [people.Persons[0] * part] })],
        Cash = [.. year.Cash.Select(cash => cash with { MostPersons = [cash.MostPersons[0] * part] })],
    };

    private static void Warn(SupplyProblem problem, Ration ration, IReadOnlyDictionary<string, LocalName> names, List<LocalName> warnings)
    {
        if (ration.Part < 1)
        {
            warnings.Add(new(
                string.Create(CultureInfo.InvariantCulture, $"The foods that can be had in time do not give energy, protein and fat to all: the ration taken is one that some {ration.Part * 100:0} % of those not given money can have."),
                string.Create(CultureInfo.InvariantCulture, $"Доступных вовремя продуктов не хватает, чтобы дать всем энергию, белок и жир: взят рацион, которого хватает примерно на {ration.Part * 100:0} % тех, кому не выдают деньги.")));
        }

        var parts = ration.Parts;
        var below = problem.Needs.Where(need => parts[need.Name] < problem.Cover - 1e-6).ToList();
        if (below.Count > 0)
        {
            string List(Func<LocalName, string> of) => string.Join(", ", below.Select(need => string.Create(CultureInfo.InvariantCulture, $"{of(names[need.Name])} {parts[need.Name] * 100:0} %")));
            var (english, russian) = (List(name => name.English), List(name => name.Russian));
            warnings.Add(ration.Part < 1 ? new($"Of the needs it covers: {english}; all others in full.", $"Доля нормы в нём: {russian}; остальные – полностью.") : new(
                $"The foods that can be had do not meet every need of all: a ration that did would leave people out. The ration taken leaves nobody out by the quantities of all months together, closed roads apart, and covers of the needs: {english}; all others in full.",
                $"Доступных продуктов не хватает, чтобы закрыть все нормы для всех: с таким рационом часть людей осталась бы без помощи. Взят рацион, при котором количеств за все месяцы вместе хватает всем (не считая закрытых дорог); доля нормы: {russian}; остальные – полностью."));
        }
    }

    private static ReliefException Conflict(SupplyProblem problem, IReadOnlyList<BasketRule> rules)
    {
        var basket = SupplyChecks.AsBasket(problem, rules);
        var found = CheapestBasket.Find(basket with
        {
            Foods = [.. basket.Foods.Where(food => food.Per100Grams.Count > 0).Select(food => food with { UsdPerTonne = 1 })],
            Rules = [.. rules.Where(rule => rule is not FoodBound bound || problem.Foods.First(food => food.Name == bound.Food).Per100Grams.Count > 0)],
        });
        var broken = string.Join("; ", found.Shortfalls.Select(shortfall => string.Create(CultureInfo.InvariantCulture, $"{shortfall.Name} by {shortfall.Amount:0.#} ({shortfall.Part:P0})")));
        return new(found.Shortfalls.Count == 0
            ? "No ration for all meets the needs with foods that reach every province; ask for a ration by place, allow more foods or open a way."
            : $"No ration for all meets needs and rules together. What gives way first: {broken}. Cover less of the needs, or allow more foods or wider bounds.");
    }

    /// <summary>A ration, g [food], the part of each need that it covers, and the months put together for which it was chosen.</summary>
    private sealed record Ration(double[] Grams, IReadOnlyDictionary<string, double> Parts, SupplyProblem Year)
    {
        /// <summary>The part of the people not given money for whom it was chosen.</summary>
        internal double Part { get; init; } = 1;
    }
}
