namespace Darya.Relief.Results;

/// <summary>A food of the ration.</summary>
/// <param name="Food">The food.</param>
/// <param name="Grams">g for a person a day in the mean of all people fed.</param>
/// <param name="Tonnes">t handed out over the plan.</param>
public sealed record RationFood(string Food, double Grams, double Tonnes);
