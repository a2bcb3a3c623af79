namespace Darya.Agreements.Documents;

/// <summary>What proves performance.</summary>
/// <param name="Wins">Precedence of reporters; those without an order stand side by side and both readings are kept.</param>
/// <param name="DisputeAbovePercent">Difference of readings that stand side by side, percent of the larger, from which the period is disputed.</param>
public sealed record Evidence(IReadOnlyList<Precedence> Wins, double DisputeAbovePercent);
