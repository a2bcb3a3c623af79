namespace Darya.Model.Relief;

/// <summary>A figure of a province and year, with a letter of its own.</summary>
/// <param name="Province">An id of <see cref="ReliefData.Provinces"/>.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Year">Year; of the last month when the period crosses a year.</param>
/// <param name="Value">Value, in the unit of <paramref name="Kind"/>.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record ProvinceFigure(string Province, ProvinceFigureKind Kind, int Year, double Value, Confidence Letter, string Source, string Note);
