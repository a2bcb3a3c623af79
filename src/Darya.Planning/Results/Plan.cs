using Darya.Model;
using Darya.Simulation;

namespace Darya.Planning.Results;

/// <summary>What a coalition decides over a horizon and what it yields, for every state and for every object of the region.</summary>
/// <remarks>
/// Tables are indexed <c>[object][period]</c>; objects keep the order of the region's lists, intakes the order of <see cref="IntakeKeys"/>.
/// Water is in hm³ a period, power in GWh a period, money in million USD of the currency year.
/// </remarks>
public sealed record Plan
{
    /// <summary>The region the plan was made for.</summary>
    public required Region Region { get; init; }

    /// <summary>The periods.</summary>
    public required Horizon Horizon { get; init; }

    /// <summary>Whose demand, plants, areas and prices ran: a year, or <c>record</c>.</summary>
    public required string Economy { get; init; }

    /// <summary>Ids of the states that decided together, in river order.</summary>
    public required IReadOnlyList<string> Coalition { get; init; }

    /// <summary>Storages, flows, intakes and hydropower after re-simulation with exact level, area and evaporation.</summary>
    public required SimulatedOperation Operation { get; init; }

    /// <summary>Farming by district.</summary>
    public required IReadOnlyList<DistrictOutcome> Districts { get; init; }

    /// <summary>Power by zone.</summary>
    public required IReadOnlyList<ZoneOutcome> Zones { get; init; }

    /// <summary>Energy sent between zones of the plan, both ways, by line.</summary>
    public required IReadOnlyList<LineOutcome> Lines { get; init; }

    /// <summary>Trade with partners outside the deciding group, at stated prices.</summary>
    public required IReadOnlyList<TradeOutcome> Trades { get; init; }

    /// <summary>Result by state, in river order; members first, outsiders last.</summary>
    public required IReadOnlyList<StateOutcome> States { get; init; }

    /// <summary>Water value by reservoir: what one more hm³ at the end of the period would have been worth, million USD per hm³ (= USD per m³) [reservoir][period].</summary>
    public required IReadOnlyList<double[]> WaterValueUsdPerM3 { get; init; }

    /// <summary>Water value at every node [node][period], USD per m³.</summary>
    public required IReadOnlyList<double[]> NodeValueUsdPerM3 { get; init; }

    /// <summary>What the last m³ asked for the seas costs, USD; 0 when nothing was asked.</summary>
    public required double AralPriceUsdPerM3 { get; init; }

    /// <summary>Section flows: the share of the floors that could be met, by river and water year.</summary>
    public required IReadOnlyList<SectionFlowShare> SectionFlowShares { get; init; }

    /// <summary>Interstate limits against use, by limit and season.</summary>
    public required IReadOnlyList<LimitUse> Limits { get; init; }

    /// <summary>Rules that bind, with their price, most costly first.</summary>
    public required IReadOnlyList<BindingRule> BindingRules { get; init; }

    /// <summary>Checks of water and energy after re-simulation.</summary>
    public required PlanAudit Audit { get; init; }

    /// <summary>What each block could still gain by deciding otherwise, in the order of play; empty when it was not searched for.</summary>
    public IReadOnlyList<DeviationCertificate> Certificates { get; init; } = [];

    /// <summary>How the obligations of the request are kept, in their order.</summary>
    public IReadOnlyList<ObligationOutcome> Obligations { get; init; } = [];

    /// <summary>What each state asked for would have if it alone stopped performing.</summary>
    public IReadOnlyList<BreachOutcome> Breaches { get; init; } = [];

    /// <summary>Trade between blocks as it came out; another plan may keep to it.</summary>
    public required TradeContracts Contracts { get; init; }

    /// <summary>Size and time of the programs.</summary>
    public required SolverStatistics Solver { get; init; }

    /// <summary>Whether the time limit ended the successive programs for head before they settled; the plan is the best answer so far.</summary>
    public bool IsStopped { get; init; }

    /// <summary>What the user should know beside the figures.</summary>
    public required IReadOnlyList<LocalName> Warnings { get; init; }

    /// <summary>District and intake id of each row of intake tables.</summary>
    public required IReadOnlyList<IntakeKey> IntakeKeys { get; init; }
}
