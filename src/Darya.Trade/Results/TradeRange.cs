using Darya.Gravity.Equilibrium;

namespace Darya.Trade.Results;

/// <summary>A result at central values of all assumptions, and where it lies when they are drawn from their ranges; without draws all four are the central value.</summary>
/// <param name="Central">At central values.</param>
/// <param name="Low">5 % of draws are below.</param>
/// <param name="Median">Half of the draws are below.</param>
/// <param name="High">95 % of draws are below.</param>
public sealed record TradeRange(double Central, double Low, double Median, double High)
{
    /// <summary>The range of draws around a central value.</summary>
    internal static TradeRange Of(double central, IReadOnlyCollection<double> draws)
    {
        if (draws.Count == 0)
        {
            return new TradeRange(central, central, central, central);
        }

        var quantiles = Quantiles.Of(draws);
        return new TradeRange(central, quantiles.Low, quantiles.Median, quantiles.High);
    }
}
