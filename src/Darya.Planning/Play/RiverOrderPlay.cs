using Darya.Planning.Problem;
using Darya.Planning.Sets;

namespace Darya.Planning.Play;

/// <summary>Players decide one after another down the rivers, each for itself with the decisions of the others as they stand.</summary>
/// <remarks>
/// Outsiders without an obligation first, then the deciding group and the single states in river order; a group plays at the place of its
/// first state. A river that re-enters a state makes later decisions matter for earlier ones, so the round is repeated until the flows
/// no longer move or the rounds are used up. With all members in one group a single round is exact.
/// </remarks>
internal sealed class RiverOrderPlay(PlanRequest request, HeadIteration head, Action<string>? report)
{
    private const double FlowTolerance = 1e-3; // change of all flows over all flow at which play stops

    private const double AgreedGwh = 1e-4; // an offer counts as taken whole within this
    private const int RightsRounds = 3; // later rounds leave foreign intakes what they took, so that rights and takes settle
    private const int TradeRounds = 2; // later rounds keep the trade as it is, so that equal choices do not alternate

    /// <summary>Plays; returns the last solution of every player in the order of play.</summary>
    internal IReadOnlyList<PlayerSolution> Play(PlanData data, SharedDecisions decisions, CancellationToken cancellation)
    {
        var players = Players(data.Sets);
        var alone = players.Count(p => p.States.Any(s => IsMember(data, s))) == 1;
        var last = new PlayerSolution[players.Count];
        var rounds = alone ? 1 : Math.Max(1, request.Rounds);
        for (var round = 1; round <= rounds; round++)
        {
            if (rounds > 1)
            {
                report?.Invoke($"round {round} of at most {rounds}");
            }

            var flows = decisions.ReachHm3.Select(series => (double[])series.Clone()).ToArray();
            decisions.RightsAreOpen = round <= RightsRounds;
            if (round <= TradeRounds)
            {
                Array.Clear(decisions.Trade);
            }

            for (var p = 0; p < players.Count; p++)
            {
                cancellation.ThrowIfCancellationRequested();
                last[p] = head.Solve(data, players[p], decisions, cancellation);
                Commit.Write(last[p], decisions);
            }

            var moved = flows.Zip(decisions.ReachHm3, (old, now) => old.Zip(now, (x, y) => Math.Abs(x - y)).Sum()).Sum();
            var flow = decisions.ReachHm3.Sum(series => series.Sum());
            if (rounds > 1)
            {
                report?.Invoke(FormattableString.Invariant($"round {round}: {100 * moved / Math.Max(1, flow):0.00} % of the flow moved"));
            }

            if (moved <= FlowTolerance * flow)
            {
                break;
            }
        }

        KeepToAgreedTrade(data, decisions, players, last, cancellation);
        return last;
    }

    /// <summary>Lets a player whose offer was taken only in part decide again with what was agreed.</summary>
    private void KeepToAgreedTrade(
        PlanData data, SharedDecisions decisions, List<PlayerScope> players, PlayerSolution[] last, CancellationToken cancellation)
    {
        for (var p = 0; p < players.Count; p++)
        {
            var (x, solution) = (last[p].Program.X, last[p].Solution);
            if (x.Trade.Members.Any(m => Math.Abs(
                solution.Value(m.Variable) - decisions.TradeGwh[m.First.Ordinal][m.Second.Ordinal][m.Third.Ordinal]) > AgreedGwh))
            {
                last[p] = head.Solve(data, players[p], decisions, cancellation);
                Commit.Write(last[p], decisions);
            }
        }
    }

    private static bool IsMember(PlanData data, string state) => data.Sets.Region.States.Any(s => s.Id == state && s.IsMember);

    private List<PlayerScope> Players(PlanSets sets)
    {
        var order = sets.Region.States.ToDictionary(s => s.Id, s => s.RiverOrder);
        var groups = sets.Region.States.Where(s => !request.Coalition.Contains(s.Id)).Select(s => (IReadOnlyList<string>)[s.Id]).ToList();
        groups.Add([.. request.Coalition.OrderBy(s => order[s])]);
        return [.. groups
            .OrderBy(g => sets.Region.States.Any(s => s.Id == g[0] && s.IsMember) ? 1 : 0)
            .ThenBy(g => g.Min(s => order[s]))
            .Select(g => new PlayerScope(sets, g))
            .Where(scope => sets.Nodes.Any(scope.Owns) || sets.Zones.Any(scope.Owns) || sets.Districts.Any(scope.Owns))];
    }
}
