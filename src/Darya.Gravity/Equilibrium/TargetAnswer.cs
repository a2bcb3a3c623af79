namespace Darya.Gravity.Equilibrium;

/// <summary>What makes the trade of a pair reach its target.</summary>
/// <param name="Target">The target.</param>
/// <param name="Before">Its value in the baseline.</param>
/// <param name="Reached">Its value in the new equilibrium.</param>
/// <param name="Partial">Change of log trade with all else fixed that is needed, the same for every direction that changes.</param>
/// <param name="CostCutPercent">
/// Cut of trade costs that has this effect at the trade elasticity, percent of their whole ad valorem factor (1 + tariff equivalent); negative for a rise.
/// </param>
public sealed record TargetAnswer(TradeTarget Target, double Before, double Reached, double Partial, double CostCutPercent)
{
    /// <summary>What a partial answer would ask for: the log of target over baseline. The difference to <see cref="Partial"/> leaks to prices and third countries.</summary>
    public double LogGrowth => Math.Log(Target.Value / Before);
}
