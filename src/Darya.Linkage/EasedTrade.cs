using Darya.Corridors;
using Darya.Corridors.Freight;
using Darya.Corridors.Results;
using Darya.Model;
using Darya.Model.Trade;
using Darya.Trade.Results;
using Darya.Trade.Scenarios;

namespace Darya.Linkage;

/// <summary>Easier crossings with trade answering: corridors give the cost of transport by pair and sector, trade gives the flows, until both agree.</summary>
/// <remarks>
/// <code>
/// c'(k)  = cost over value when the trade of round k − 1 moves over the eased crossings
/// b(k)   = −θ ln((1 + c'(k)) / (1 + c))        trade(k) = equilibrium of b(k)
/// change = max over flows |trade(k) / trade(k − 1) − 1|, until it is below the tolerance
/// </code>
/// </remarks>
public static class EasedTrade
{
    /// <summary>Largest change of a flow at which corridors and trade agree, percent.</summary>
    public const double TolerancePercent = 0.1;

    /// <summary>Most rounds.</summary>
    public const int MostRounds = 20;

    /// <summary>From this round on a round goes half of the way, so that two answers that swing past each other settle.</summary>
    private const int HalfFrom = 6;

    /// <summary>A study whose easing has trade answer.</summary>
    /// <param name="trade">The region's trade tables.</param>
    /// <param name="matrix">The trade matrix; the goods of the request come from it.</param>
    /// <param name="request">What is asked; has an easing.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">No easing is asked.</exception>
    /// <exception cref="CorridorException">The corridor tables or the request do not allow an answer.</exception>
    /// <exception cref="Trade.TradeException">The trade tables do not allow an answer.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CorridorStudy Run(TradeData trade, BaseOutcome matrix, CorridorRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Ease is not { } ease)
        {
            throw new ArgumentException("The request asks for no easing.", nameof(request));
        }

        var model = FreightModel.Of(request, cancellation);
        var study = CorridorAnalysis.Run(request, model, cancellation);
        var held = study.Ease ?? throw new InvalidOperationException("The study answered no easing.");
        var answer = Settle(trade, matrix, model, request, FreightChange.Of(ease), ease.Name, cancellation);
        return study with
        {
            Ease = Outcome(held, answer, trade, request),
            Legs = [.. study.Legs.Select(leg => After(leg, answer.State))],
            Crossings = [.. study.Crossings.Select(crossing => After(crossing, study, answer.State))],
        };
    }

    /// <summary>Iterates a change of the network with trade.</summary>
    /// <param name="trade">The region's trade tables.</param>
    /// <param name="matrix">The trade matrix.</param>
    /// <param name="model">Network and goods of the request.</param>
    /// <param name="request">The request the model was made of.</param>
    /// <param name="change">What changes.</param>
    /// <param name="name">Its name.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="also">Levers pulled besides, for example rules.</param>
    internal static SettledTrade Settle(
        TradeData trade,
        BaseOutcome matrix,
        FreightModel model,
        CorridorRequest request,
        FreightChange change,
        LocalName name,
        CancellationToken cancellation,
        IReadOnlyList<TradeLever>? also = null)
    {
        var (goods, state, central) = (request.Goods, model.Base, (CentralAnswer?)null);
        var rounds = new List<EaseIteration>();
        IReadOnlyList<TransportCost> costs = [];
        while (rounds.Count < MostRounds && (rounds.Count == 0 || rounds[^1].LargestChangePercent >= TolerancePercent))
        {
            cancellation.ThrowIfCancellationRequested();
            state = model.Solve(change, goods, cancellation);
            costs = Costs(request.Goods, model.Base, state);
            central = TradeScenarios.Central(trade, matrix, new TradeScenario(name, [new TransportLever(name, costs), .. also ?? []]));
            var next = Goods(central, request.Goods);
            var largest = LargestChangePercent(goods, next);
            goods = rounds.Count + 1 >= HalfFrom ? [.. goods.Zip(next, (a, b) => a with { Musd = (a.Musd + b.Musd) / 2 })] : next;
            rounds.Add(new EaseIteration(rounds.Count + 1, largest, Turnover(goods, request.Members)));
        }

        return new SettledTrade(rounds, state, central!, goods, costs, rounds[^1].LargestChangePercent < TolerancePercent);
    }

    private static List<TransportCost> Costs(IReadOnlyList<GoodsFlow> goods, FreightState before, FreightState after)
    {
        var costs = new List<TransportCost>();
        foreach (var flow in goods)
        {
            if (before.CostOverValue(flow.Exporter, flow.Importer, flow.Sector) is { } was && after.CostOverValue(flow.Exporter, flow.Importer, flow.Sector) is { } becomes)
            {
                costs.Add(new TransportCost(flow.Exporter, flow.Importer, flow.Sector, was, becomes));
            }
        }

        return costs;
    }

    /// <summary>The new trade in the order of the old.</summary>
    private static GoodsFlow[] Goods(CentralAnswer central, IReadOnlyList<GoodsFlow> old)
    {
        var after = central.Flows.ToDictionary(flow => (flow.Exporter, flow.Importer, flow.Sector), flow => flow.AfterMusd);
        return [.. old.Select(flow => flow with { Musd = after[(flow.Exporter, flow.Importer, flow.Sector)] })];
    }

    private static double LargestChangePercent(IReadOnlyList<GoodsFlow> before, IReadOnlyList<GoodsFlow> after) =>
        100 * before.Zip(after, (a, b) => a.Musd > 0 ? Math.Abs((b.Musd / a.Musd) - 1) : 0).DefaultIfEmpty(0).Max();

    private static double Turnover(IReadOnlyList<GoodsFlow> goods, IReadOnlyList<string> members) =>
        goods.Where(flow => members.Contains(flow.Exporter) && members.Contains(flow.Importer)).Sum(flow => flow.Musd);

    private static EaseOutcome Outcome(EaseOutcome held, SettledTrade answer, TradeData trade, CorridorRequest request)
    {
        var transport = held.States.ToDictionary(state => state.Economy, state => -state.BorneMusd, StringComparer.Ordinal);
        var warnings = held.Warnings.ToList();
        if (!answer.Agrees)
        {
            warnings.Add(new LocalName(
                FormattableString.Invariant($"Corridors and trade do not agree after {answer.Rounds.Count} rounds: a flow still changes by {answer.Rounds[^1].LargestChangePercent:0.00} %. Figures are those of the last round."),
                FormattableString.Invariant($"Коридоры и торговля не согласованы за {answer.Rounds.Count} раундов: один из потоков ещё меняется на {answer.Rounds[^1].LargestChangePercent:0.00} %. Приведены числа последнего раунда.")));
        }

        if (!answer.State.Converged)
        {
            warnings.Add(new LocalName(
                "Queues and loads did not settle in the last round.",
                "В последнем раунде очереди и загрузка не пришли к согласию."));
        }

        return held with
        {
            Iterations = answer.Rounds,
            Agrees = answer.Agrees,
            TolerancePercent = TolerancePercent,
            Pairs = Pairs(answer, request),
            Gains =
            [
                .. trade.Economies.Join(answer.Central.Gains, economy => economy.Id, gain => gain.Economy, (economy, gain) => new EaseGain(
                    economy.Id,
                    transport.GetValueOrDefault(economy.Id),
                    gain.RealIncomePercent.Central,
                    gain.RealIncomeMusd.Central)),
            ],
            Warnings = warnings,
        };
    }

    /// <summary>Pairs with a member, by the change of their trade.</summary>
    private static IReadOnlyList<EasedPair> Pairs(SettledTrade answer, CorridorRequest request)
    {
        var costs = answer.Costs.ToDictionary(cost => (cost.Exporter, cost.Importer, cost.Sector));
        return
        [
            .. request.Goods.Zip(answer.Goods)
                .Where(flow => request.Members.Contains(flow.First.Exporter) || request.Members.Contains(flow.First.Importer))
                .GroupBy(flow => (flow.First.Exporter, flow.First.Importer))
                .Select(pair => new EasedPair(
                    pair.Key.Exporter,
                    pair.Key.Importer,
                    pair.Sum(flow => flow.First.Musd),
                    pair.Sum(flow => flow.Second.Musd),
                    Share(pair, cost => cost.Before),
                    Share(pair, cost => cost.After)))
                .OrderByDescending(pair => Math.Abs(pair.MusdAfter - pair.Musd)).ThenBy(pair => pair.Exporter, StringComparer.Ordinal).ThenBy(pair => pair.Importer, StringComparer.Ordinal),
        ];

        // Mean over the sectors that are carried, by the trade of now.
        double Share(IEnumerable<(GoodsFlow First, GoodsFlow Second)> flows, Func<TransportCost, double> value)
        {
            var (sum, weight) = (0.0, 0.0);
            foreach (var (flow, _) in flows)
            {
                if (costs.TryGetValue((flow.Exporter, flow.Importer, flow.Sector), out var cost))
                {
                    (sum, weight) = (sum + (value(cost) * flow.Musd), weight + flow.Musd);
                }
            }

            return weight > 0 ? 100 * sum / weight : 0;
        }
    }

    /// <summary>A crossing with the tonnes of the last round on each of its ways.</summary>
    private static CrossingOutcome After(CrossingOutcome crossing, CorridorStudy study, FreightState state)
    {
        if (study.Legs.FirstOrDefault(leg => leg.Mode == crossing.Mode && ((leg.From, leg.To) == (crossing.PlaceA, crossing.PlaceB) || (leg.To, leg.From) == (crossing.PlaceA, crossing.PlaceB))) is not { } way)
        {
            return crossing;
        }

        var begins = study.Places.First(place => place.Id == way.From).Economy;
        var (forward, backward) = state.Load(way.Id);
        return crossing with { Sides = [.. crossing.Sides.Select(side => side with { MtAfter = side.From == begins ? forward : backward })] };
    }

    private static LegOutcome After(LegOutcome leg, FreightState state)
    {
        var (forward, backward) = state.Load(leg.Id);
        return leg with { ForwardMtAfter = forward, BackwardMtAfter = backward };
    }
}
