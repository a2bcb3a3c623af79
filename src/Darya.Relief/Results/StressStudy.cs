using Darya.Model;

namespace Darya.Relief.Results;

/// <summary>What events do to a plan, and what stock prevents.</summary>
/// <param name="Plan">The plan that knows of no event.</param>
/// <param name="Events">The events, in the order of the question.</param>
/// <param name="Stock">Stock against them; null when not asked.</param>
/// <param name="Warnings">What bites in this part.</param>
public sealed record StressStudy(PlanStudy Plan, IReadOnlyList<EventStudy> Events, StockStudy? Stock, IReadOnlyList<LocalName> Warnings);
