namespace Darya.Model.Relief;

/// <summary>A food: what 100 g hold, how long it keeps, how much of it a person eats.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Group">Its group.</param>
/// <param name="Nutrients">What 100 g hold, with a letter and source of its own.</param>
/// <param name="ShelfLifeMonths">Months it keeps in a dry store.</param>
/// <param name="LowestGrams">Least a person eats of it in a day, g; mostly 0.</param>
/// <param name="HighestGrams">Most a person eats of it in a day, g.</param>
/// <param name="IsRegional">True when the region grows or makes it.</param>
/// <param name="IsCustomary">True when it is eaten in the country that receives relief.</param>
/// <param name="MilledFrom">The food it is milled from, an id of <see cref="ReliefData.Foods"/>; null when it is bought as it is.</param>
/// <param name="Letter">How sure months, grams and the two marks are.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record Food(
    string Id,
    LocalName Name,
    FoodGroup Group,
    FoodNutrients Nutrients,
    double ShelfLifeMonths,
    double LowestGrams,
    double HighestGrams,
    bool IsRegional,
    bool IsCustomary,
    string? MilledFrom,
    Confidence Letter,
    string Source,
    string Note)
{
    /// <summary>What 100 g hold of a nutrient, in its unit; 0 where nothing is stated.</summary>
    public double Content(Nutrient nutrient) => Nutrients.Values[(int)nutrient] ?? 0;
}
