using Darya.Reporting.Page;

namespace Darya.Reporting.Policies;

// The parts of PolicySectionData; each is what its name says, with the units of PolicySectionData.

internal sealed record PolicyPlaceData(string Id, Name Name, string State);

internal sealed record MonthData(int Year, int Month);

/// <summary>How the policy was trained; seconds differ from run to run and are only printed.</summary>
internal sealed record TrainingData(
    double Bound,
    int Iterations,
    long Solves,
    string StopReason,
    IReadOnlyList<int> Iteration,
    double[] BoundByIteration,
    double? Mean,
    double? StandardError,
    double? Gap,
    int Paths,
    int Years,
    int Rows,
    int Columns,
    int Cuts);

/// <summary>Passage [month][class][class of the next month]; mean inflow in km³ [month][class]; kept variance in percent [month].</summary>
internal sealed record WetnessData(
    IReadOnlyList<string> Classes, IReadOnlyList<double[][]> Passage, IReadOnlyList<double[]> MeanInflow, double[] Kept, bool Persistence, int Years);

internal sealed record EnvelopeData(string Plant, Name Name, int Planes, double Bias, double Deviation);

/// <summary>A policy, or today's rules, over many paths.</summary>
internal sealed record PolicyRunData(
    string Operation,
    string Inflows,
    MonthData From,
    int Months,
    int Paths,
    IReadOnlyList<FanData> Reservoirs,
    IReadOnlyList<DistrictRiskData> Districts,
    IReadOnlyList<StateRiskData> States,
    double[] Benefit,
    double[] Sea,
    double? ConvexLoss,
    double Residual);

/// <summary>Storage and its record [month of the path]; release, recorded release and water value [month 0-11]; null where nothing was recorded.</summary>
internal sealed record FanData(
    string Node,
    double Dead,
    double Full,
    IReadOnlyList<double[]> Storage,
    double?[] Record,
    IReadOnlyList<double[]> Release,
    double?[] RecordedRelease,
    IReadOnlyList<double[]> Value);

/// <summary>Percent of years; supplied and sown in percent of the need and area of the record; null in months without a need.</summary>
internal sealed record DistrictRiskData(
    string District, double Short, double SevereShort, double[] Supplied, IReadOnlyList<double[]?> SuppliedByMonth, double[] Sown);

internal sealed record StateRiskData(string State, double Short, double[] Supplied, double[] Unserved, double UnservedYears);

internal sealed record PolicyBacktestData(
    MonthData From,
    int Months,
    IReadOnlyList<int> Years,
    IReadOnlyList<BacktestLineData> Lines,
    IReadOnlyList<BacktestStorageData> Storages,
    IReadOnlyList<Name> Known,
    IReadOnlyList<int> Wetness,
    TrainingData Training);

/// <summary>One way to run the recorded years; money a year; water taken by the districts of each state, km³ a year.</summary>
internal sealed record BacktestLineData(
    string Name, double Benefit, double Foresight, double Loss, double? LossPercent, double[] ByYear, double[] ForesightByYear, IReadOnlyList<StateWaterData> Delivered);

internal sealed record StateWaterData(string State, double Km3);

/// <summary>Storage at the end of each month by line and by its foresight, and the record, null where nothing was measured.</summary>
internal sealed record BacktestStorageData(string Node, double Dead, double Full, IReadOnlyList<LineStorageData> Lines, double?[] Record);

internal sealed record LineStorageData(string Line, double[] Storage, double[] Foresight);

internal sealed record AdviceData(
    MonthData Month,
    string Wetness,
    double Inflow,
    double InflowPercent,
    IReadOnlyList<ReservoirAdviceData> Reservoirs,
    IReadOnlyList<DistrictAdviceData> Districts,
    IReadOnlyList<StateAdviceData> States,
    IReadOnlyList<Name> Reasons);

internal sealed record ReservoirAdviceData(
    string Node,
    double Before,
    double After,
    double Inflow,
    double Release,
    double Generation,
    double Value,
    double ReleaseValue,
    double IfDry,
    double IfWet);

internal sealed record DistrictAdviceData(string District, double Need, double Supplied, double Value);

internal sealed record StateAdviceData(string State, double Hydro, double Thermal, double NetImport, double Unserved, double Price);
