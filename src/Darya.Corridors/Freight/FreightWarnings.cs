using System.Globalization;
using Darya.Model;

namespace Darya.Corridors.Freight;

/// <summary>Assumptions that bite in all parts.</summary>
internal static class FreightWarnings
{
    /// <summary>What the flows rest on.</summary>
    internal static List<LocalName> Of(FreightState state)
    {
        var model = state.Model;
        var warnings = new List<LocalName>(model.Warnings)
        {
            new(
                "Goods in transit between outside economies and empty wagons are not modelled: tonnes at gates on the way from China to Europe are too low.",
                "Транзит между внешними экономиками и порожние вагоны не моделируются: тонны на пути из Китая в Европу занижены."),
        };
        var seasonal = model.Network.Table.Legs.Where(l => l.Link?.ClosedMonths.Count > 0 && state.Network.IsOpen[l.Number] && Load(state, l) > 0.001).ToList();
        if (seasonal.Count > 0)
        {
            var open = seasonal.Average(l => 12 - l.Link!.ClosedMonths.Count) / 12 * 100;
            warnings.Add(new LocalName(
                string.Create(CultureInfo.InvariantCulture, $"{seasonal.Count} ways with goods are shut in some months but open in the flows of the year; they are open {open:0} % of it."),
                string.Create(CultureInfo.InvariantCulture, $"Путей с грузами, закрытых в отдельные месяцы, но открытых в годовых потоках: {seasonal.Count}; они открыты {open:0} % года.")));
        }

        if (!state.Converged)
        {
            warnings.Add(new LocalName("Queues and loads do not agree yet.", "Очереди и потоки ещё не согласованы."));
        }

        return warnings;
    }

    private static double Load(FreightState state, Leg leg) => state.Loading.Loads[2 * leg.Number] + state.Loading.Loads[(2 * leg.Number) + 1];
}
