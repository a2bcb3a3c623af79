namespace Darya.Planning.Policies.Simulation;

/// <summary>What a month yields with exact evaporation and head.</summary>
internal sealed record MonthAccount
{
    /// <summary>Storage at the end [reservoir], hm³.</summary>
    internal required double[] StorageHm3 { get; init; }

    /// <summary>What leaves by reaches [reservoir], hm³.</summary>
    internal required double[] ReleaseHm3 { get; init; }

    /// <summary>What arrives [reservoir], hm³.</summary>
    internal required double[] InflowHm3 { get; init; }

    /// <summary>Gross intake [intake], hm³.</summary>
    internal required double[] IntakeHm3 { get; init; }

    /// <summary>Gross intake [district], hm³.</summary>
    internal required double[] DeliveredHm3 { get; init; }

    /// <summary>Gross need of the recorded areas [district], hm³.</summary>
    internal required double[] NeedHm3 { get; init; }

    /// <summary>Generation [plant], GWh.</summary>
    internal required double[] GenerationGwh { get; init; }

    /// <summary>Energy not served [zone], GWh.</summary>
    internal required double[] UnservedGwh { get; init; }

    /// <summary>Demand [zone], GWh.</summary>
    internal required double[] DemandGwh { get; init; }

    /// <summary>Water that reaches the seas, hm³.</summary>
    internal required double SeaHm3 { get; init; }

    /// <summary>Benefit of the coalition, million USD.</summary>
    internal required double BenefitMusd { get; init; }

    /// <summary>Largest residual of a balance, as a share of the inflow of its node.</summary>
    internal required double WaterResidual { get; init; }
}
