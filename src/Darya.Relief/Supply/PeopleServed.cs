namespace Darya.Relief.Supply;

/// <summary>People at a place by month.</summary>
/// <param name="Place">The place.</param>
/// <param name="InNeed">In need, persons [month].</param>
/// <param name="Fed">Given a ration, persons [month].</param>
/// <param name="Cash">Given money, persons [month].</param>
/// <param name="Unserved">Without ration, persons [month].</param>
public sealed record PeopleServed(
    string Place, IReadOnlyList<double> InNeed, IReadOnlyList<double> Fed, IReadOnlyList<double> Cash, IReadOnlyList<double> Unserved);
