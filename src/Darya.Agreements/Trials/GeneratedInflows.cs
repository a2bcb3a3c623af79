namespace Darya.Agreements.Trials;

/// <summary>Years that are not on record. They are independent: none follows another.</summary>
/// <param name="Origin">Where they come from.</param>
/// <param name="Seed">Seed they were drawn with.</param>
/// <param name="Years">The years, at least one; the first is told as <c>generated-1</c>.</param>
public sealed record GeneratedInflows(InflowOrigin Origin, int Seed, IReadOnlyList<TrialYearInflows> Years);
