using Darya.Model;
using Darya.Relief.Supply;

namespace Darya.Relief.Results;

/// <summary>A way between two places of relief, as the network finds it.</summary>
/// <param name="Id">Id, the name of the way in plans.</param>
/// <param name="From">Id of the place where it starts.</param>
/// <param name="To">Id of the place where it ends.</param>
/// <param name="Step">The step most of its cost belongs to.</param>
/// <param name="Nodes">Places of the network on it, in order; the ends where nothing is to be travelled.</param>
/// <param name="Line">Where it runs.</param>
/// <param name="Km">Kilometres.</param>
/// <param name="Hours">Hours with border hours and queues.</param>
/// <param name="UsdPerTonne">Cost, USD/t.</param>
/// <param name="LeadMonths">Whole months from leaving to arriving.</param>
/// <param name="Crossings">Ids of crossings on it.</param>
/// <param name="MostTonnes">Most in a month, t [month]; 0 where it is closed, +∞ for no limit.</param>
public sealed record ReliefWay(
    string Id,
    string From,
    string To,
    SupplyStep Step,
    IReadOnlyList<string> Nodes,
    IReadOnlyList<MapPoint> Line,
    double Km,
    double Hours,
    double UsdPerTonne,
    int LeadMonths,
    IReadOnlyList<string> Crossings,
    IReadOnlyList<double> MostTonnes);
