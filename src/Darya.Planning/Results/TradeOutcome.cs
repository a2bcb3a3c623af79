namespace Darya.Planning.Results;

/// <summary>Trade between two zones at a stated price, GWh and million USD [period]; the price may differ by month.</summary>
/// <param name="From">Zone that sells.</param>
/// <param name="To">Zone that buys.</param>
/// <param name="EnergyGwh">Energy.</param>
/// <param name="ValueMusd">What the buyer pays.</param>
public sealed record TradeOutcome(string From, string To, double[] EnergyGwh, double[] ValueMusd);
