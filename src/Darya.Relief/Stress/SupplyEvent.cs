namespace Darya.Relief.Stress;

/// <summary>Something that goes wrong in a month and is not known before.</summary>
/// <param name="Name">Its name, unique.</param>
/// <param name="Month">The month, from 0.</param>
/// <param name="Changes">What changes from then on.</param>
/// <param name="Probability">How likely it is, 0 to 1, for stocks laid in before; events exclude each other.</param>
public sealed record SupplyEvent(string Name, int Month, IReadOnlyList<SupplyChange> Changes, double Probability = 0);
