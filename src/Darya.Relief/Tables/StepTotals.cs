using Darya.Model;
using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>Cost of a plan from field to family, with the ways taken apart into railway, border, ship, road, handing out and support.</summary>
internal static class StepTotals
{
    private static readonly (string Id, LocalName Name)[] Steps =
    [
        ("buying", new("Buying, insurance included", "Закупка со страхованием")),
        ("milling", new("Milling", "Помол")),
        ("rail", new("Railways", "Железные дороги")),
        ("crossing", new("Borders", "Границы")),
        ("sea", new("Ships and ports", "Суда и порты")),
        ("road", new("Roads", "Автомобильные дороги")),
        ("handling", new("Handling", "Перевалка")),
        ("storing", new("Storing", "Хранение")),
        ("distribution", new("Handing out", "Раздача")),
        ("support", new("Offices and staff", "Офисы и персонал")),
        ("cash", new("Cash for families", "Денежная помощь семьям")),
    ];

    internal static IReadOnlyList<StepTotal> Of(RegionSupply supply, SupplyOutcome plan)
    {
        var usd = Steps.ToDictionary(step => step.Id, _ => 0.0, StringComparer.Ordinal);
        foreach (var cost in plan.Costs)
        {
            var id = cost.Step switch
            {
                SupplyStep.Buying => "buying",
                SupplyStep.Milling => "milling",
                SupplyStep.Storing => "storing",
                SupplyStep.Cash => "cash",
                _ => null,
            };
            if (id is not null)
            {
                usd[id] += cost.Usd.Sum();
            }
        }

        var places = plan.Problem.Places.ToDictionary(place => place.Name, place => place.HandlingUsdPerTonne, StringComparer.Ordinal);
        var ways = supply.Ways.ToDictionary(way => way.Way.Id, StringComparer.Ordinal);
        usd["handling"] += plan.Orders.Sum(order => order.Tonnes.Sum() * places[order.Place]);
        foreach (var flow in plan.Flows)
        {
            var (tonnes, cost) = (flow.Tonnes.Sum(), ways[flow.Way].Cost);
            usd["rail"] += tonnes * cost.Rail;
            usd["crossing"] += tonnes * cost.Crossing;
            usd["sea"] += tonnes * cost.Sea;
            usd["road"] += tonnes * cost.Road;
            usd["handling"] += tonnes * (cost.Handling + places[flow.To]);
            usd["distribution"] += tonnes * cost.Distribution;
            usd["support"] += tonnes * cost.Support;
        }

        usd["crossing"] += plan.Vehicles.Sum(use => use.Vehicles.Sum() * ways[use.Way].Supply.UsdPerVehicle);
        var handedOut = plan.TonnesHandedOut;
        return [.. Steps.Select(step => new StepTotal(step.Id, step.Name, usd[step.Id] / 1e6, step.Id != "cash" && handedOut > 0 ? usd[step.Id] / handedOut : 0))];
    }
}
