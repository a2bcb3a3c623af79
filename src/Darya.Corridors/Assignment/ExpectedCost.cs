namespace Darya.Corridors.Assignment;

/// <summary>What trips expect of the best route as they perceive it: −ln Σ e^(−θ c) / θ over their routes; below the cost of the cheapest.</summary>
/// <param name="Class">Their class.</param>
/// <param name="Origin">Where they begin.</param>
/// <param name="Destination">Where they end.</param>
/// <param name="Cost">Generalised time.</param>
public readonly record struct ExpectedCost(int Class, int Origin, int Destination, double Cost);
