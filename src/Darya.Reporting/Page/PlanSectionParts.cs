using Darya.Model;

namespace Darya.Reporting.Page;

// The parts of PlanSectionData, in the order of the page; each is what its name says, with the units of PlanSectionData.

internal sealed record Name(string En, string Ru)
{
    internal static Name Of(LocalName name) => new(name.English, name.Russian);
}

internal sealed record PeriodData(IReadOnlyList<int> Year, IReadOnlyList<int> Month, IReadOnlyList<int> Dekad, IReadOnlyList<int> Days);

internal sealed record StateData(string Id, Name Name, bool Member);

internal sealed record NodeData(
    string Id, Name Name, string River, string Kind, string State, double Lon, double Lat, double X, double Y, double[] Inflow);

internal sealed record ReservoirData(
    string Node,
    double Dead,
    double Full,
    double Initial,
    double[] Storage,
    double[] Level,
    double[] Evaporation,
    double[] Inflow,
    double[] Release,
    double[] WaterValue,
    RecordData? Record,
    SeasonsData Seasons);

/// <summary>Measured: storage at the end of a month in hm³, flows in m³/s; null where nothing was measured.</summary>
internal sealed record RecordData(double?[] Storage, double?[] Release, double?[] Inflow);

/// <summary>Releases of years that begin in April, km³.</summary>
internal sealed record SeasonsData(
    IReadOnlyList<int> Years,
    double?[] Vegetation,
    double?[] Winter,
    double?[] RecordVegetation,
    double?[] RecordWinter,
    double? WinterShare,
    double? RecordWinterShare);

internal sealed record ReachData(string Id, string From, string To, string Kind, double[] Flow, double[] Loss, double? Capacity);

internal sealed record DistrictData(
    string Id,
    Name Name,
    string State,
    string River,
    double Lon,
    double Lat,
    double X,
    double Y,
    IReadOnlyList<string> Nodes,
    double[] Need,
    double[] Delivered,
    double[] RecordedNeed,
    double[] LeachingShort,
    IReadOnlyList<DistrictCropData> Crops,
    double[] Benefit);

internal sealed record DistrictCropData(string Crop, double[] Recorded, double[] Area, double[] RelativeYield, double[] Output, double[] Benefit);

internal sealed record NamedData(string Id, Name Name);

internal sealed record PlantData(string Id, Name Name, string Zone, string Reach, double Capacity, double[] Generation, double[] Turbined);

internal sealed record ZoneData(string Id, Name Name, string? State, bool Outside, double Lon, double Lat, ZoneBalanceData? Balance);

internal sealed record ZoneBalanceData(
    double[] Demand,
    double[] Lift,
    double[] Hydro,
    double[] Renewable,
    double[] Curtailed,
    double[] NetImport,
    double[] Unserved,
    IReadOnlyList<FuelData> Fuels,
    double[] PeakPrice,
    double[] OffPeakPrice,
    double[] FuelCost);

internal sealed record FuelData(string Fuel, double[] Gwh);

internal sealed record FlowData(string From, string To, string Kind, double[] Gwh, double[]? Value);

internal sealed record OutcomeData(
    string State,
    double Benefit,
    double Farming,
    double FuelCost,
    double UnservedCost,
    double Exchange,
    double Irrigation,
    double Generation,
    double Unserved,
    double[] ByYear);

internal sealed record LimitData(string Limit, string State, string River, string Season, int WaterYear, double Volume, double Taken);

internal sealed record SectionShareData(string River, int WaterYear, double Share);

/// <summary>Water that reaches a sea, km³ [year].</summary>
internal sealed record SeaData(string Node, double[] ByYear);

internal sealed record FrontierData(double Required, double Inflow, double Benefit, double Marginal);

internal sealed record HeadlineData(double Benefit, double Irrigation, double Generation, double Unserved, double? Aral, string? Reservoir);

internal sealed record ComparisonData(
    IReadOnlyList<string> Coalition, string Economy, string? Variant, HeadlineData Headline, double? WinterShare, IReadOnlyList<OutcomeData> Outcomes);

internal sealed record BindingData(
    string Family, string Place, Name Name, string State, int Periods, IReadOnlyList<int> Months, double Price, string Unit, double YearlyValue);

internal sealed record AuditData(
    double MaxResidual,
    double MaxRelativeResidual,
    Name Place,
    double HeadGap,
    double WorstHeadGap,
    Name WorstHeadGapPlace,
    double EnergyResidual,
    double Corrected,
    double EndShort,
    double ExactBenefitChange);

internal sealed record BalanceData(
    string River,
    double Inflow,
    double Intake,
    double Returned,
    double Evaporation,
    double ReachLoss,
    double Sink,
    double StorageChange,
    double Residual);

internal sealed record SolverData(
    int Rows,
    int Columns,
    int Nonzeros,
    double Smallest,
    double Largest,
    double BuildSeconds,
    double SolveSeconds,
    int HeadIterations,
    int Programs,
    long Iterations,
    double Objective);

/// <summary>Rows of one table that share letter, source and note; <c>Keys</c> names the first of them.</summary>
internal sealed record ProvenanceData(string Table, string Letter, string Source, string Note, int Rows, string Keys);

internal sealed record SourceData(string Id, string Title, string Address, string Licence);

internal sealed record AreaAccountData(string State, string Account, double Area);

internal sealed record MapData(IReadOnlyList<MapLineData> Rivers, IReadOnlyList<MapLineData> Lakes);

internal sealed record MapLineData(string Id, Name Name, int Width, IReadOnlyList<double[]> Points);
