using Darya.Model.Corridors;
using Darya.Model.Farming;
using Darya.Model.Parties;
using Darya.Model.Power;
using Darya.Model.Relief;
using Darya.Model.Rivers;
using Darya.Model.Trade;

namespace Darya.Model;

/// <summary>States and what they share: rivers, farms, power. Immutable; lists keep a fixed order that does not depend on the order of the input.</summary>
/// <remarks>Lists are sorted by id or by their key, nodes and reaches included, so that the same data give the same programs.</remarks>
public sealed record Region
{
    /// <summary>Name of the package.</summary>
    public required string Id { get; init; }

    /// <summary>Title.</summary>
    public required LocalName Title { get; init; }

    /// <summary>Name of the variant, or null for the base.</summary>
    public string? Variant { get; init; }

    /// <summary>Scalars.</summary>
    public required PlanningRules Rules { get; init; }

    /// <summary>States in river order.</summary>
    public required IReadOnlyList<State> States { get; init; }

    /// <summary>River nodes.</summary>
    public required IReadOnlyList<RiverNode> Nodes { get; init; }

    /// <summary>Reservoirs.</summary>
    public required IReadOnlyList<Reservoir> Reservoirs { get; init; }

    /// <summary>Reaches.</summary>
    public required IReadOnlyList<Reach> Reaches { get; init; }

    /// <summary>Monthly upper limits of reaches.</summary>
    public required IReadOnlyList<ReachLimit> ReachLimits { get; init; }

    /// <summary>Section flows of rights baseline B.</summary>
    public required IReadOnlyList<SectionFlow> SectionFlows { get; init; }

    /// <summary>Catchments.</summary>
    public required IReadOnlyList<Catchment> Catchments { get; init; }

    /// <summary>Inflow by catchment, in the order of <see cref="Catchments"/>.</summary>
    public required IReadOnlyList<InflowSeries> Inflows { get; init; }

    /// <summary>Statistics of long series.</summary>
    public required IReadOnlyList<InflowStatistic> InflowStatistics { get; init; }

    /// <summary>Fitted inflow model, or null when the region has none.</summary>
    public InflowModel? InflowModel { get; init; }

    /// <summary>Measured reservoirs.</summary>
    public required IReadOnlyList<ReservoirRecord> Records { get; init; }

    /// <summary>Interstate limits.</summary>
    public required IReadOnlyList<WaterLimit> Limits { get; init; }

    /// <summary>Irrigation districts.</summary>
    public required IReadOnlyList<District> Districts { get; init; }

    /// <summary>Crops.</summary>
    public required IReadOnlyList<Crop> Crops { get; init; }

    /// <summary>Crop budgets by state.</summary>
    public required IReadOnlyList<CropBudget> Budgets { get; init; }

    /// <summary>Areas of other years over those of 2023.</summary>
    public required IReadOnlyList<YearIndex> AreaHistory { get; init; }

    /// <summary>Prices and costs of other years over those of 2023.</summary>
    public required IReadOnlyList<YearIndex> PriceHistory { get; init; }

    /// <summary>Irrigated area by account.</summary>
    public required IReadOnlyList<AreaAccount> AreaAccounts { get; init; }

    /// <summary>Zones.</summary>
    public required IReadOnlyList<Zone> Zones { get; init; }

    /// <summary>Yearly demand.</summary>
    public required IReadOnlyList<AnnualDemand> Demands { get; init; }

    /// <summary>Monthly shape of demand.</summary>
    public required IReadOnlyList<DemandShape> DemandShapes { get; init; }

    /// <summary>Hydropower plants.</summary>
    public required IReadOnlyList<HydroPlant> HydroPlants { get; init; }

    /// <summary>Thermal groups.</summary>
    public required IReadOnlyList<ThermalUnit> ThermalUnits { get; init; }

    /// <summary>Fuel prices.</summary>
    public required IReadOnlyList<FuelPrice> FuelPrices { get; init; }

    /// <summary>Solar, wind and small hydro.</summary>
    public required IReadOnlyList<RenewablePlant> Renewables { get; init; }

    /// <summary>Lines.</summary>
    public required IReadOnlyList<Line> Lines { get; init; }

    /// <summary>Prices of outside markets.</summary>
    public required IReadOnlyList<OutsidePrice> OutsidePrices { get; init; }

    /// <summary>Recorded trade between zones.</summary>
    public required IReadOnlyList<ReferenceTrade> ReferenceTrades { get; init; }

    /// <summary>Rivers on the map.</summary>
    public required IReadOnlyList<MapLine> Rivers { get; init; }

    /// <summary>Lakes on the map.</summary>
    public required IReadOnlyList<MapLine> Lakes { get; init; }

    /// <summary>How the rivers are operated today.</summary>
    public OperatingRules Operating { get; init; } = new();

    /// <summary>Trade of the states, or null when the region has no trade tables.</summary>
    public TradeData? Trade { get; init; }

    /// <summary>Network, crossings and joint works, or null when the region has no transport nodes.</summary>
    public CorridorData? Corridors { get; init; }

    /// <summary>Foods and their supply to people in need, or null when the region names no foods.</summary>
    public ReliefData? Relief { get; init; }

    /// <summary>Goals that the states have stated.</summary>
    public IReadOnlyList<Goal> Goals { get; init; } = [];

    /// <summary>Sources.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Where every row comes from.</summary>
    public required IReadOnlyList<Provenance> Provenance { get; init; }
}
