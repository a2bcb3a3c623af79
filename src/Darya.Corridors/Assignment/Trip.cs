namespace Darya.Corridors.Assignment;

/// <summary>Trips of a class from one node to another.</summary>
/// <param name="Class">Number of the travel class.</param>
/// <param name="Origin">Node where they begin.</param>
/// <param name="Destination">Node where they end; trips to where they begin use no link.</param>
/// <param name="Amount">How many in the period, ≥ 0.</param>
public readonly record struct Trip(int Class, int Origin, int Destination, double Amount);
