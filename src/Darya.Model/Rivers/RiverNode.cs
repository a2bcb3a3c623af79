namespace Darya.Model.Rivers;

/// <summary>A point of the river network where water is stored, joined, divided or ends.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="River">Basin: <c>syr</c> or <c>amu</c>.</param>
/// <param name="Kind">Junction, reservoir or sink.</param>
/// <param name="State">Id of the state that decides there.</param>
/// <param name="Place">Place on the map.</param>
/// <param name="Schematic">Place on the schematic.</param>
public sealed record RiverNode(string Id, LocalName Name, string River, NodeKind Kind, string State, MapPoint Place, SchematicPoint Schematic);
