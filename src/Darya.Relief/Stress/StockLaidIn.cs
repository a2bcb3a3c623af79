namespace Darya.Relief.Stress;

/// <summary>Food laid in at a place before it becomes known which event comes.</summary>
/// <param name="Place">The place.</param>
/// <param name="Food">The food.</param>
/// <param name="Tonnes">t there, or on its way there, when it becomes known, with the events in mind.</param>
/// <param name="TonnesWithout">The same by the plan that knows of none, t.</param>
/// <param name="ByMonth">t in stock at the end of each month before, with the events in mind [month]; what is on its way is not counted.</param>
/// <param name="ByMonthWithout">The same by the plan that knows of none, t [month].</param>
public sealed record StockLaidIn(
    string Place, string Food, double Tonnes, double TonnesWithout, IReadOnlyList<double> ByMonth, IReadOnlyList<double> ByMonthWithout);
