using Darya.Model;

namespace Darya.Relief.Results;

/// <summary>People in need by province, and by what rule.</summary>
/// <param name="Rule">How need was divided, or that a file states it.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of the sources; null for a file.</param>
/// <param name="Provinces">By province, the most people first.</param>
public sealed record NeedOutcome(LocalName Rule, Confidence Letter, string? Source, IReadOnlyList<ProvinceNeedOutcome> Provinces);
