namespace Darya.Gravity.Equilibrium;

/// <summary>What a change does to one country. A hat is a ratio, new over old; percentages are changes.</summary>
/// <param name="Country">Its name.</param>
/// <param name="RealIncomePercent">Exact change of real income: output over the price index.</param>
/// <param name="ExportsPercent">Change of foreign sales in the numeraire; 0 where there were none.</param>
/// <param name="ImportsPercent">Change of foreign purchases in the numeraire; 0 where there were none.</param>
/// <param name="OutputHat">Value of output.</param>
/// <param name="SpendingHat">Value of spending.</param>
/// <param name="PriceHat">Price of output (factory gate). Under a conditional scope the inverse of the outward multilateral resistance.</param>
/// <param name="PriceIndexHat">Price index of spending (inward multilateral resistance).</param>
/// <param name="DomesticShareBefore">Share of spending that stays at home, in (0, 1].</param>
/// <param name="DomesticShare">The same after the change.</param>
/// <param name="Parts">Second: where the change of real income comes from.</param>
public sealed record CountryOutcome(
    string Country,
    double RealIncomePercent,
    double ExportsPercent,
    double ImportsPercent,
    double OutputHat,
    double SpendingHat,
    double PriceHat,
    double PriceIndexHat,
    double DomesticShareBefore,
    double DomesticShare,
    IncomeParts Parts)
{
    /// <summary>Change of real spending: spending over the price index. It differs from real income where the deficit changes.</summary>
    public double RealSpendingPercent => 100 * ((SpendingHat / PriceIndexHat) - 1);
}
