using Darya.Model;

namespace Darya.Planning.Policies.Results;

/// <summary>A policy, or today's rules, run over many paths of inflow that were not known to it.</summary>
public sealed record PolicySimulationOutcome
{
    /// <summary>The region.</summary>
    public required Region Region { get; init; }

    /// <summary>The states that decide together.</summary>
    public required IReadOnlyList<string> Coalition { get; init; }

    /// <summary>Year of the economy.</summary>
    public required int EconomyYear { get; init; }

    /// <summary>What was run: <c>policy</c> or <c>rules</c>.</summary>
    public required string Operation { get; init; }

    /// <summary>Where the inflows come from: <c>generated</c> or <c>bootstrap</c>.</summary>
    public required string Inflows { get; init; }

    /// <summary>First month of the paths.</summary>
    public required YearMonth From { get; init; }

    /// <summary>Months of a path.</summary>
    public required int Months { get; init; }

    /// <summary>Paths.</summary>
    public required int Paths { get; init; }

    /// <summary>How the policy was trained; null for rules.</summary>
    public TrainingSummary? Training { get; init; }

    /// <summary>The wetness chain; null for rules.</summary>
    public WetnessSummary? Wetness { get; init; }

    /// <summary>Fit of the head envelopes; empty for rules.</summary>
    public IReadOnlyList<EnvelopeFit> Envelopes { get; init; } = [];

    /// <summary>Reservoirs.</summary>
    public required IReadOnlyList<ReservoirFan> Reservoirs { get; init; }

    /// <summary>Districts.</summary>
    public required IReadOnlyList<DistrictRisk> Districts { get; init; }

    /// <summary>States.</summary>
    public required IReadOnlyList<StateRisk> States { get; init; }

    /// <summary>Benefit of a calendar year with exact head, million USD.</summary>
    public required Spread BenefitMusd { get; init; }

    /// <summary>Water that reaches the seas in a year, km³.</summary>
    public required Spread SeaInflowKm3 { get; init; }

    /// <summary>What exact head and evaporation change against what the convex stages promised, million USD a year; null for rules.</summary>
    public double? ConvexLossMusd { get; init; }

    /// <summary>Largest residual of the water balance, as a share of the inflow of its node.</summary>
    public required double WaterResidual { get; init; }

    /// <summary>Warnings, English and Russian.</summary>
    public required IReadOnlyList<LocalName> Warnings { get; init; }
}
