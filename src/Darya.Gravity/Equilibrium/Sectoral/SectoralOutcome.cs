namespace Darya.Gravity.Equilibrium.Sectoral;

/// <summary>A world of sectors after a change, and how well it was solved.</summary>
/// <param name="Countries">Results in the order of the baseline.</param>
/// <param name="Flows">New flows before tariffs [sector][exporter, importer], at constant world value added.</param>
/// <param name="Residual">
/// Largest absolute log of earnings over wages in a country, or of spending over inputs and final demand in a country and sector, summed anew from
/// <paramref name="Flows"/>.
/// </param>
/// <param name="SignsHold">Whether every flow is at least 0 and every wage, price and income above 0 and finite. Always true: an answer that fails is thrown.</param>
/// <param name="Steps">Steps of the wages.</param>
public sealed record SectoralOutcome(
    IReadOnlyList<SectoralCountry> Countries, IReadOnlyList<double[,]> Flows, double Residual, bool SignsHold, int Steps)
{
    /// <summary>Log change of unit costs [country · sectors + sector].</summary>
    internal double[] LogCost { get; init; } = [];
}
