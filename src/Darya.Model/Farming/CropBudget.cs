namespace Darya.Model.Farming;

/// <summary>Yield, price and variable cost of a crop in a state, at prices of 2023.</summary>
/// <param name="State">Id of the state.</param>
/// <param name="Crop">Id of the crop.</param>
/// <param name="YieldTonnesPerHectare">Yield with full water.</param>
/// <param name="PriceUsdPerTonne">Price at the farm.</param>
/// <param name="CostUsdPerHectare">Variable cost without water and land.</param>
public sealed record CropBudget(string State, string Crop, double YieldTonnesPerHectare, double PriceUsdPerTonne, double CostUsdPerHectare)
{
    /// <summary>Output per hectare with full water, USD.</summary>
    public double GrossUsdPerHectare => YieldTonnesPerHectare * PriceUsdPerTonne;

    /// <summary>Margin per hectare with full water, USD.</summary>
    public double MarginUsdPerHectare => GrossUsdPerHectare - CostUsdPerHectare;
}
