namespace Darya.Relief.Supply;

/// <summary>A mill that makes one food of another.</summary>
/// <param name="Name">Its name, unique.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="From">What goes in, such as wheat.</param>
/// <param name="To">What comes out, such as flour.</param>
/// <param name="TonnesPerTonne">What comes out of a tonne, 0 to 1; the rest is bran or loss.</param>
/// <param name="UsdPerTonne">Fee for a tonne that goes in, USD/t.</param>
/// <param name="MostTonnes">Most that goes in, t [month].</param>
/// <param name="Owner">The contributor whose mill it is, for shares; null for anybody's.</param>
public sealed record SupplyMill(
    string Name,
    string Place,
    string From,
    string To,
    double TonnesPerTonne,
    double UsdPerTonne,
    IReadOnlyList<double> MostTonnes,
    string? Owner = null);
