namespace Darya.Trade.Results;

/// <summary>A result at central values of all assumptions, and where it lies when they are drawn from their ranges.</summary>
/// <param name="Central">At central values.</param>
/// <param name="Low">5 % of draws are below.</param>
/// <param name="Median">Half of the draws are below.</param>
/// <param name="High">95 % of draws are below.</param>
public sealed record TradeRange(double Central, double Low, double Median, double High);
