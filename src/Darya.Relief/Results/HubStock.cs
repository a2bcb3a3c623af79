namespace Darya.Relief.Results;

/// <summary>Stock of a place at the end of each month before the first event.</summary>
/// <param name="Place">Id of the place.</param>
/// <param name="Tonnes">t with the events in mind [month].</param>
/// <param name="TonnesWithout">t by the plan that knows of none [month].</param>
public sealed record HubStock(string Place, IReadOnlyList<double> Tonnes, IReadOnlyList<double> TonnesWithout);
