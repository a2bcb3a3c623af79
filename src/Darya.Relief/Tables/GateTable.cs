using Darya.Model.Relief;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>Limits on several ways together: what crossings unload for relief, what sources sell of all foods.</summary>
internal static class GateTable
{
    /// <summary>Limits of crossings by cargo, named <c>gate CROSSING all</c>, <c>grain</c> or <c>flour</c>, and of sources, named like the source.</summary>
    internal static IEnumerable<SupplyGate> Of(ReliefRequest request, PlaceTable places, IReadOnlyList<RegionWay> ways, FoodTable foods, ReliefNumbers numbers, int months)
    {
        var leaving = ways.ToLookup(way => way.Way.From, way => way.Way.Id, StringComparer.Ordinal);
        var days = numbers.Of("gate_days");
        foreach (var gate in request.Data.Gates.Where(gate => places.All.Any(place => place.Id == PlaceIds.Gate(gate.Crossing))))
        {
            var most = gate.TonnesPerDay * days * numbers.Of("relief_share", gate.Crossing);
            if (leaving[PlaceIds.Gate(gate.Crossing)].ToArray() is { Length: > 0 } over && Cargo(gate.Cargo, foods) is not { Count: 0 } and var cargo)
            {
                yield return new(PlaceIds.GateLimit(gate.Crossing, NutrientIds.Of(gate.Cargo)), over, cargo, [.. Enumerable.Repeat(most, months)]);
            }
        }

        foreach (var source in request.Data.Sources.Where(source => foods.Offered.Where(supply => supply.FoodSource == source.Id).Sum(supply => supply.TonnesPerMonth) > source.CapacityTonnesPerMonth))
        {
            if (leaving[PlaceIds.Source(source.Id)].ToArray() is { Length: > 0 } over)
            {
                yield return new(PlaceIds.Source(source.Id), over, null, [.. Enumerable.Repeat(source.CapacityTonnesPerMonth, months)]);
            }
        }
    }

    /// <summary>Foods that a limit counts: what mills grind is grain, what comes out of them flour; null for all.</summary>
    private static List<string>? Cargo(GateCargo cargo, FoodTable foods) => cargo switch
    {
        GateCargo.Grain => [.. foods.Foods.Where(food => foods.Grains.Contains(food.Id)).Select(food => food.Id)],
        GateCargo.Flour => [.. foods.Foods.Where(food => food.MilledFrom is not null).Select(food => food.Id)],
        _ => null,
    };
}
