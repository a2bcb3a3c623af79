using Darya.Planning.Problem;
using Darya.Planning.Sets;

namespace Darya.Planning.Play;

/// <summary>Players decide one after another down the rivers, each for itself with the decisions of the others as they stand.</summary>
/// <remarks>
/// Outsiders without an obligation first, then the deciding group and the single states in river order; a group plays at the place of its
/// first state. A river that re-enters a state makes later decisions matter for earlier ones, so the round is repeated until the benefit of the
/// group no longer moves or the rounds are used up. With all members in one group a single round is exact.
/// </remarks>
internal sealed class RiverOrderPlay(PlanRequest request, HeadIteration head, Action<string>? report)
{
    private const double CostTolerance = 1e-3; // relative change of the group's cost at which play stops

    /// <summary>Plays; returns the last solution of every player in the order of play.</summary>
    internal IReadOnlyList<PlayerSolution> Play(PlanData data, SharedDecisions decisions, CancellationToken cancellation)
    {
        var players = Players(data.Sets);
        var alone = players.Count(p => p.States.Any(s => IsMember(data, s))) == 1;
        var last = new PlayerSolution[players.Count];
        var (cost, rounds) = (double.NaN, alone ? 1 : Math.Max(1, request.Rounds));
        for (var round = 1; round <= rounds; round++)
        {
            if (rounds > 1)
            {
                report?.Invoke($"round {round} of at most {rounds}");
            }

            Array.Clear(decisions.TradeIsFixed);
            for (var p = 0; p < players.Count; p++)
            {
                cancellation.ThrowIfCancellationRequested();
                last[p] = head.Solve(data, players[p], decisions, cancellation);
                Commit.Write(last[p], decisions);
            }

            var now = last[players.FindIndex(p => p.States.Contains(request.Coalition[0]))].Solution.Objective;
            if (Math.Abs(now - cost) <= CostTolerance * Math.Abs(now))
            {
                break;
            }

            cost = now;
        }

        return last;
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
