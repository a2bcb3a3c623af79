using Darya.Model;

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

    /// <summary>Where reservoirs must end.</summary>
    public EndRule End { get; init; } = EndRule.Record;

    /// <summary>Water that must reach the seas, km³ a year on average, or null; only for a coalition of all members.</summary>
    public double? AralInflowKm3 { get; init; }

    /// <summary>Storages that reservoirs must follow, hm³ at the end of each period by reservoir id; for comparisons.</summary>
    public IReadOnlyDictionary<string, double[]>? HeldStorageHm3 { get; init; }

    /// <summary>Successive linear programs at most for one player.</summary>
    public int HeadIterations { get; init; } = 8;

    /// <summary>Energy-weighted head gap at which iterations stop, percent.</summary>
    public double HeadTolerancePercent { get; init; } = 0.1;

    /// <summary>Rounds of play down the rivers when several players decide.</summary>
    public int Rounds { get; init; } = 12;

    /// <summary>Seconds the whole plan may take, or null.</summary>
    public double? MaximumSeconds { get; init; }
}
