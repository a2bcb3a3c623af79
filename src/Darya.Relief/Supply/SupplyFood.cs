namespace Darya.Relief.Supply;

/// <summary>A food that is bought, moved, stored and handed out.</summary>
/// <param name="Name">Its name, unique.</param>
/// <param name="Group">The group that rules speak of.</param>
/// <param name="Per100Grams">What 100 g hold [nutrient]; empty for what is not eaten as it is, such as wheat for milling.</param>
/// <param name="ShelfLifeMonths">How many ends of months it may lie in stock after it arrives; null where it keeps beyond the plan.</param>
/// <param name="IsRegional">Whether it is grown or made in the region.</param>
/// <param name="EndUsdPerTonne">What a tonne left at the end of the plan counts, USD/t; 0 lets a plan end with empty stores.</param>
public sealed record SupplyFood(
    string Name, string Group, IReadOnlyList<double> Per100Grams, int? ShelfLifeMonths = null, bool IsRegional = false, double EndUsdPerTonne = 0);
