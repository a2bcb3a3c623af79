namespace Darya.Model.Corridors;

/// <summary>A place where goods of its economy begin or end.</summary>
/// <param name="Node">An id of <see cref="CorridorData.Nodes"/>.</param>
/// <param name="Direction">Whether they begin or end there.</param>
/// <param name="Commodity">An id of <see cref="CorridorData.Commodities"/>, or <c>*</c> for all that have no rows in the economy for the direction.</param>
/// <param name="Weight">Share among the places of the economy with the same commodity and direction; need not sum to 1.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record GoodsPlace(string Node, GoodsDirection Direction, string Commodity, double Weight, Confidence Letter, string Source, string Note);
