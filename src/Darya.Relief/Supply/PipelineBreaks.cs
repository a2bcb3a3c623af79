using Darya.Relief.Baskets;

namespace Darya.Relief.Supply;

/// <summary>Where and when people stay without ration, and why.</summary>
internal static class PipelineBreaks
{
    private const double LeastPersons = 0.5;
    private const int MostLimits = 5;

    internal static IReadOnlyList<PipelineBreak> Of(SupplyOutcome plan, SupplySets sets, List<(BindingLimit Limit, IReadOnlyList<int> Places)> limits)
    {
        var found = new List<PipelineBreak>();
        var reach = new Lazy<bool[,,]>(() => OpenReach.Of(sets));
        for (var j = 0; j < plan.People.Count; j++)
        {
            var people = plan.People[j];
            var upstream = new Lazy<HashSet<int>>(() => Upstream(sets, sets.PeopleAt[j]));
            for (var t = 0; t < people.Unserved.Count; t++)
            {
                if (people.Unserved[t] < LeastPersons)
                {
                    continue;
                }

                BindingLimit[] held =
                [
                    .. limits.Where(entry => entry.Limit.Month <= t && (entry.Places.Count == 0 || entry.Places.Any(upstream.Value.Contains)))
                        .Select(entry => entry.Limit),
                ];
                var cause = Cause(sets, reach.Value, j, t, held);
                found.Add(new(people.Place, t, people.Unserved[t], people.InNeed[t], cause, cause == BreakCause.Unreachable ? [] : [.. held.Take(MostLimits)]));
            }
        }

        return [.. found.OrderBy(entry => entry.Month).ThenByDescending(entry => entry.Persons)];
    }

    private static BreakCause Cause(SupplySets sets, bool[,,] reach, int j, int t, BindingLimit[] held)
    {
        var place = sets.PeopleAt[j];
        int[] there = [.. sets.Foods.Select(food => food.Ordinal).Where(f => reach[place, f, t] && sets.Problem.Foods[f].Per100Grams.Count > 0)];
        var hasRation = sets.Grams[j] is { } grams
            ? sets.Foods.All(food => grams[food.Ordinal] == 0 || reach[place, food.Ordinal, t])
            : there.Length > 0;
        return !hasRation ? BreakCause.Unreachable
            : held.Any(limit => limit.Kind == LimitKind.Money) ? BreakCause.Money
            : held.Length > 0 ? BreakCause.Capacity
            : sets.Grams[j] is null && !MakesRation(sets.Problem, there) ? BreakCause.Foods
            : BreakCause.Weight;
    }

    /// <summary>Whether foods without limit make a ration by needs and rules.</summary>
    private static bool MakesRation(SupplyProblem problem, int[] foods)
    {
        var rules = problem.Ration is RationByPlace place ? place.Rules : [];
        var names = foods.Select(f => problem.Foods[f].Name).ToHashSet(StringComparer.Ordinal);
        var groups = foods.Select(f => problem.Foods[f].Group).ToHashSet(StringComparer.Ordinal);
        if (rules.Any(rule => rule is FoodBound { Least: > 0 } food && !names.Contains(food.Food))
            || rules.Any(rule => rule is GroupBound { Least: > 0, Group: { } group } && !groups.Contains(group)))
        {
            return false;
        }

        var basket = SupplyChecks.AsBasket(problem, [.. rules.Where(rule => rule switch
        {
            FoodBound food => names.Contains(food.Food),
            GroupBound { Group: { } group } => groups.Contains(group),
            _ => true,
        })]);
        return CheapestBasket.Find(basket with { Foods = [.. foods.Select(f => basket.Foods[f] with { UsdPerTonne = 1 })] }).Verdict == BasketVerdict.Meets;
    }

    /// <summary>The places from which a place can be supplied, itself among them.</summary>
    private static HashSet<int> Upstream(SupplySets sets, int place)
    {
        HashSet<int> found = [place];
        var open = new Stack<int>([place]);
        while (open.TryPop(out var v))
        {
            foreach (var (from, _) in sets.WayBetween.Where(way => way.To == v && found.Add(way.From)))
            {
                open.Push(from);
            }
        }

        return found;
    }
}
