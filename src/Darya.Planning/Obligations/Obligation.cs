namespace Darya.Planning.Obligations;

/// <summary>An amount that the deciding group must reach or must not exceed, added up over measures and periods.</summary>
/// <param name="Id">Id, unique in a request.</param>
/// <param name="Sense">At least or at most.</param>
/// <param name="Amount">The amount, hm³ or GWh.</param>
/// <param name="Parts">What is added up; all water or all energy.</param>
public sealed record Obligation(string Id, ObligationSense Sense, double Amount, IReadOnlyList<ObligationPart> Parts);
