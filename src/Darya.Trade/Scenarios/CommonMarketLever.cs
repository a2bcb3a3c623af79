using Darya.Model;
using Darya.Model.Trade;
using Darya.Trade.Assumptions;

namespace Darya.Trade.Scenarios;

/// <summary>A common market: all pairs among its members, both ways.</summary>
/// <param name="Members">Ids of the members, at least two.</param>
/// <param name="Basis">By the coefficient of an agreement, or by tariffs and rules.</param>
public sealed record CommonMarketLever(IReadOnlyList<string> Members, MarketBasis Basis) : TradeLever
{
    /// <summary>Term of the coefficient that is used under <see cref="MarketBasis.Coefficient"/>.</summary>
    public string Term { get; init; } = "rta";

    /// <summary>
    /// Estimation whose coefficient is used: within pairs over the years, because a cross-section takes for the agreement what brought its members together.
    /// Where it has no such term, the first that does.
    /// </summary>
    public string Model { get; init; } = "panel-1964-2016";

    /// <summary>Union whose pairs have the effect of the term already; null for any union that both are in.</summary>
    public string? HaveIt { get; init; }

    /// <summary>Share of the cost of rules that goes under <see cref="MarketBasis.Barriers"/>, in [0, 1].</summary>
    public double RulesShare { get; init; } = 1;

    internal override LocalName Text(LeverContext context) => Basis == MarketBasis.Coefficient
        ? new LocalName(
            $"Common market of {Names}: effect of '{Term}' for pairs that do not have it",
            $"Общий рынок ({Names}): эффект '{Term}' для пар, у которых его нет")
        : new LocalName(
            FormattableString.Invariant($"Common market of {Names}: no tariffs, {100 * RulesShare:0.##} % of the cost of rules removed"),
            FormattableString.Invariant($"Общий рынок ({Names}): без пошлин, снято {100 * RulesShare:0.##} % стоимости правил"));

    internal override void Check(LeverContext context, List<string> faults)
    {
        if (Members.Count < 2)
        {
            faults.Add($"A common market needs at least two members; got {Members.Count}.");
        }

        foreach (var id in Members.Where(id => !context.Knows(id)))
        {
            faults.Add($"Common market: no economy '{id}'.");
        }

        foreach (var id in Members.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            faults.Add($"Common market: member '{id}' is given more than once.");
        }

        if (Basis == MarketBasis.Coefficient && Coefficient(context) < 0)
        {
            var known = context.Data.Coefficients.Select(item => item.Term).Distinct(StringComparer.Ordinal).DefaultIfEmpty("none");
            faults.Add($"Common market: no coefficient '{Term}'; the trade tables have {string.Join(", ", known)}.");
        }

        if (!(RulesShare is >= 0 and <= 1))
        {
            faults.Add(FormattableString.Invariant($"Common market: the share of rules must be from 0 to 1; got {RulesShare}."));
        }
    }

    internal override IEnumerable<LeverEffect> Effects(LeverContext context, AssumedWorld world)
    {
        foreach (var (exporter, importer) in Pairs())
        {
            if (Basis == MarketBasis.Barriers)
            {
                yield return new LeverEffect(exporter, importer, [.. context.Data.Sectors.Select(sector => Change(sector.Id))], new LocalName("tariffs and rules on record", "пошлины и правила по таблице"));
            }
            else if (!context.Barriers.Share(exporter, importer, HaveIt))
            {
                var place = Coefficient(context);
                var coefficient = context.Data.Coefficients[place];
                yield return new LeverEffect(
                    exporter,
                    importer,
                    context.Everywhere(world.Coefficient(place)),
                    new LocalName($"coefficient '{coefficient.Term}' of {coefficient.Model}", $"коэффициент '{coefficient.Term}' модели {coefficient.Model}"));
            }

            double Change(string sector)
            {
                var tariff = context.Barriers.Find(importer, exporter, sector, TradeBarrierKind.Tariff) is { } duty ? world.Percent(duty) : 0;
                var rule = context.Barriers.Find(importer, exporter, sector, TradeBarrierKind.Rule) is { } barrier ? world.Percent(barrier) : 0;
                return LeverContext.CostChange(world.Theta, tariff, 0) + LeverContext.CostChange(world.Theta, rule, (1 - RulesShare) * rule);
            }
        }
    }

    internal override IEnumerable<LocalName> Warnings(LeverContext context)
    {
        if (Basis == MarketBasis.Coefficient)
        {
            yield break;
        }

        var missing = Pairs()
            .Where(pair => context.Data.Sectors.Any(sector => context.Barriers.Find(pair.Importer, pair.Exporter, sector.Id, TradeBarrierKind.Tariff) is null))
            .Select(pair => (pair.Importer, pair.Exporter))
            .ToArray();
        if (missing.Length > 0)
        {
            yield return TradeWarnings.NoTariff(missing);
        }
    }

    private IEnumerable<(string Exporter, string Importer)> Pairs() =>
        Members.SelectMany(exporter => Members.Where(importer => importer != exporter).Select(importer => (exporter, importer)));

    private string Names => string.Join(", ", Members);

    private int Coefficient(LeverContext context)
    {
        var found = -1;
        for (var i = context.Data.Coefficients.Count - 1; i >= 0; i--)
        {
            var coefficient = context.Data.Coefficients[i];
            if (coefficient.Term == Term && (found < 0 || context.Data.Coefficients[found].Model != Model))
            {
                found = i;
            }
        }

        return found;
    }
}
