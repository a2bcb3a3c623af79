namespace Darya.Trade.Results;

/// <summary>Head-Ries cost of a pair at one trade elasticity.</summary>
/// <param name="Theta">Trade elasticity.</param>
/// <param name="Percent">Cost; the interval is over the gap between mirror reports and over the range of the goods share.</param>
public sealed record BorderCostAtTheta(double Theta, TradeBounds Percent);
