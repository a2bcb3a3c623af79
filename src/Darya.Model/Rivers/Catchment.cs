namespace Darya.Model.Rivers;

/// <summary>An area or group of side rivers whose water enters the network at one node.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Node">Id of the node the water enters.</param>
/// <param name="Name">Name.</param>
/// <param name="State">Id of the state where the water forms.</param>
public sealed record Catchment(string Id, string Node, LocalName Name, string State);
