using Darya.Model;
using Darya.Relief.Stress;

namespace Darya.Relief.Results;

/// <summary>Stock laid in against events.</summary>
/// <param name="Outcome">The stock of the month before the first event, and every event with and without it.</param>
/// <param name="Hubs">Stock by place and month up to the first event, beside the plan; all foods together.</param>
/// <param name="Answer">What the stock prevents and what it costs, in a sentence or two.</param>
public sealed record StockStudy(StockOutcome Outcome, IReadOnlyList<HubStock> Hubs, LocalName Answer);
