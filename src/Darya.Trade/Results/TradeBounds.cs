namespace Darya.Trade.Results;

/// <summary>A result of a closed formula, with the smallest and largest value over the corners of its assumptions.</summary>
/// <param name="Low">Smallest.</param>
/// <param name="Central">At central values.</param>
/// <param name="High">Largest.</param>
public sealed record TradeBounds(double Low, double Central, double High);
