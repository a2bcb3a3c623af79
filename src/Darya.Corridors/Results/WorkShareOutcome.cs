namespace Darya.Corridors.Results;

/// <summary>A party's part of a cost.</summary>
/// <param name="Party">Party.</param>
/// <param name="StatedPercent">As agreed or reported, %; null when not stated.</param>
/// <param name="IsAgreed">Signed.</param>
/// <param name="NucleolusPercent">By the nucleolus of the cost game, %; null when it has no game.</param>
/// <param name="ShapleyPercent">By the Shapley value, %.</param>
/// <param name="StandAlonePercent">The most it would pay before it were better off alone, %.</param>
public sealed record WorkShareOutcome(
    string Party,
    double? StatedPercent,
    bool IsAgreed,
    double? NucleolusPercent,
    double? ShapleyPercent,
    double? StandAlonePercent);
