using Darya.Planning.Obligations;
using Darya.Planning.Play;

namespace Darya.Planning.Problem;

/// <summary>Options of a program that are not data.</summary>
/// <param name="AralInflowKm3">Mean yearly water for the seas, or null.</param>
/// <param name="HeldStorageHm3">Storages that reservoirs must follow, by reservoir id, or null.</param>
/// <param name="Baseline">What the player owes to others.</param>
/// <param name="Takes">What the player expects others between its nodes to take.</param>
/// <param name="BorderHm3">Flow that reaches to others must carry [reach][period]; null for those that the player chooses.</param>
/// <param name="IndifferentPassOn">Whether indifferent farmers leave water.</param>
/// <param name="ReceivedGwh">Energy that partners send to a state that no longer performs [zone][period][block], GWh; null for players who keep to what is agreed.</param>
internal sealed record PlanOptions(
    double? AralInflowKm3,
    IReadOnlyDictionary<string, double[]>? HeldStorageHm3 = null,
    RightsBaseline Baseline = RightsBaseline.StatusQuo,
    ForeignTakes Takes = ForeignTakes.Claimed,
    double[]?[]? BorderHm3 = null,
    bool IndifferentPassOn = false,
    double[][][]? ReceivedGwh = null)
{
    /// <summary>What the player must reach or must not exceed.</summary>
    internal IReadOnlyList<Obligation> Obligations { get; init; } = [];

    /// <summary>What makes the program the stage of a policy, or null for a plan over the whole horizon.</summary>
    internal StageOptions? Stage { get; init; }

    /// <summary>Whether the crops of a district keep their recorded mix: their areas move together.</summary>
    internal bool KeepsCropMix { get; init; }

    /// <summary>How far a held storage may lie from the given one, share of full storage.</summary>
    internal double HeldSlackShare { get; init; }

    /// <summary>Those who still perform when the player does not; empty for players who keep to what is agreed.</summary>
    internal IReadOnlyList<string> Partners { get; init; } = [];
}
