using Darya.Model;

namespace Darya.Relief.Results;

/// <summary>A place that food passes.</summary>
/// <param name="Id">Kind and id of its row joined by a blank, for example <c>hub termez</c> or <c>province kabul</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Row">Id of its row: food source, mill, hub, crossing or province.</param>
/// <param name="Name">Name.</param>
/// <param name="State">Economy it lies in; of a crossing the one that is left.</param>
/// <param name="Node">Place of the network.</param>
/// <param name="Place">Where it lies.</param>
public sealed record ReliefPlace(string Id, ReliefPlaceKind Kind, string Row, LocalName Name, string State, string Node, MapPoint Place);
