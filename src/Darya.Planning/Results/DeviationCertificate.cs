namespace Darya.Planning.Results;

/// <summary>What a block could still gain by deciding otherwise alone, everybody on its water's way answering anew.</summary>
/// <param name="States">The block, in river order.</param>
/// <param name="GainMusd">Best gain of the deviations tried, million USD a year; 0 when none gains.</param>
/// <param name="BoundMusd">
/// No deviation can gain more, million USD a year: the gain if those between answered as the block wishes. Equal to <paramref name="GainMusd"/>
/// for a block whose water does not return to it: its own program is exact.
/// </param>
/// <param name="Tried">Deviations tried.</param>
/// <param name="Best">How the best deviation foresaw the others; empty when none gains.</param>
public sealed record DeviationCertificate(IReadOnlyList<string> States, double GainMusd, double BoundMusd, int Tried, string Best);
