namespace Darya.Relief.Stress;

/// <summary>A part of what is on ways in the month of the event lost.</summary>
/// <param name="Ways">Names of ways.</param>
/// <param name="Share">The part lost, 0 to 1.</param>
/// <remarks>
/// What left before and arrives in this month loses the part; so does what leaves in this month by a way without lead time. The plan learns of it in
/// the same month, so that for ways without lead time the harm is a lower bound.
/// </remarks>
public sealed record ConvoyLost(IReadOnlyList<string> Ways, double Share) : SupplyChange;
