namespace Darya.Corridors.Design;

/// <summary>Links that are built together or not at all.</summary>
/// <param name="Name">Name for messages and tables.</param>
/// <param name="Links">Links of the network that exist only if it is built; of no other candidate.</param>
/// <param name="Cost">Its cost, ≥ 0, in the unit of the budget.</param>
public sealed record Candidate(string Name, IReadOnlyList<int> Links, double Cost);
