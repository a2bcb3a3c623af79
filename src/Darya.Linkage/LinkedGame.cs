using System.Numerics;
using Darya.Corridors.Freight;
using Darya.Corridors.Questions;
using Darya.Games;
using Darya.Linkage.Results;
using Darya.Model;
using Darya.Model.Corridors;
using Darya.Trade.Scenarios;

namespace Darya.Linkage;

/// <summary>Cooperation in several fields as one game.</summary>
/// <remarks>
/// <code>
/// v(S) = w(S) + t(S) + p(S) + x(S)
/// t(S) = Σ over i of S of real income by the trade equilibrium, borders and rules easier among members of S only, iterated with the network
/// p(S) = net worth of the works S can build by itself · r / (1 − (1 + r)^−n)
/// x(S) = T(S; easier, works of S) − T(S; easier) − T(S; works of S)        T as t, works of S on the network
/// </code>
/// </remarks>
public static class LinkedGame
{
    private const double UsdPerMusd = 1e6;

    /// <summary>Surplus that counts as none, million USD: worths are rounded.</summary>
    private const double Enough = 1e-3;

    private static readonly string[] Rules = ["shapley", "nucleolus", "per_capita_nucleolus", "tau", "gately", "equal_gain", "proportional_gain"];

    /// <summary>Links.</summary>
    /// <param name="request">What to link.</param>
    /// <param name="progress">Told how many coalitions are done, of how many; may be null.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="Corridors.CorridorException">The corridor tables do not allow an answer.</exception>
    /// <exception cref="Trade.TradeException">The trade tables do not allow an answer.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static LinkedOutcome Run(LinkedRequest request, Action<int, int>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var players = request.Players;
        var model = request.WithTrade ? FreightModel.Of(request.Corridors, cancellation) : null;
        var coalitions = new List<LinkedCoalition>();
        foreach (var water in request.Water)
        {
            coalitions.Add(Coalition(request, model, water.States, water.GammaMusd, cancellation));
            progress?.Invoke(coalitions.Count, request.Water.Count);
        }

        var games = new List<LinkedGameReading> { Read("water", new("Water and power", "Вода и энергия"), players, coalitions, c => c.WaterMusd) };
        if (request.WithTrade)
        {
            games.Add(Read("trade", new("Trade among members", "Торговля между участниками"), players, coalitions, c => c.TradeMusd));
        }

        if (request.Investment is not null)
        {
            games.Add(Read("works", new("Joint works", "Совместные объекты"), players, coalitions, c => c.WorksMusd));
        }

        var separate = games.Sum(game => game.GainMusd);
        games.Add(Read("linked", new("All linked", "Всё вместе"), players, coalitions, c => c.LinkedMusd));
        return new LinkedOutcome
        {
            Players = players,
            EasePercent = request.EasePercent,
            RulesPercent = request.RulesPercent,
            Coalitions = coalitions,
            Games = games,
            LinkedGainMusd = games[^1].GainMusd,
            SeparateGainMusd = separate,
            Warnings = [.. LinkedWarnings.Of(request, coalitions)],
        };
    }

    /// <summary>A worth today as a yearly amount over some years.</summary>
    /// <param name="worth">Worth, discounted.</param>
    /// <param name="discountPercent">Discount rate, percent a year.</param>
    /// <param name="years">Years, above 0.</param>
    public static double Yearly(double worth, double discountPercent, double years)
    {
        var rate = discountPercent / 100;
        return rate > 0 ? worth * rate / (1 - Math.Pow(1 + rate, -years)) : worth / years;
    }

    private static LinkedCoalition Coalition(LinkedRequest request, FreightModel? model, IReadOnlyList<string> members, double water, CancellationToken cancellation)
    {
        var (works, worth) = Works(request, members);
        var (trade, interaction, agrees) = (0.0, 0.0, true);
        if (model is not null && members.Count > 1)
        {
            var eased = Eased(request.Corridors.Data, members, request.EasePercent);
            TradeLever[] rules = [new CommonMarketLever(members, MarketBasis.Barriers) { RulesShare = request.RulesPercent / 100 }];
            trade = Income(new FreightChange { Eased = eased }, rules);
            string[] ways = [.. works.Where(id => request.Corridors.Data.Works.Any(w => w.Id == id && w.Kind is not (JointWorkKind.Dam or JointWorkKind.PowerLine)))];
            if (ways.Length > 0)
            {
                interaction = Income(new FreightChange { Eased = eased, Built = ways }, rules) - trade - Income(new FreightChange { Built = ways }, []);
            }
        }

        return new LinkedCoalition(members, water, trade, worth, interaction, works, agrees);

        double Income(FreightChange change, TradeLever[] levers)
        {
            var settled = EasedTrade.Settle(
                request.Trade, request.Matrix, model, request.Corridors, change, new LocalName(string.Join('+', members), string.Join('+', members)), cancellation, levers);
            agrees &= settled.Agrees;
            return settled.Central.Gains.Where(gain => members.Contains(gain.Economy)).Sum(gain => gain.RealIncomeMusd.Central);
        }
    }

    private static (string[] Works, double Worth) Works(LinkedRequest request, IReadOnlyList<string> members)
    {
        if (request.Investment is not { } investment || investment.Coalitions.FirstOrDefault(c => c.Members.ToHashSet(StringComparer.Ordinal).SetEquals(members)) is not { } found)
        {
            return ([], 0);
        }

        var years = investment.LastYear - investment.FirstYear + 1 + request.WorkLifeYears;
        return ([.. found.Works], Yearly(found.WorthMusd, investment.DiscountPercent, years));
    }

    /// <summary>All crossings with a member on each side, easier by some percent.</summary>
    private static EaseTarget[] Eased(CorridorData data, IReadOnlyList<string> members, double percent)
    {
        var economy = data.Nodes.ToDictionary(node => node.Id, node => node.Economy, StringComparer.Ordinal);
        return [.. data.Crossings.Where(c => members.Contains(economy[c.SideA]) && members.Contains(economy[c.SideB])).Select(c => new EaseTarget(c.Id, HoursPercent: -percent, UsdPercent: -percent))];
    }

    private static LinkedGameReading Read(string id, LocalName name, IReadOnlyList<string> players, List<LinkedCoalition> coalitions, Func<LinkedCoalition, double> worth)
    {
        var byName = coalitions.ToDictionary(c => c.Name, worth, StringComparer.Ordinal);
        var game = CoalitionGame.FromOracle(players, coalition => coalition.IsEmpty ? Rational.Zero : Rounded(byName[coalition.Name(players)])).ToTable();
        var solution = GameSolution.Of(game);
        double[] alone = [.. players.Select(player => Rounded(byName[player]).ToDouble())];
        return new LinkedGameReading(
            id,
            name,
            game[game.Grand].ToDouble() - alone.Sum(),
            solution.Core!.IsEmpty,
            solution.Core.LeastCoreEpsilon?.ToDouble() ?? 0,
            [.. (solution.Core.Objection?.Keys ?? []).Select(coalition => coalition.Name(players))],
            [.. Rules.Select(rule => Share(players, alone, solution.Rule(rule)))]);
    }

    private static LinkedShare Share(IReadOnlyList<string> players, double[] alone, SolvedRule rule)
    {
        if (!rule.Outcome.IsDefined)
        {
            return new LinkedShare(rule.Name, null, rule.Outcome.Reason, false, 0, "");
        }

        var slack = rule.Stability!.CoreSlack?.ToDouble() ?? 0;
        return new LinkedShare(
            rule.Name,
            [.. rule.Outcome.Allocation.ToDoubles().Select((share, i) => share - alone[i])],
            null,
            slack >= -Enough,
            slack,
            rule.Stability.FirstToLeave is { } first ? first.Name(players) : "");
    }

    /// <summary>Rounded to one USD, which is far below what a worth is exact to.</summary>
    private static Rational Rounded(double musd) => new(new BigInteger(Math.Round(musd * UsdPerMusd)), new BigInteger(UsdPerMusd));
}
