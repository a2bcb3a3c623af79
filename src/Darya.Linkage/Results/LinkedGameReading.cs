using Darya.Model;

namespace Darya.Linkage.Results;

/// <summary>One of the games, solved.</summary>
/// <param name="Id"><c>water</c>, <c>trade</c>, <c>works</c> or <c>linked</c>.</param>
/// <param name="Name">Name for readers.</param>
/// <param name="GainMusd">Worth of all together less the worths of each alone, million USD a year.</param>
/// <param name="IsCoreEmpty">Whether every division leaves some coalition better off by itself.</param>
/// <param name="LeastCoreEpsilonMusd">Smallest amount that every coalition must forgo so that a division holds; negative: what each has to spare.</param>
/// <param name="Objectors">Coalitions that together object when the core is empty.</param>
/// <param name="Rules">Shares by rule.</param>
public sealed record LinkedGameReading(
    string Id,
    LocalName Name,
    double GainMusd,
    bool IsCoreEmpty,
    double LeastCoreEpsilonMusd,
    IReadOnlyList<string> Objectors,
    IReadOnlyList<LinkedShare> Rules);
