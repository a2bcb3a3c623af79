namespace Darya.Relief.Baskets;

/// <summary>The cheapest basket, and what shapes its cost.</summary>
/// <param name="Verdict">How far it goes.</param>
/// <param name="Portions">Its foods, in the order of the problem.</param>
/// <param name="UsdPerDay">Its cost, USD for a person a day.</param>
/// <param name="Nutrients">What it holds [nutrient].</param>
/// <param name="Rules">What each rule costs, in the order of the problem; empty unless every need is met.</param>
/// <param name="Shortfalls">What it does not meet; empty when it meets everything.</param>
/// <param name="CostToMeetUsdPerDay">What meeting everything costs; null in a conflict.</param>
public sealed record BasketOutcome(
    BasketVerdict Verdict,
    IReadOnlyList<FoodPortion> Portions,
    double UsdPerDay,
    IReadOnlyList<NutrientReached> Nutrients,
    IReadOnlyList<RulePrice> Rules,
    IReadOnlyList<BasketShortfall> Shortfalls,
    double? CostToMeetUsdPerDay)
{
    /// <summary>The smallest part of a need that is reached, at most 1.</summary>
    public double Share => Math.Min(1, Nutrients.Min(nutrient => nutrient.Share));

    /// <summary>What it weighs, g for a person a day.</summary>
    public double Grams => Portions.Sum(portion => portion.Grams);

    /// <summary>Grams of a food; 0 where it is not in the basket.</summary>
    public double GramsOf(string food) => Portions.FirstOrDefault(portion => portion.Food == food)?.Grams ?? 0;
}
