namespace Darya.Relief.Questions;

/// <summary>The cheapest stock laid in before it is known which event comes.</summary>
/// <param name="Hubs">Ids of the only stores that may hold more than in the plan that knows of no event; empty for all.</param>
/// <param name="PreventAll">True to prevent what can be prevented, false to weigh people by the probability of the event.</param>
public sealed record StockQuestion(IReadOnlyList<string> Hubs, bool PreventAll = true);
