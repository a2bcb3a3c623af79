namespace Darya.Model.Trade;

/// <summary>Hours and money at a border as measured on samples of shipments.</summary>
/// <param name="Place">A crossing, or an id of <see cref="TradeData.Economies"/> for the mean of its crossings.</param>
/// <param name="Country">The state whose side is measured.</param>
/// <param name="Partner">The other side of the crossing; null for the mean of a country.</param>
/// <param name="Mode">Road or rail.</param>
/// <param name="Direction">Into the country, out of it, or both together.</param>
/// <param name="Year">Year.</param>
/// <param name="Hours">Hours at the border, or null.</param>
/// <param name="CostUsd">USD at the border, or null.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
public sealed record BorderMeasure(
    string Place,
    string Country,
    string? Partner,
    BorderMode Mode,
    BorderDirection Direction,
    int Year,
    double? Hours,
    double? CostUsd,
    Confidence Letter,
    string Source);
