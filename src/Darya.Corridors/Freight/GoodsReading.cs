using Darya.Corridors.Results;

namespace Darya.Corridors.Freight;

/// <summary>What is moved by commodity and by economy.</summary>
internal static class GoodsReading
{
    private const double ShipmentTonnes = 20;

    /// <summary>By commodity, in the order of the table.</summary>
    internal static List<GoodsOutcome> Goods(FreightState state)
    {
        var (trips, goods) = (state.Model.Demand.Trips, state.Model.Network.Commodities);
        var (tonnes, figures) = (state.Loading.Tonnes, state.Figures);
        return
        [
            .. goods.Select((commodity, number) =>
            {
                var rows = Enumerable.Range(0, trips.Count).Where(t => trips[t].Commodity == number).ToList();
                var mt = rows.Sum(t => tonnes[t]);
                var work = rows.Sum(t => tonnes[t] * figures.Km[t]);
                return new GoodsOutcome(
                    commodity.Id,
                    commodity.Name,
                    mt,
                    mt * commodity.ValueUsdPerTonne,
                    work / 1000,
                    work > 0 ? rows.Sum(t => tonnes[t] * figures.RailKm[t]) / work : 0,
                    mt > 0 ? rows.Sum(t => tonnes[t] * figures.Money[t]) / mt : 0,
                    mt > 0 ? rows.Sum(t => tonnes[t] * figures.Hours[t]) / mt : 0,
                    commodity.TimeUsdPerTonneHour);
            }),
        ];
    }

    /// <summary>By economy with goods, by id.</summary>
    internal static List<StateFlowOutcome> States(FreightState state)
    {
        var (model, trips) = (state.Model, state.Model.Demand.Trips);
        var (tonnes, figures, transit) = (state.Loading.Tonnes, state.Figures, state.Transit());
        double Border(int trip) => tonnes[trip] * (figures.BorderMoney[trip] + (model.Network.Commodities[trips[trip].Commodity].TimeUsdPerTonneHour * figures.BorderHours[trip]));
        return
        [
            .. model.Network.Table.Economies.Select((id, number) =>
            {
                var exports = Enumerable.Range(0, trips.Count).Where(t => trips[t].Exporter == number).ToList();
                var imports = Enumerable.Range(0, trips.Count).Where(t => trips[t].Importer == number).ToList();
                return new StateFlowOutcome(
                    id,
                    exports.Sum(t => tonnes[t]),
                    imports.Sum(t => tonnes[t]),
                    transit[number],
                    exports.Sum(t => tonnes[t] * state.Loading.Costs[t]),
                    imports.Sum(t => tonnes[t] * state.Loading.Costs[t]),
                    exports.Concat(imports).Sum(Border),
                    exports.Concat(imports).Sum(t => tonnes[t] / ShipmentTonnes * figures.BorderHours[t]));
            }).Where(s => s.ExportsMt + s.ImportsMt + s.TransitMt > 0),
        ];
    }
}
