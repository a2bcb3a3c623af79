using Darya.Model;
using Darya.Trade.Assumptions;

namespace Darya.Trade.Scenarios;

/// <summary>Cost of transport by pair and sector, as a network gives it: partial change = −θ ln((1 + c')/(1 + c)).</summary>
/// <param name="Name">Name of what changes it.</param>
/// <param name="Costs">Directions and sectors that change; each at most once.</param>
public sealed record TransportLever(LocalName Name, IReadOnlyList<TransportCost> Costs) : TradeLever
{
    internal override LocalName Text(LeverContext context) => new($"Transport: {Name.English}", $"Перевозка: {Name.Russian}");

    internal override void Check(LeverContext context, List<string> faults)
    {
        var what = $"Transport {Name.English}";
        foreach (var cost in Costs)
        {
            context.CheckPair(what, cost.Exporter, cost.Importer, faults);
            context.CheckSectors(what, [cost.Sector], faults);
            if (!(cost.Before >= 0 && cost.After >= 0 && double.IsFinite(cost.Before + cost.After)))
            {
                faults.Add(FormattableString.Invariant(
                    $"{what}: costs over value must be at least 0; got {cost.Before} and {cost.After} for {cost.Exporter} to {cost.Importer}, {cost.Sector}."));
            }
        }

        foreach (var twice in Costs.GroupBy(cost => (cost.Exporter, cost.Importer, cost.Sector)).Where(group => group.Count() > 1))
        {
            faults.Add($"{what}: {twice.Key.Exporter} to {twice.Key.Importer}, {twice.Key.Sector} is given more than once.");
        }
    }

    internal override IEnumerable<LeverEffect> Effects(LeverContext context, AssumedWorld world)
    {
        foreach (var pair in Costs.GroupBy(cost => (cost.Exporter, cost.Importer)))
        {
            var bySector = context.Everywhere(0);
            foreach (var cost in pair)
            {
                var sector = context.Data.Sectors.TakeWhile(item => item.Id != cost.Sector).Count();
                bySector[sector] = LeverContext.CostChange(world.Theta, 100 * cost.Before, 100 * cost.After);
            }

            yield return new LeverEffect(pair.Key.Exporter, pair.Key.Importer, bySector, Basis);
        }
    }

    private static LocalName Basis { get; } = new("cost of transport on the network", "стоимость перевозки по сети");
}
