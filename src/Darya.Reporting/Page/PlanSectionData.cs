namespace Darya.Reporting.Page;

/// <summary>The data of the section <c>plan</c>, described in docs/data-formats/report.md.</summary>
/// <remarks>Series are [period]; water in hm³ a period, energy in GWh a period, money in million USD.</remarks>
internal sealed record PlanSectionData
{
    internal const string Capability = "plan";

    public required Name Title { get; init; }

    public required string Region { get; init; }

    public required string? Variant { get; init; }

    public required string Economy { get; init; }

    public required IReadOnlyList<string> Coalition { get; init; }

    public required int CurrencyYear { get; init; }

    /// <summary><c>month</c> or <c>dekad</c>.</summary>
    public required string Step { get; init; }

    public required double Years { get; init; }

    public required PeriodData Periods { get; init; }

    public required IReadOnlyList<int> CalendarYears { get; init; }

    public required IReadOnlyList<StateData> States { get; init; }

    public required IReadOnlyList<NodeData> Nodes { get; init; }

    public required IReadOnlyList<ReservoirData> Reservoirs { get; init; }

    public required IReadOnlyList<ReachData> Reaches { get; init; }

    public required IReadOnlyList<DistrictData> Districts { get; init; }

    public required IReadOnlyList<PlantData> Plants { get; init; }

    public required IReadOnlyList<ZoneData> Zones { get; init; }

    public required IReadOnlyList<FlowData> Flows { get; init; }

    public required IReadOnlyList<NamedData> Crops { get; init; }

    public required IReadOnlyList<OutcomeData> Outcomes { get; init; }

    public required IReadOnlyList<LimitData> Limits { get; init; }

    public required IReadOnlyList<SectionShareData> SectionShares { get; init; }

    public required IReadOnlyList<SeaData> Seas { get; init; }

    public required IReadOnlyList<FrontierData> Frontier { get; init; }

    public required HeadlineData Headline { get; init; }

    public required ComparisonData? Comparison { get; init; }

    public required IReadOnlyList<BindingData> Binding { get; init; }

    public required AuditData Audit { get; init; }

    public required IReadOnlyList<BalanceData> Balance { get; init; }

    public required SolverData Solver { get; init; }

    public required IReadOnlyList<Name> Warnings { get; init; }

    public required IReadOnlyList<ProvenanceData> Provenance { get; init; }

    public required IReadOnlyList<SourceData> Sources { get; init; }

    public required IReadOnlyList<AreaAccountData> AreaAccounts { get; init; }

    public required MapData Map { get; init; }
}
