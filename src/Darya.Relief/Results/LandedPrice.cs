using Darya.Model;

namespace Darya.Relief.Results;

/// <summary>What a food costs at a place.</summary>
/// <param name="Food">The food.</param>
/// <param name="Source">Id of the food source it comes from.</param>
/// <param name="Mill">Id of the mill; null when it is bought as it is.</param>
/// <param name="Gate">Id of the crossing it comes over; null when it is bought inside.</param>
/// <param name="BoughtUsdPerTonne">Price there, of the grain where it is milled, USD for a tonne of the food.</param>
/// <param name="CarriedUsdPerTonne">Milling, ways, handling and losses, USD/t.</param>
/// <param name="Letter">Letter of the price.</param>
public sealed record LandedPrice(string Food, string Source, string? Mill, string? Gate, double BoughtUsdPerTonne, double CarriedUsdPerTonne, Confidence Letter)
{
    /// <summary>What it costs, USD/t.</summary>
    public double UsdPerTonne => BoughtUsdPerTonne + CarriedUsdPerTonne;
}
