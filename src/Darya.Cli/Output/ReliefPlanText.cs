using Darya.Relief.Questions;
using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Cli.Output;

/// <summary>A supply plan in lines for people.</summary>
internal static class ReliefPlanText
{
    /// <summary>The plan with its tables.</summary>
    internal static void Print(ReliefStudy study, PlanStudy plan, ReliefText.Writer line)
    {
        Headline(study, plan, line);
        Causes(study, plan.Shortages, line);
        Steps(plan, line);
        Ration(plan, line);
        Gates(study, plan.Outcome, line);
        Sources(plan.Outcome, line);
        Months(study, plan.Outcome, line);
        Classes(plan, line);
        Money(plan, line);
        ReliefText.Comparisons(plan.Comparisons, line);
        if (study.Need is { } need)
        {
            line($"");
            line($"Need: {need.Rule.English.TrimEnd('.')} ({ReliefText.Letter(need.Letter)}).");
        }
    }

    /// <summary>People, tonnes, cost and how far from the best: what every answer begins with.</summary>
    internal static void Headline(ReliefStudy study, PlanStudy plan, ReliefText.Writer line)
    {
        var outcome = plan.Outcome;
        var (fed, cash, unserved) = (outcome.People.Sum(p => p.Fed.Sum()), outcome.People.Sum(p => p.Cash.Sum()), outcome.PersonMonthsUnserved);
        var need = fed + cash + unserved;
        var (served, tonnes, spent) = (fed + cash, outcome.TonnesHandedOut, outcome.SpentUsd / 1e6);
        var foodCost = spent - plan.Steps.Where(s => s.Id == "cash").Sum(s => s.MillionUsd);
        int[] needed = [.. Enumerable.Range(0, study.Months.Count).Where(t => outcome.People.Any(p => p.InNeed[t] > 0)).DefaultIfEmpty(0)];
        line($"{study.State}, {study.Months[needed[0]]} to {study.Months[needed[^1]]}: {Millions(served)} of {Millions(need)} million person-months served ({Share(served, need)} %), {Millions(fed)} with food, {Millions(cash)} with money, {Millions(unserved)} with nothing.");
        line($"It costs {spent:0.0} million USD{(served > 0 ? FormattableString.Invariant($", {outcome.SpentUsd / served:0.00} USD a person-month") : "")}; {tonnes / 1000:0.0} thousand t handed out{(tonnes > 0 ? FormattableString.Invariant($", {foodCost * 1e6 / tonnes:0} USD/t") : "")}; {MoneyWords(plan.Money)}.");
        line($"Within {100 * outcome.Gap:0.00} % of the best plan{(outcome.RationGrams is null ? "" : " for the ration taken")}; solved in {plan.Seconds:0.0} s.");
        line($"");
    }

    private static string Millions(double persons) => FormattableString.Invariant($"{persons / 1e6:0.00}");

    private static string Share(double part, double all) => FormattableString.Invariant($"{(all > 0 ? 100 * part / all : 100):0.0}");

    private static FormattableString MoneyWords(ReliefMoney money) => money switch
    {
        FundsOfTables funds => $"money of the tables times {funds.Factor:0.###}",
        MoneyAMonth month => $"{month.MillionUsd:0.###} million USD a month",
        _ => $"money is no limit",
    };

    /// <summary>People without ration by month, where most of them are and why.</summary>
    internal static void Causes(ReliefStudy study, IReadOnlyList<ShortageInWords> shortages, ReliefText.Writer line)
    {
        if (shortages.Count == 0)
        {
            return;
        }

        line($"People without, by month; where most are, and why:");
        foreach (var month in shortages.GroupBy(s => s.Month).OrderBy(group => group.Key.Index))
        {
            var most = month.MaxBy(s => s.Persons)!;
            var places = month.Select(s => s.Province).Distinct(StringComparer.Ordinal).Count();
            line($"  {month.Key}  {month.Sum(s => s.Persons),9:0} in {places} {(places == 1 ? "province" : "provinces")}; {ReliefText.Province(study, most.Province)} {most.Persons:0} of {most.InNeed:0}: {most.Reason.English}");
        }

        line($"");
    }

    private static void Steps(PlanStudy plan, ReliefText.Writer line)
    {
        if (plan.Outcome.SpentUsd <= 0)
        {
            return;
        }

        line($"step                              million USD    USD/t");
        foreach (var step in plan.Steps.Where(step => step.MillionUsd > 0))
        {
            line($"{step.Name.English,-32} {step.MillionUsd,12:0.0} {step.UsdPerTonne,8:0.0}");
        }
    }

    private static void Ration(PlanStudy plan, ReliefText.Writer line)
    {
        if (plan.Ration.Count == 0)
        {
            return;
        }

        line($"");
        line($"food of the ration      g a day   thousand t");
        foreach (var food in plan.Ration.OrderByDescending(r => r.Tonnes))
        {
            line($"{food.Food,-22} {food.Grams,8:0.0} {food.Tonnes / 1000,12:0.0}");
        }

        var low = plan.Outcome.Nutrients.Where(n => n.LeastShare < 1 - 1e-3).OrderBy(n => n.LeastShare).ToList();
        if (low.Count > 0)
        {
            line($"Below the whole need: {string.Join(", ", low.Select(n => FormattableString.Invariant($"{n.Nutrient} {100 * n.LeastShare:0} %")))}.");
        }
    }

    private static void Gates(ReliefStudy study, SupplyOutcome outcome, ReliefText.Writer line)
    {
        var gates = study.Places.Where(p => p.Kind == ReliefPlaceKind.Gate)
            .Select(p => (Gate: p, Tonnes: outcome.Flows.Where(f => f.From == p.Id).Sum(f => f.Tonnes.Sum()), Most: outcome.Flows.Where(f => f.From == p.Id).SelectMany(f => f.Tonnes.Select((t, m) => (t, m))).GroupBy(x => x.m).Select(g => g.Sum(x => x.t)).DefaultIfEmpty().Max()))
            .Where(x => x.Tonnes > 0)
            .OrderByDescending(x => x.Tonnes)
            .ToList();
        if (gates.Count == 0)
        {
            return;
        }

        line($"");
        line($"crossing                                   thousand t   most in a month");
        foreach (var (gate, tonnes, most) in gates)
        {
            line($"{gate.Name.English,-40} {tonnes / 1000,12:0.0} {most / 1000,17:0.0}");
        }
    }

    private static void Sources(SupplyOutcome outcome, ReliefText.Writer line)
    {
        var orders = outcome.Orders.OrderByDescending(o => o.Tonnes.Sum()).ToList();
        if (orders.Count == 0)
        {
            return;
        }

        line($"");
        line($"bought                                     thousand t   million USD");
        foreach (var order in orders.Take(ReliefText.MostRows))
        {
            line($"{order.Offer,-40} {order.Tonnes.Sum() / 1000,12:0.0} {order.Usd / 1e6,13:0.0}");
        }

        ReliefText.More(orders.Count, "offers", line);
    }

    private static void Months(ReliefStudy study, SupplyOutcome outcome, ReliefText.Writer line)
    {
        line($"");
        line($"thousand t   ordered   arrived   handed out   in stock   on the way   lost   people without");
        foreach (var m in outcome.Months)
        {
            line($"{study.Months[m.Month],-10} {m.Ordered / 1000,9:0.0} {m.Arrived / 1000,9:0.0} {m.HandedOut / 1000,12:0.0} {m.InStock / 1000,10:0.0} {m.InTransit / 1000,12:0.0} {m.Lost / 1000,6:0.0} {m.Unserved,16:0}");
        }

        line($"Arrived counts what comes to provinces from elsewhere; in stock are all stores, abroad and at home.");
    }

    private static void Classes(PlanStudy plan, ReliefText.Writer line)
    {
        if (plan.Classes.Count == 0)
        {
            return;
        }

        line($"");
        line($"priority   person-months in need, million     fed   with money   without   served, %");
        foreach (var c in plan.Classes)
        {
            line($"{c.Priority,-8} {c.InNeed / 1e6,33:0.00} {c.Fed / 1e6,7:0.00} {c.Cash / 1e6,12:0.00} {c.Unserved / 1e6,9:0.00} {Share(c.Fed + c.Cash, c.InNeed),11}");
        }
    }

    private static void Money(PlanStudy plan, ReliefText.Writer line)
    {
        if (plan.Outcome.Donors.Count == 0)
        {
            return;
        }

        line($"");
        line($"donor                    million USD given    spent");
        foreach (var donor in plan.Outcome.Donors)
        {
            line($"{donor.Donor,-22} {donor.Given.Sum() / 1e6,19:0.0} {donor.Paid.Sum() / 1e6,8:0.0}");
        }
    }
}
