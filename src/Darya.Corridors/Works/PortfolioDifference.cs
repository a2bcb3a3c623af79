namespace Darya.Corridors.Works;

/// <summary>What one plan comes to beyond another, discounted.</summary>
/// <param name="DiscountedGainMusd">Gain of those whose gains count, million USD.</param>
/// <param name="DiscountedCostMusd">Cost to the players, million USD.</param>
/// <param name="GainByEconomy">Gain [economy], million USD.</param>
internal sealed record PortfolioDifference(double DiscountedGainMusd, double DiscountedCostMusd, IReadOnlyList<double> GainByEconomy)
{
    /// <summary>The difference of two plans.</summary>
    internal static PortfolioDifference Of(PortfolioValue with, PortfolioValue without) => new(
        with.DiscountedGainMusd - without.DiscountedGainMusd,
        with.DiscountedCostMusd - without.DiscountedCostMusd,
        [.. with.GainByEconomy.Zip(without.GainByEconomy, (first, second) => first - second)]);
}
