using Darya.Planning.Sets;

namespace Darya.Planning.Problem;

/// <summary>The region's figures in the units of the programs (hm³, GWh, million USD, thousand ha), resolved for horizon and economy.</summary>
internal sealed class PlanData
{
    internal PlanData(PlanSets sets, Economy economy, EndRule end, IReadOnlyDictionary<string, double>? endHm3 = null)
    {
        Sets = sets;
        Economy = economy;
        Water = new WaterData(sets, end, endHm3);
        Farming = new FarmingData(sets, economy);
        Power = new PowerData(sets, economy);
    }

    internal PlanSets Sets { get; }

    internal Economy Economy { get; }

    internal WaterData Water { get; }

    internal FarmingData Farming { get; }

    internal PowerData Power { get; }

    /// <summary>Builds sets and data of a request.</summary>
    internal static PlanData Of(PlanRequest request)
    {
        var network = new Simulation.RiverNetwork(request.Region);
        return new PlanData(new PlanSets(request.Region, request.Horizon, network), request.Economy, request.End, request.EndStorageHm3);
    }
}
