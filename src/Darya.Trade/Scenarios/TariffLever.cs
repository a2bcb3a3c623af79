using Darya.Model;
using Darya.Model.Trade;
using Darya.Trade.Assumptions;

namespace Darya.Trade.Scenarios;

/// <summary>A new tariff on what an importer buys from an exporter: partial change = −θ ln((1 + new)/(1 + old)).</summary>
/// <remarks>In the one-sector equilibrium a tariff is a cost like any other; its revenue is not returned.</remarks>
/// <param name="Importer">Id of the importer.</param>
/// <param name="Exporter">Id of the exporter.</param>
/// <param name="Sectors">Ids of sectors; null for all.</param>
/// <param name="Percent">New tariff, percent of the value, at least 0.</param>
public sealed record TariffLever(string Importer, string Exporter, IReadOnlyList<string>? Sectors, double Percent) : TradeLever
{
    internal override LocalName Text(LeverContext context)
    {
        var (importer, exporter) = (context.NameOf(Importer), context.NameOf(Exporter));
        return new LocalName(
            FormattableString.Invariant($"Tariff of {importer.English} on goods of {exporter.English}: {Percent:0.##} %"),
            FormattableString.Invariant($"Пошлина ({importer.Russian}) на товары ({exporter.Russian}): {Percent:0.##} %"));
    }

    internal override void Check(LeverContext context, List<string> faults)
    {
        context.CheckPair("Tariff", Importer, Exporter, faults);
        context.CheckSectors("Tariff", Sectors, faults);
        if (!(Percent is >= 0 and <= 1000))
        {
            faults.Add(FormattableString.Invariant($"Tariff of {Importer} on {Exporter}: must be from 0 to 1000 percent; got {Percent}."));
        }
    }

    internal override IEnumerable<LeverEffect> Effects(LeverContext context, AssumedWorld world)
    {
        var changes = context.Data.Sectors.Select(sector => Sectors?.Contains(sector.Id) == false ? 0 : LeverContext.CostChange(world.Theta, Now(sector.Id), Percent)).ToArray();
        yield return new LeverEffect(Exporter, Importer, changes, new LocalName("tariff on record; its revenue is not returned", "пошлина по таблице; доход от неё не возвращается"));

        double Now(string sector) => context.Barriers.Find(Importer, Exporter, sector, TradeBarrierKind.Tariff) is { } barrier ? world.Percent(barrier) : 0;
    }

    internal override IEnumerable<LocalName> Warnings(LeverContext context)
    {
        if (context.Data.Sectors.Any(sector => Sectors?.Contains(sector.Id) != false && context.Barriers.Find(Importer, Exporter, sector.Id, TradeBarrierKind.Tariff) is null))
        {
            yield return TradeWarnings.NoTariff([(Importer, Exporter)]);
        }
    }
}
