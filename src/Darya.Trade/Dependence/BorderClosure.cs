using Darya.Gravity.Equilibrium;
using Darya.Trade.Results;
using Darya.Trade.Worlds;

namespace Darya.Trade.Dependence;

/// <summary>A shock test: the border between a partner and all members closes but for a small share of trade.</summary>
/// <remarks>The share is kept above zero: what remains stands for goods that find a way round, and a hat of zero would say nothing about prices.</remarks>
internal static class BorderClosure
{
    /// <summary>Runs the test in the world as it is and after integration.</summary>
    /// <param name="matrix">The base matrix.</param>
    /// <param name="members">Ids of the members.</param>
    /// <param name="partner">Id of the partner.</param>
    /// <param name="keptShare">Share of trade left with all else fixed, in (0, 1).</param>
    /// <param name="central">Worlds and elasticity at central values.</param>
    /// <param name="draws">The same of each draw.</param>
    /// <exception cref="TradeException">An argument is not usable, or no equilibrium was found.</exception>
    internal static ShockOutcome Run(
        BaseOutcome matrix, IReadOnlyList<string> members, string partner, double keptShare, ClosureWorlds central, IReadOnlyList<ClosureWorlds> draws)
    {
        Check(matrix, members, partner, keptShare);
        var partial = Partial(matrix, members, partner, Math.Log(keptShare));
        var centre = Close(central, partial);
        var closed = draws.Select(worlds => Close(worlds, partial)).ToArray();
        var (traded, left) = (0.0, 0.0);
        var p = matrix.Place(partner);
        foreach (var m in members.Select(matrix.Place))
        {
            traded += centre.Before.Before[m, p] + centre.Before.Before[p, m];
            left += centre.Before.After[m, p] + centre.Before.After[p, m];
        }

        return new ShockOutcome(
            partner,
            keptShare,
            traded > 0 ? left / traded : 0,
            [
                .. matrix.Economies.Select((economy, i) => new ShockLoss(
                    economy,
                    TradeRange.Of(centre.Before.Income[i], [.. closed.Select(item => item.Before.Income[i])]),
                    TradeRange.Of(centre.After.Income[i], [.. closed.Select(item => item.After.Income[i])]))),
            ],
            closed.Append(centre).Max(item => Math.Max(item.Before.Residual, item.After.Residual)));
    }

    private static void Check(BaseOutcome matrix, IReadOnlyList<string> members, string partner, double keptShare)
    {
        _ = matrix.Place(partner);
        if (members.Contains(partner))
        {
            throw new TradeException($"A closed border needs a partner outside; '{partner}' is a member.");
        }

        if (!(keptShare is > 0 and < 1))
        {
            throw new TradeException(FormattableString.Invariant($"A closed border keeps a share of trade above 0 and below 1; got {keptShare}."));
        }
    }

    private static double[,] Partial(BaseOutcome matrix, IReadOnlyList<string> members, string partner, double change)
    {
        var n = matrix.Economies.Count;
        var partial = new double[n, n];
        var p = matrix.Place(partner);
        foreach (var m in members.Select(matrix.Place))
        {
            (partial[m, p], partial[p, m]) = (change, change);
        }

        return partial;
    }

    private static (WorldChange Before, WorldChange After) Close(ClosureWorlds worlds, double[,] partial)
    {
        var before = Change(worlds.Before);
        return (before, ReferenceEquals(worlds.Before, worlds.After) ? before : Change(worlds.After));

        WorldChange Change(TradeBaseline baseline) => new(baseline, WorldSolver.Solve(baseline, new TradeShock(partial), worlds.Theta));
    }
}
