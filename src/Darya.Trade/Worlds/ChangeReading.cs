using Darya.Model.Trade;
using Darya.Trade.Results;

namespace Darya.Trade.Worlds;

/// <summary>Reads gains, sectors and pairs off worlds before and after.</summary>
internal static class ChangeReading
{
    internal static IReadOnlyList<EconomyGain> Gains(BaseOutcome matrix, WorldChange central, IReadOnlyList<WorldChange> draws) =>
    [
        .. matrix.Economies.Select((economy, i) => new EconomyGain(
            economy,
            Range(central, draws, change => change.Income[i]),
            Range(central, draws, change => change.IncomeMusd[i]),
            Range(central, draws, change => change.Exports[i]),
            Range(central, draws, change => change.Imports[i]))),
    ];

    internal static IReadOnlyList<SectorGain> Sectors(TradeData data, BaseOutcome matrix, WorldChange change, PairPartials partials)
    {
        var n = matrix.Economies.Count;
        var gains = new List<SectorGain>();
        for (var i = 0; i < n; i++)
        {
            for (var s = 0; s < data.Sectors.Count; s++)
            {
                var (exportsBefore, exports, importsBefore, imports) = (0.0, 0.0, 0.0, 0.0);
                for (var k = 0; k < n; k++)
                {
                    exportsBefore += change.Before[i, k] * matrix.Cells[(i * n) + k].SectorShares[s];
                    exports += change.After[i, k] * partials.ShareAfter(i, k, s);
                    importsBefore += change.Before[k, i] * matrix.Cells[(k * n) + i].SectorShares[s];
                    imports += change.After[k, i] * partials.ShareAfter(k, i, s);
                }

                gains.Add(new SectorGain(matrix.Economies[i], data.Sectors[s].Id, exportsBefore, exports, importsBefore, imports));
            }
        }

        return gains;
    }

    /// <summary>Flows between economies by sector; those without trade are left out.</summary>
    internal static IReadOnlyList<FlowChange> Flows(TradeData data, BaseOutcome matrix, WorldChange change, PairPartials partials)
    {
        var n = matrix.Economies.Count;
        var flows = new List<FlowChange>();
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                for (var s = 0; i != j && s < data.Sectors.Count; s++)
                {
                    var before = change.Before[i, j] * matrix.Cells[(i * n) + j].SectorShares[s];
                    if (before > 0)
                    {
                        flows.Add(new FlowChange(matrix.Economies[i], matrix.Economies[j], data.Sectors[s].Id, before, change.After[i, j] * partials.ShareAfter(i, j, s)));
                    }
                }
            }
        }

        return flows;
    }

    /// <summary>Pairs with a state of the region, both directions together.</summary>
    internal static IReadOnlyList<PairTurnover> Pairs(TradeData data, BaseOutcome matrix, WorldChange central, IReadOnlyList<WorldChange> draws)
    {
        var pairs = new List<PairTurnover>();
        for (var i = 0; i < matrix.Economies.Count; i++)
        {
            for (var j = i + 1; j < matrix.Economies.Count; j++)
            {
                if (data.Economies[i].Kind == TradeEconomyKind.State || data.Economies[j].Kind == TradeEconomyKind.State)
                {
                    var (a, b) = (i, j);
                    pairs.Add(new PairTurnover(
                        matrix.Economies[i],
                        matrix.Economies[j],
                        central.Before[i, j] + central.Before[j, i],
                        Range(central, draws, change => change.After[a, b] + change.After[b, a])));
                }
            }
        }

        return pairs;
    }

    internal static TradeRange Range(WorldChange central, IReadOnlyList<WorldChange> draws, Func<WorldChange, double> value) =>
        TradeRange.Of(value(central), [.. draws.Select(value)]);

    internal static double Residual(WorldChange central, IReadOnlyList<WorldChange> draws) => draws.Select(change => change.Residual).Append(central.Residual).Max();
}
