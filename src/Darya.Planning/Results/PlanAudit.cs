using Darya.Simulation;

namespace Darya.Planning.Results;

/// <summary>Checks of a plan after re-simulation.</summary>
/// <param name="Water">Water balance of every node and period.</param>
/// <param name="HeadEnergyGapPercent">Energy-weighted mean of absolute plant-month differences between the program and exact head, percent.</param>
/// <param name="WorstHeadGapPercent">The worst plant-month, percent of its energy (plant-months above 1 GWh).</param>
/// <param name="WorstHeadGapPlace">Plant and period of the worst.</param>
/// <param name="EnergyResidualGwh">Largest residual of a zone's balance, GWh.</param>
/// <param name="CorrectedWaterHm3">Water that re-simulation had to move to keep storages within limits, hm³ over the horizon.</param>
/// <param name="EndStorageShortHm3">Storage missing at the end of the horizon, hm³ over all reservoirs.</param>
/// <param name="ExactBenefitChangeMusd">Mean yearly change of the benefit by exact head, million USD.</param>
public sealed record PlanAudit(
    BalanceAudit Water,
    double HeadEnergyGapPercent,
    double WorstHeadGapPercent,
    string WorstHeadGapPlace,
    double EnergyResidualGwh,
    double CorrectedWaterHm3,
    double EndStorageShortHm3,
    double ExactBenefitChangeMusd);
