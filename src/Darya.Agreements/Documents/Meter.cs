namespace Darya.Agreements.Documents;

/// <summary>What is read to see whether a term is kept.</summary>
/// <param name="Id">Id within the document; readings name it.</param>
/// <param name="Name">Name.</param>
/// <param name="Variable">What it measures.</param>
/// <param name="Places">Ids of objects of the region, or of the outside world: nodes, reaches, states, lines <c>KG>KZ</c>. Several are summed.</param>
/// <param name="Unit">Unit of its readings.</param>
/// <param name="Reporters">Who reports it: parties, bodies, others.</param>
public sealed record Meter(string Id, LocalText Name, Variable Variable, IReadOnlyList<string> Places, Unit Unit, IReadOnlyList<string> Reporters);
