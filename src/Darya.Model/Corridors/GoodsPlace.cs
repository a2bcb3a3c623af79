namespace Darya.Model.Corridors;

/// <summary>A place where goods of an economy begin or end.</summary>
/// <param name="Economy">The economy; its goods may begin at a port of another.</param>
/// <param name="Partner">Economy at the other end, or <c>*</c> for all without rows.</param>
/// <param name="Node">An id of <see cref="CorridorData.Nodes"/>.</param>
/// <param name="Direction">Whether goods begin or end there.</param>
/// <param name="Commodity">An id of <see cref="CorridorData.Commodities"/>, or <c>*</c> for all without rows of the economy and partner in the direction.</param>
/// <param name="Weight">Share among the places that stand together; need not sum to 1.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record GoodsPlace(
    string Economy, string Partner, string Node, GoodsDirection Direction, string Commodity, double Weight, Confidence Letter, string Source, string Note);
