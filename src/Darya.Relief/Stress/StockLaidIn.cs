namespace Darya.Relief.Stress;

/// <summary>Food that lies at a place, or is on its way there, when it becomes known which event comes.</summary>
/// <param name="Place">The place.</param>
/// <param name="Food">The food.</param>
/// <param name="Tonnes">t with the events in mind.</param>
/// <param name="TonnesWithout">t by the plan that knows of none.</param>
public sealed record StockLaidIn(string Place, string Food, double Tonnes, double TonnesWithout);
