namespace Darya.Relief.Supply;

/// <summary>Food that is there, or surely comes, before the plan decides anything; already paid.</summary>
/// <param name="Place">Where.</param>
/// <param name="Food">Which food.</param>
/// <param name="Tonnes">How much, t.</param>
/// <param name="Month">When it is there: 0 from the start, later for food on its way.</param>
/// <param name="MonthsLeft">How many ends of months it may still lie in stock from then on; null where it keeps beyond the plan.</param>
public sealed record OpeningStock(string Place, string Food, double Tonnes, int Month = 0, int? MonthsLeft = null);
