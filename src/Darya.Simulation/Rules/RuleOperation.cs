using Darya.Model.Rivers;

namespace Darya.Simulation.Rules;

/// <summary>What rules do with the water: the operation, its audited balance, and what the rules said. hm³ a period.</summary>
public sealed record RuleOperation
{
    /// <summary>The flows, run again by <see cref="RiverSimulator"/>. Corrections below 1e-6 hm³ are rounding and left out.</summary>
    public required SimulatedOperation Operation { get; init; }

    /// <summary>The balance recomputed from the flows.</summary>
    public required BalanceAudit Audit { get; init; }

    /// <summary>The rules that ran.</summary>
    public required OperatingRules Rules { get; init; }

    /// <summary>Demand as given [intake][period], hm³, in the order of <see cref="RiverNetwork.Intakes"/>; what is supplied is <see cref="SimulatedOperation.IntakeHm3"/>.</summary>
    public required double[][] DemandHm3 { get; init; }

    /// <summary>Demand that capacity and licences allow [intake][period], hm³.</summary>
    public required double[][] EntitledHm3 { get; init; }

    /// <summary>Class of each intake, 1 served first [intake].</summary>
    public required int[] IntakeClass { get; init; }

    /// <summary>Demand not supplied, by class [class − 1][period], hm³.</summary>
    public required double[][] ShortageByClassHm3 { get; init; }

    /// <summary>Section flow that did not pass [reach][period], hm³.</summary>
    public required double[][] FloorShortHm3 { get; init; }

    /// <summary>What is left of each licence at the end of the period [licence][period], hm³, in the order of <see cref="OperatingRules.Licences"/>; 0 outside its season.</summary>
    public required double[][] LicenceLeftHm3 { get; init; }

    /// <summary>What the tightest licence of an intake has left at the end of the period [intake][period], hm³; +∞ where no licence covers it.</summary>
    public required double[][] IntakeLicenceLeftHm3 { get; init; }

    /// <summary>What the rules said [reservoir][period].</summary>
    public required RuleDecision[][] Decisions { get; init; }
}
