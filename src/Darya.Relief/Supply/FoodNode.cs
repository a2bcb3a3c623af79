namespace Darya.Relief.Supply;

/// <summary>A food at a place in a month.</summary>
/// <param name="Place">The place.</param>
/// <param name="Food">The food.</param>
/// <param name="Month">The month, from 0.</param>
/// <param name="IsFresh">Whether it came in this month; otherwise it may have lain there.</param>
internal readonly record struct FoodNode(int Place, int Food, int Month, bool IsFresh);
