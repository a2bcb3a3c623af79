namespace Darya.Relief.Supply;

/// <summary>A step by which a tonne of food comes to be at a place in a month.</summary>
/// <param name="Kind">The kind of step.</param>
/// <param name="Item">Position of the offer, mill, way or opening stock; of the place for food that lay there.</param>
/// <param name="Food">The food that is bought, moved or kept, or goes into the mill.</param>
/// <param name="Place">Where the food is before.</param>
/// <param name="Month">The month in which the step is taken: of the order, of leaving, of coming into store.</param>
/// <param name="Until">The month in which the food is there.</param>
/// <param name="Usd">What the step costs for a tonne that arrives, prices of limits and money included, thousand USD.</param>
/// <param name="Tonnes">Tonnes before the step for a tonne after it; 0 where nothing was before.</param>
internal readonly record struct FoodStep(FoodStepKind Kind, int Item, int Food, int Place, int Month, int Until, double Usd, double Tonnes)
{
    /// <summary>Where the food is before; null where it begins.</summary>
    internal FoodNode? From(bool isFresh) => Tonnes > 0 ? new(Place, Food, Month, isFresh) : null;
}
