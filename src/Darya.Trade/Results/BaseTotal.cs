using Darya.Model;

namespace Darya.Trade.Results;

/// <summary>Totals of an economy in the base matrix, million USD.</summary>
/// <param name="Economy">Id of the economy.</param>
/// <param name="GdpMusd">Gross domestic product.</param>
/// <param name="GivenExportsMusd">Exports in the region's table.</param>
/// <param name="ExportsMusd">Exports in the matrix.</param>
/// <param name="GivenImportsMusd">Imports in the region's table.</param>
/// <param name="ImportsMusd">Imports in the matrix; what is not reported is scaled so that world imports equal world exports.</param>
/// <param name="DomesticMusd">Goods sold at home.</param>
/// <param name="OutputMusd">Exports and domestic goods: the output whose change the scenarios report.</param>
/// <param name="IsAdjusted">Whether an estimated total gave way to the reported pairs, which left no room in it or nothing to fill it with.</param>
/// <param name="Letter">How sure the least sure of the given totals is.</param>
public sealed record BaseTotal(
    string Economy,
    double GdpMusd,
    double GivenExportsMusd,
    double ExportsMusd,
    double GivenImportsMusd,
    double ImportsMusd,
    double DomesticMusd,
    double OutputMusd,
    bool IsAdjusted,
    Confidence Letter);
