namespace Darya.Model;

/// <summary>Where one row of the region's data comes from.</summary>
/// <param name="Table">The table, for example <c>reservoirs</c>.</param>
/// <param name="Key">The row's key, its fields joined by a space.</param>
/// <param name="Confidence">How sure the row is.</param>
/// <param name="SourceId">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Free text; for an estimate, how it was made.</param>
public sealed record Provenance(string Table, string Key, Confidence Confidence, string SourceId, string Note);
