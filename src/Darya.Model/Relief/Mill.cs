namespace Darya.Model.Relief;

/// <summary>Mills of a place that grind for relief.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Node">Where they stand, an id of <see cref="Corridors.CorridorData.Nodes"/>.</param>
/// <param name="Grain">What they grind, an id of <see cref="ReliefData.Foods"/>.</param>
/// <param name="Product">What they make, an id of <see cref="ReliefData.Foods"/> that is milled from <paramref name="Grain"/>.</param>
/// <param name="CapacityTonnesPerMonth">Grain they can take for relief in a month, t.</param>
/// <param name="Extraction">Tonnes of product from a tonne of grain, in (0, 1].</param>
/// <param name="FeeUsdPerTonne">Fee, USD for a tonne of grain.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">How the figures were found.</param>
public sealed record Mill(
    string Id,
    LocalName Name,
    string Node,
    string Grain,
    string Product,
    double CapacityTonnesPerMonth,
    double Extraction,
    double FeeUsdPerTonne,
    Confidence Letter,
    string Source,
    string Note);
