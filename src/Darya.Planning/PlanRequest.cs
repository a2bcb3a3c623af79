using Darya.Model;
using Darya.Planning.Obligations;

namespace Darya.Planning;

/// <summary>What to plan.</summary>
public sealed record PlanRequest
{
    /// <summary>The region.</summary>
    public required Region Region { get; init; }

    /// <summary>The periods.</summary>
    public required Horizon Horizon { get; init; }

    /// <summary>The economy.</summary>
    public required Economy Economy { get; init; }

    /// <summary>Ids of the states that decide together; every other state decides for itself.</summary>
    public required IReadOnlyList<string> Coalition { get; init; }

    /// <summary>
    /// Who decides together, block by block; the coalition is one of the blocks. Null: the coalition, and every other state for itself.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>>? Blocks { get; init; }

    /// <summary>What a state may do with the water without an agreement.</summary>
    public RightsBaseline Baseline { get; init; } = RightsBaseline.StatusQuo;

    /// <summary>Trade between blocks that stays as it is, or null: offered and taken anew.</summary>
    public TradeContracts? Contracts { get; init; }

    /// <summary>Gain from which a block deviates, million USD a year; null: deviations are not searched for and the plan carries no certificates.</summary>
    public double? DeviationToleranceMusd { get; init; }

    /// <summary>How deep answers are searched for when a block deviates: 0 for those who answer with what they foresee now.</summary>
    public int AnswerDepth { get; init; }

    /// <summary>Whether a block that is indifferent passes water on instead of using it.</summary>
    public bool IndifferentPassOn { get; init; }

    /// <summary>Storages from which successive programs start, hm³ [reservoir][period], or null: the record.</summary>
    public IReadOnlyList<double[]>? StartStorageHm3 { get; init; }

    /// <summary>What the coalition must reach or must not exceed; an obligation that cannot be kept with the others is missed by as little as possible.</summary>
    public IReadOnlyList<Obligation> Obligations { get; init; } = [];

    /// <summary>States of the coalition for which the plan also says what each would have if it alone stopped performing.</summary>
    public IReadOnlyList<string> BreachOf { get; init; } = [];

    /// <summary>Where reservoirs must end.</summary>
    public EndRule End { get; init; } = EndRule.Record;

    /// <summary>Storages to end at by reservoir id, hm³, in place of <see cref="End"/>; null for none.</summary>
    public IReadOnlyDictionary<string, double>? EndStorageHm3 { get; init; }

    /// <summary>Whether the crops of a district keep their recorded mix: their areas move together and never above the record.</summary>
    public bool KeepsCropMix { get; init; }

    /// <summary>Water that must reach the seas, km³ a year on average, or null; only for a coalition of all members.</summary>
    public double? AralInflowKm3 { get; init; }

    /// <summary>Storages that reservoirs must follow, hm³ at the end of each period by reservoir id; for comparisons.</summary>
    public IReadOnlyDictionary<string, double[]>? HeldStorageHm3 { get; init; }

    /// <summary>How far a held storage may lie from the given one, share of full storage; 0 for not at all.</summary>
    public double HeldSlackShare { get; init; }

    /// <summary>Successive linear programs at most for one player.</summary>
    public int HeadIterations { get; init; } = 8;

    /// <summary>Energy-weighted head gap at which iterations stop, percent.</summary>
    public double HeadTolerancePercent { get; init; } = 0.1;

    /// <summary>Rounds of play down the rivers when several players decide.</summary>
    public int Rounds { get; init; } = 12;

    /// <summary>Seconds the whole plan may take, or null.</summary>
    public double? MaximumSeconds { get; init; }
}
