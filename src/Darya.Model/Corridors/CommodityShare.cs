namespace Darya.Model.Corridors;

/// <summary>Share of a commodity in what an exporter sells of its sector, by value.</summary>
/// <param name="Exporter">An economy, or <c>*</c> for all without rows in the sector.</param>
/// <param name="Commodity">An id of <see cref="CorridorData.Commodities"/>.</param>
/// <param name="Share">Share of the value of the sector; what they lack to 1 no road or railway carries, as gas and power.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record CommodityShare(string Exporter, string Commodity, double Share, Confidence Letter, string Source, string Note)
{
    /// <summary>The importer it holds for, or <c>*</c> for all without rows of the pair in the sector: what goes by pipe to one goes by rail to another.</summary>
    public string Importer { get; init; } = "*";
}
