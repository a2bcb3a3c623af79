using Darya.Planning.Sets;
using Darya.Simulation;

namespace Darya.Planning.Problem;

/// <summary>The operating point around which head and evaporation are linear in one program: mean storages and turbine flows.</summary>
/// <param name="MeanStorageHm3">Mean of start and end storage [reservoir][period].</param>
/// <param name="TurbinedHm3">Turbine flow [plant][period].</param>
internal sealed record HeadPoint(double[][] MeanStorageHm3, double[][] TurbinedHm3)
{
    private const double SmallestSlope = 1e-6; // GWh per hm³; smaller ones would only widen the range of coefficients

    /// <summary>Energy of water, GWh per hm³.</summary>
    internal double Factor(PlantIndex p, PeriodIndex t, PlanSets sets) =>
        HydropowerModel.GwhPerHm3(p.Data, sets.Reservoirs[p.Reservoir].Data, MeanStorageHm3[p.Reservoir][t.Ordinal]);

    /// <summary>Change of a plant's energy with mean storage at the point's turbine flow, GWh per hm³ stored.</summary>
    internal double StorageSlope(PlantIndex p, PeriodIndex t, PlanSets sets)
    {
        var slope = TurbinedHm3[p.Ordinal][t.Ordinal]
            * HydropowerModel.SlopePerHm3(p.Data, sets.Reservoirs[p.Reservoir].Data, MeanStorageHm3[p.Reservoir][t.Ordinal]);
        return slope < SmallestSlope ? 0 : slope;
    }
}
