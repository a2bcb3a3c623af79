namespace Darya.Model.Farming;

/// <summary>An irrigation district: fields of one state behind one or more intakes.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="State">Id of the state.</param>
/// <param name="River">Basin.</param>
/// <param name="Place">Place on the map.</param>
/// <param name="Schematic">Place on the schematic.</param>
/// <param name="FieldEfficiency">Share of the water at the field that the crop uses, 0-1.</param>
/// <param name="ReturnNode">Id of the node the return flow reaches, or null.</param>
/// <param name="ReturnShare">Share of the gross intake that returns in the same period.</param>
/// <param name="Intakes">Its intakes.</param>
/// <param name="Crops">Its crops.</param>
/// <param name="Leaching">Water against salt.</param>
public sealed record District(
    string Id,
    LocalName Name,
    string State,
    string River,
    MapPoint Place,
    SchematicPoint Schematic,
    double FieldEfficiency,
    string? ReturnNode,
    double ReturnShare,
    IReadOnlyList<Intake> Intakes,
    IReadOnlyList<DistrictCrop> Crops,
    IReadOnlyList<LeachingNeed> Leaching);
