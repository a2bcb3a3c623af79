namespace Darya.Relief.Supply;

/// <summary>What moves over a way of a food.</summary>
/// <param name="Way">The way.</param>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Step">The step of the way.</param>
/// <param name="Food">The food.</param>
/// <param name="Tonnes">t by month of leaving [month].</param>
/// <param name="Lost">t of these that are lost on the way [month of leaving].</param>
/// <param name="LeadMonths">Months from leaving to arriving.</param>
public sealed record WayFlow(
    string Way, string From, string To, SupplyStep Step, string Food, IReadOnlyList<double> Tonnes, IReadOnlyList<double> Lost, int LeadMonths);
