namespace Darya.Relief.Supply;

/// <summary>A food that can be bought at a place.</summary>
/// <param name="Name">Its name, unique, such as a seller and a food.</param>
/// <param name="Place">Where it is handed over.</param>
/// <param name="Food">The food.</param>
/// <param name="UsdPerTonne">Price in the month of the order, USD/t [month].</param>
/// <param name="MostTonnes">Most that can be ordered, t [month]; +∞ for no limit.</param>
/// <param name="LeadMonths">Months from the order to the hand-over.</param>
/// <param name="Owner">The contributor whose food it is, for shares; null for anybody's.</param>
public sealed record FoodOffer(
    string Name,
    string Place,
    string Food,
    IReadOnlyList<double> UsdPerTonne,
    IReadOnlyList<double> MostTonnes,
    int LeadMonths = 0,
    string? Owner = null);
