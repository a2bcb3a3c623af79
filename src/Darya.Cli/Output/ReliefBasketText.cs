using Darya.Relief.Baskets;
using Darya.Relief.Results;

namespace Darya.Cli.Output;

/// <summary>A basket in lines for people.</summary>
internal static class ReliefBasketText
{
    /// <summary>Cost of a rule below which it is not shown, USD a day.</summary>
    private const double Worthwhile = 0.00005;

    internal static void Print(ReliefStudy study, BasketStudy basket, ReliefText.Writer line)
    {
        var outcome = basket.Outcome;
        switch (outcome.Verdict)
        {
            case BasketVerdict.Meets:
                line($"Cheapest basket at {ReliefText.Province(study, basket.At)}: {outcome.UsdPerDay:0.0000} USD for a person a day, {outcome.Grams:0} g; {Met(outcome)}.");
                break;
            case BasketVerdict.MoneyShort:
                line($"Money is short at {ReliefText.Province(study, basket.At)}: {outcome.UsdPerDay:0.0000} USD for a person a day buys {100 * outcome.Share:0.0} % of the needs, {outcome.Grams:0} g; all of them cost {outcome.CostToMeetUsdPerDay:0.0000} USD.");
                break;
            default:
                line($"Needs and rules cannot hold together at {ReliefText.Province(study, basket.At)}; what breaks them least costs {outcome.UsdPerDay:0.0000} USD for a person a day, {outcome.Grams:0} g.");
                break;
        }

        Shortfalls(basket, line);
        Foods(basket, line);
        line($"");
        line($"nutrient            need    reached   % of need   one unit more, USD");
        foreach (var n in outcome.Nutrients)
        {
            line($"{n.Nutrient,-14} {n.Need,7:0.#} {n.Unit,-4} {n.Reached,7:0.#} {100 * n.Share,11:0} {(n.UsdPerUnit is { } usd and > 0 ? ReliefText.Small(usd) : "-"),20}");
        }

        var rules = outcome.Rules.Where(r => r.UsdPerDay >= Worthwhile).OrderByDescending(r => r.UsdPerDay).ToList();
        if (rules.Count > 0)
        {
            line($"");
            line($"rule                                               costs, USD a day");
            foreach (var rule in rules)
            {
                line($"{Name(basket, rule.Rule),-50} {rule.UsdPerDay,16:0.0000}");
            }
        }

        ReliefText.Comparisons(basket.Comparisons, line);
        line($"");
    }

    /// <summary>What a basket that meets what was asked meets: a part of every need was asked perhaps.</summary>
    private static string Met(BasketOutcome outcome)
    {
        var least = outcome.Nutrients.Select(n => n.Share).DefaultIfEmpty(1).Min();
        return least >= 1 - 1e-3 ? "every need and rule is met" : FormattableString.Invariant($"every rule is met, and at least {100 * least:0} % of every need, as was asked");
    }

    private static void Shortfalls(BasketStudy basket, ReliefText.Writer line)
    {
        foreach (var s in basket.Outcome.Shortfalls)
        {
            line(s.IsRule ? (FormattableString)$"  rule broken by {100 * s.Part:0.0} % of its bound: {Name(basket, s.Name)}" : $"  short: {s.Name}, {100 * s.Part:0.0} % of the need");
        }
    }

    private static void Foods(BasketStudy basket, ReliefText.Writer line)
    {
        line($"");
        line($"food                       g   USD a day   USD/t   bought + carried   letter   from");
        foreach (var portion in basket.Outcome.Portions.OrderByDescending(p => p.UsdPerDay))
        {
            var price = basket.Prices.FirstOrDefault(p => p.Food == portion.Food);
            var way = string.Join(" - ", new[] { price?.Source, price?.Mill, price?.Gate }.OfType<string>());
            line($"{portion.Food,-20} {portion.Grams,7:0.0} {portion.UsdPerDay,11:0.0000} {price?.UsdPerTonne,7:0} {price?.BoughtUsdPerTonne,8:0} + {price?.CarriedUsdPerTonne,-7:0} {(price is null ? ' ' : ReliefText.Letter(price.Letter)),8}   {way}");
        }
    }

    private static string Name(BasketStudy basket, string rule) => basket.Rules.FirstOrDefault(r => r.Rule == rule)?.Name.English ?? rule;
}
