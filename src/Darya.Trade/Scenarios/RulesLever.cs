using Darya.Model;
using Darya.Model.Trade;
using Darya.Trade.Assumptions;

namespace Darya.Trade.Scenarios;

/// <summary>Rules of a pair harmonised, both ways: a share of the cost of rules other than tariffs goes; partial change = −θ ln((1 + (1 − share)·cost)/(1 + cost)).</summary>
/// <param name="First">Id of one economy.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="Sectors">Ids of sectors; null for all.</param>
/// <param name="Share">Share of the cost that goes, in [0, 1].</param>
public sealed record RulesLever(string First, string Second, IReadOnlyList<string>? Sectors, double Share) : TradeLever
{
    internal override LocalName Text(LeverContext context)
    {
        var (first, second) = (context.NameOf(First), context.NameOf(Second));
        var (sectors, sectorsRussian) = Sectors is null
            ? ("all sectors", "все отрасли")
            : (Join(sector => sector.Name.English), Join(sector => sector.Name.Russian));
        return new LocalName(
            FormattableString.Invariant($"Rules harmonised {first.English} - {second.English}, {sectors}: {100 * Share:0.##} % of their cost"),
            FormattableString.Invariant($"Согласование правил {first.Russian} - {second.Russian}, {sectorsRussian}: {100 * Share:0.##} % их стоимости"));

        string Join(Func<TradeSector, string> name) => string.Join(", ", context.Data.Sectors.Where(sector => Sectors.Contains(sector.Id)).Select(name));
    }

    internal override void Check(LeverContext context, List<string> faults)
    {
        context.CheckPair("Rules", First, Second, faults);
        context.CheckSectors("Rules", Sectors, faults);
        if (!(Share is >= 0 and <= 1))
        {
            faults.Add(FormattableString.Invariant($"Rules {First}-{Second}: the share must be from 0 to 1; got {Share}."));
        }
    }

    internal override IEnumerable<LeverEffect> Effects(LeverContext context, AssumedWorld world) => [Effect(context, world, First, Second), Effect(context, world, Second, First)];

    internal override IEnumerable<LocalName> Warnings(LeverContext context)
    {
        if (context.Data.Sectors.Any(sector => context.Barriers.Find(Second, First, sector.Id, TradeBarrierKind.Rule) is null
            || context.Barriers.Find(First, Second, sector.Id, TradeBarrierKind.Rule) is null))
        {
            yield return TradeWarnings.NoRule(First, Second);
        }
    }

    private LeverEffect Effect(LeverContext context, AssumedWorld world, string exporter, string importer)
    {
        var changes = context.Data.Sectors.Select(sector => Sectors?.Contains(sector.Id) == false ? 0 : Change(sector.Id)).ToArray();
        return new LeverEffect(exporter, importer, changes, new LocalName("cost of rules on record, letter E", "стоимость правил по таблице, буква E"));

        double Change(string sector)
        {
            var cost = context.Barriers.Find(importer, exporter, sector, TradeBarrierKind.Rule) is { } barrier ? world.Percent(barrier) : 0;
            return LeverContext.CostChange(world.Theta, cost, (1 - Share) * cost);
        }
    }
}
