namespace Darya.Simulation;

/// <summary>What a schedule does when it is run through time with exact level, area and evaporation. hm³ and GWh a period.</summary>
public sealed record SimulatedOperation
{
    /// <summary>Storage at the end of the period [reservoir][period], hm³, in the order of the region's reservoirs.</summary>
    public required double[][] StorageHm3 { get; init; }

    /// <summary>Storage at the start of the horizon [reservoir], hm³.</summary>
    public required double[] InitialStorageHm3 { get; init; }

    /// <summary>Evaporation [reservoir][period], hm³.</summary>
    public required double[][] EvaporationHm3 { get; init; }

    /// <summary>Level at the end of the period [reservoir][period], m above sea.</summary>
    public required double[][] LevelM { get; init; }

    /// <summary>Flow entering each reach [reach][period], hm³.</summary>
    public required double[][] ReachHm3 { get; init; }

    /// <summary>Water lost along each reach [reach][period], hm³.</summary>
    public required double[][] ReachLossHm3 { get; init; }

    /// <summary>Gross intake [intake][period], hm³.</summary>
    public required double[][] IntakeHm3 { get; init; }

    /// <summary>Return flow of each district [district][period], hm³.</summary>
    public required double[][] ReturnFlowHm3 { get; init; }

    /// <summary>Flow through turbines [plant][period], hm³.</summary>
    public required double[][] TurbinedHm3 { get; init; }

    /// <summary>Generation with exact head [plant][period], GWh.</summary>
    public required double[][] GenerationGwh { get; init; }

    /// <summary>Water reaching each node: catchments, reaches and return flow [node][period], hm³.</summary>
    public required double[][] NodeInflowHm3 { get; init; }

    /// <summary>Unmeasured loss: a negative catchment, at most the water that is there [node][period], hm³.</summary>
    public required double[][] UnmeasuredLossHm3 { get; init; }

    /// <summary>Water that had to be moved against the schedule to keep storages within limits and flows non-negative.</summary>
    public required IReadOnlyList<ScheduleCorrection> Corrections { get; init; }
}
