using Darya.Corridors.Freight;
using Darya.Corridors.Questions;
using Darya.Corridors.Results;
using Darya.Model;

namespace Darya.Corridors.Easing;

/// <summary>What easier crossings do while trade is held.</summary>
internal static class EaseReading
{
    /// <summary>Compares the network with and without easier crossings.</summary>
    internal static EaseOutcome Of(EaseQuestion question, FreightState before, FreightState after)
    {
        var welfare = Welfare.Of(before, after);
        return new EaseOutcome
        {
            Name = question.Name,
            Crossings = [.. question.Targets.Select(t => Eased(t, before))],
            Iterations = [],
            Agrees = true,
            TolerancePercent = 0,
            Pairs = Pairs(before, after),
            Gains =
            [
                .. before.Model.Request.States.Order(StringComparer.Ordinal)
                    .Select(s => new EaseGain(s, -(welfare.States.FirstOrDefault(w => w.Economy == s)?.BorneMusd ?? 0), null, null)),
            ],
            States = welfare.States,
            Warnings = Warnings(question, before, after),
        };
    }

    private static EasedCrossing Eased(EaseTarget target, FreightState before)
    {
        var network = before.Model.Network;
        var leg = network.Table.OfCrossing(target.Crossing)!;
        var (hours, usd) = network.Easing(leg, target);
        return new EasedCrossing(target.Crossing, network.CrossingHours(leg), network.CrossingHours(leg) * hours, network.CrossingUsd(leg), network.CrossingUsd(leg) * usd);
    }

    private static List<EasedPair> Pairs(FreightState before, FreightState after)
    {
        var model = before.Model;
        var value = model.Network.Commodities.ToDictionary(c => c.Id, c => c.ValueUsdPerTonne, StringComparer.Ordinal);
        var members = model.Request.Members;
        return
        [
            .. before.Pairs.Zip(after.Pairs, (one, other) => (One: one, Other: other))
                .Where(p => members.Contains(p.One.Exporter, StringComparer.Ordinal) || members.Contains(p.One.Importer, StringComparer.Ordinal))
                .GroupBy(p => (p.One.Exporter, p.One.Importer))
                .Select(g => new EasedPair(
                    g.Key.Exporter,
                    g.Key.Importer,
                    g.Sum(p => p.One.Mt * value[p.One.Commodity]),
                    g.Sum(p => p.Other.Mt * value[p.Other.Commodity]),
                    Share(g.Select(p => p.One)),
                    Share(g.Select(p => p.Other))))
                .OrderByDescending(p => p.CostSharePercent - p.CostShareAfterPercent).ThenBy(p => p.Exporter, StringComparer.Ordinal).ThenBy(p => p.Importer, StringComparer.Ordinal),
        ];

        double Share(IEnumerable<PairFreight> goods)
        {
            var rows = goods.ToList();
            var worth = rows.Sum(p => p.Mt * value[p.Commodity]);
            return worth > 0 ? rows.Sum(p => p.Mt * p.UsdPerTonne) / worth * 100 : 0;
        }
    }

    private static List<LocalName> Warnings(EaseQuestion question, FreightState before, FreightState after)
    {
        var warnings = new List<LocalName>();
        var network = before.Model.Network;
        foreach (var target in question.Targets)
        {
            var leg = network.Table.OfCrossing(target.Crossing)!;
            if ((target.Hours is { } hours && hours > network.CrossingHours(leg)) || (target.Usd is { } usd && usd > network.CrossingUsd(leg)))
            {
                warnings.Add(new LocalName(
                    $"{leg.Crossing!.Name.English} is better already than what was asked for; it stays as it is.",
                    $"{leg.Crossing.Name.Russian} уже лучше заданного; остаётся как есть."));
            }

            if (!after.Network.IsOpen[leg.Number])
            {
                warnings.Add(new LocalName(
                    $"{leg.Crossing!.Name.English} lets no goods pass: easing it brings nothing.", $"{leg.Crossing.Name.Russian} не пропускает грузы: облегчение ничего не даёт."));
            }
        }

        return warnings;
    }
}
