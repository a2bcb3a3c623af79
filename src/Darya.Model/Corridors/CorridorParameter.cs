namespace Darya.Model.Corridors;

/// <summary>A number that answers hang on, with its range.</summary>
/// <param name="Id">Id, for example <c>border_hours_variation road</c> or <c>overrun railway</c>.</param>
/// <param name="Name">Name.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Low">Low end.</param>
/// <param name="Central">Central value.</param>
/// <param name="High">High end.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Where the range comes from.</param>
public sealed record CorridorParameter(string Id, LocalName Name, string Unit, double Low, double Central, double High, Confidence Letter, string Source, string Note);
