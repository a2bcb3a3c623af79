using Darya.Relief.Baskets;
using Darya.Solvers;

namespace Darya.Relief.Supply;

/// <summary>People: fed, given money or without ration; what feeds them.</summary>
/// <remarks>
/// <code>
/// y[j,t] + cash[j,t] + u[j,t] = d[j,t]                                            ∀ j, t       [thousand persons]
/// Σ_f a[n,f]·X[f,j,t]·1000/(100·r[n]·days) ≥ cover·y[j,t]                         ∀ n, j, t    [thousand persons]
/// low·days·y[j,t]/1000 ≤ Σ_{f∈g} X[f,j,t] ≤ high·days·y[j,t]/1000                 rules        [t]
/// losing[j,t] ≥ u[j,t] − u′[j,t]                                  where a plan u′ is followed   [thousand persons]
/// </code>
/// One ration for all, x[f] grams: X[f,j,t] + short[f,j,t] = days·d[j,t]·x[f]/1000, and u[j,t] weighs what is short by its energy.
/// </remarks>
internal static class SupplyPeopleRows
{
    internal static void Add(LinearProgram lp, SupplySets sets, SupplyColumns x)
    {
        if (sets.Problem.Ration is RationForAll all)
        {
            AddRationForAll(lp, sets, x, all);
        }

        foreach (var month in sets.Months)
        {
            for (var j = 0; j < sets.PeopleAt.Length; j++)
            {
                var place = sets.Places[sets.PeopleAt[j]];
                if (x.Fed[j, month.Ordinal] is { } fed)
                {
                    AddServed(lp, sets, x, j, place, month, fed);
                }
                else
                {
                    AddShort(lp, sets, x, j, place, month);
                }

                if (x.Losing[j, month.Ordinal] is { } losing)
                {
                    lp.Subject("losing", place, month, losing - x.Unserved[j, month.Ordinal] >= -sets.Problem.People[j].UnservedByPlan![month.Ordinal] / 1e3);
                }
            }
        }
    }

    private static void AddServed(LinearProgram lp, SupplySets sets, SupplyColumns x, int j, SetMember place, SetMember month, Variable fed)
    {
        var t = month.Ordinal;
        LinearExpression served = fed + x.Unserved[j, t];
        for (var c = 0; c < sets.CashAt.Length; c++)
        {
            served += sets.CashAt[c] == place.Ordinal ? x.CashTo[c, t] : 0;
        }

        lp.Subject("people", place, month, served == sets.Problem.People[j].Persons[t] / 1e3);
        if (sets.Grams[j] is { } grams)
        {
            // A food of the ration that cannot be here yet leaves nobody fed.
            if (sets.Foods.Any(food => grams[food.Ordinal] > 0 && sets.Earliest[place.Ordinal, food.Ordinal] > t))
            {
                lp.SetBounds(fed, 0, 0);
            }

            return;
        }

        var days = sets.Problem.Days[t];
        for (var n = 0; n < sets.Problem.Needs.Count; n++)
        {
            var need = sets.Problem.Needs[n];
            var index = new SetMember(n, need.Name);
            var held = Over(sets, food => x.Give[j, food, t], food => sets.Problem.Foods[food].Per100Grams[n] * 1e3 / (100 * need.PerDay * days));
            lp.Subject("need", index, place, month, held - (sets.Problem.Cover * fed) >= 0);
        }

        foreach (var rule in ((RationByPlace)sets.Problem.Ration).Rules)
        {
            AddRule(lp, sets, rule, food => x.Give[j, food, t], days / 1e3, fed, place, month);
        }
    }

    private static void AddShort(LinearProgram lp, SupplySets sets, SupplyColumns x, int j, SetMember place, SetMember month)
    {
        var t = month.Ordinal;
        var (days, thousands) = (sets.Problem.Days[t], sets.Problem.People[j].Persons[t] / 1e3);
        var energy = Math.Max(0, BasketProgram.EnergyOf(SupplyChecks.AsBasket(sets.Problem, [])));
        LinearExpression missing = 0;
        foreach (var food in sets.Foods)
        {
            var f = food.Ordinal;
            if (x.Short[j, f, t] is { } lacking)
            {
                LinearExpression given = x.Give[j, f, t] is { } give ? give + lacking : lacking;
                lp.Subject("same", food, place, month, given - (days * thousands / 1e3 * x.RationGrams[f]!.Value) == 0);
                missing += sets.Problem.Foods[f].Per100Grams[energy] * 1e3 / (100 * sets.Problem.Needs[energy].PerDay * sets.Problem.Cover * days) * lacking;
            }
            else if (x.RationGrams[f] is { } grams && thousands > 0)
            {
                lp.SetBounds(grams, 0, 0); // a food that never reaches these people is no food for all
            }
        }

        lp.Subject("people", place, month, missing - x.Unserved[j, t] <= 0);
    }

    private static void AddRationForAll(LinearProgram lp, SupplySets sets, SupplyColumns x, RationForAll all)
    {
        for (var n = 0; n < sets.Problem.Needs.Count; n++)
        {
            var need = sets.Problem.Needs[n];
            var held = Over(sets, food => x.RationGrams[food], food => sets.Problem.Foods[food].Per100Grams[n] / (100 * need.PerDay));
            lp.Subject("need", new SetMember(n, need.Name), held >= sets.Problem.Cover);
        }

        foreach (var rule in all.Rules)
        {
            AddRule(lp, sets, rule, food => x.RationGrams[food], 1, null, null, null);
        }
    }

    private static void AddRule(
        LinearProgram lp, SupplySets sets, BasketRule rule, Func<int, Variable?> column, double scale, Variable? fed, SetMember? place, SetMember? month)
    {
        var index = new SetMember(lp.RowCount, rule.Name);
        var foods = sets.Problem.Foods;
        switch (rule)
        {
            case FoodBound bound:
                Bounds(bound.Least, bound.Most, Over(sets, column, f => foods[f].Name == bound.Food ? 1 : 0));
                break;
            case GroupBound bound:
                Bounds(bound.Least, bound.Most, Over(sets, column, f => bound.Group is null || foods[f].Group == bound.Group ? 1 : 0));
                break;
            case RegionalPart part:
                var energy = BasketProgram.EnergyOf(SupplyChecks.AsBasket(sets.Problem, []));
                Row("regional", Over(sets, column, f => ((foods[f].IsRegional ? 1 : 0) - part.EnergyPart) * foods[f].Per100Grams[energy] / 100) >= 0);
                break;
            default:
                throw new ReliefException($"rule '{rule.Name}': a plan knows no rule of the kind {rule.GetType().Name}.");
        }

        void Bounds(double least, double most, LinearExpression sum)
        {
            if (least > 0)
            {
                Row("at_least", fed is { } y ? sum - (least * scale * y) >= 0 : sum >= least);
            }

            if (double.IsFinite(most))
            {
                Row("at_most", fed is { } y ? sum - (most * scale * y) <= 0 : sum <= most);
            }
        }

        void Row(string family, Relation relation)
        {
            if (place is null || month is null)
            {
                lp.Subject(family, index, relation);
            }
            else
            {
                lp.Subject(family, index, place, month, relation);
            }
        }
    }

    private static LinearExpression Over(SupplySets sets, Func<int, Variable?> column, Func<int, double> factor)
    {
        LinearExpression sum = 0;
        foreach (var food in sets.Foods)
        {
            if (column(food.Ordinal) is { } variable && factor(food.Ordinal) is not 0 and var coefficient)
            {
                sum += coefficient * variable;
            }
        }

        return sum;
    }
}
