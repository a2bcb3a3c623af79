using Darya.Planning.Problem;
using Darya.Planning.Results;
using Darya.Planning.Sets;

namespace Darya.Planning.Play;

/// <summary>Players decide one after another down the rivers, each for itself; those below answer.</summary>
/// <remarks>
/// Outsiders without an obligation first, then blocks in river order; a block plays at the place of its first state. A river that
/// re-enters a block makes later answers matter for earlier decisions: play is repeated until the flows no longer move, then every block
/// searches for a better decision with the answers of those between solved anew (<see cref="Deviations"/>), until none gains. With all
/// members in one block a single round is exact.
/// </remarks>
internal sealed class RiverOrderPlay(PlanRequest request, HeadIteration head, Action<string>? report)
{
    private const double FlowTolerance = 1e-3; // change of all flows over all flow at which play stops
    private const double AgreedGwh = 1e-4; // an offer counts as taken whole within this
    private const int RequestRounds = 6; // later rounds leave requests for water at the nodes of others as they are
    private const int TradeRounds = 2; // later rounds keep the trade as it is, so that equal choices do not alternate
    private const int SearchRounds = 6;
    private const int QuickRounds = 5; // of a plan without certificates
    private const double QuickToleranceMusd = 0.5;
    private const int LastRounds = 3;

    /// <summary>Plays.</summary>
    /// <returns>The profile, and a certificate of each block when deviations are searched for.</returns>
    internal (Profile Profile, IReadOnlyList<DeviationCertificate> Certificates) Play(
        PlanData data, SharedDecisions decisions, CancellationToken cancellation)
    {
        var profile = new Profile(Players(data.Sets), decisions);
        if (request.Contracts is { } contracts)
        {
            decisions.KeepTo(contracts);
        }

        var isOne = profile.Players.Count(p => p.States.Any(s => IsMember(data, s))) == 1;
        Settle(data, profile, isOne ? 1 : Math.Max(1, request.Rounds), cancellation);
        KeepToAgreedTrade(data, profile, cancellation);
        var isQuick = request.DeviationToleranceMusd is null;
        if (isQuick && (isOne || !DependsOnAnswers(data, profile)))
        {
            return (profile, []);
        }

        var deviations = new Deviations(data, head, request.AnswerDepth, isQuick);
        var certificates = Search(deviations, profile, request.DeviationToleranceMusd ?? QuickToleranceMusd, isQuick ? QuickRounds : SearchRounds, cancellation);
        Consolidate(data, deviations, profile, cancellation);
        return (profile, isQuick ? [] : certificates);
    }

    /// <summary>Rounds down the rivers until the flows no longer move.</summary>
    private void Settle(PlanData data, Profile profile, int rounds, CancellationToken cancellation)
    {
        var decisions = profile.Decisions;
        for (var round = 1; round <= rounds; round++)
        {
            decisions.RequestsAreOpen = round <= RequestRounds;
            var flows = decisions.CopyOfFlows();
            if (round <= TradeRounds && request.Contracts is null)
            {
                Array.Clear(decisions.Trade);
            }

            for (var p = 0; p < profile.Players.Count; p++)
            {
                cancellation.ThrowIfCancellationRequested();
                profile.Last[p] = head.Solve(data, profile.Players[p], decisions, cancellation);
                Commit.Write(profile.Last[p], decisions);
            }

            var moved = decisions.MovedSince(flows);
            if (rounds > 1)
            {
                report?.Invoke(FormattableString.Invariant(
                    $"round {round} of at most {rounds}: {100 * moved:0.00} % of the flow moved"));
            }

            if (moved <= FlowTolerance)
            {
                break;
            }
        }
    }

    /// <summary>Blocks in river order take the best decision they find; those below answer. Ends when nobody gains more than the tolerance.</summary>
    private List<DeviationCertificate> Search(Deviations deviations, Profile profile, double toleranceMusd, int rounds, CancellationToken cancellation)
    {
        for (var round = 1; ; round++)
        {
            var (certificates, hasChanged) = (new List<DeviationCertificate>(), false);
            for (var p = 0; p < profile.Players.Count; p++)
            {
                cancellation.ThrowIfCancellationRequested();
                var (best, now, certificate) = deviations.Best(profile, p, cancellation);
                var changes = certificate.GainMusd > toleranceMusd && round < rounds;
                profile.Become(changes ? best : now);
                certificates.Add(certificate);
                hasChanged |= changes;
                report?.Invoke(FormattableString.Invariant(
                    $"search {round}: {profile.Players[p].Name} could gain {certificate.GainMusd:0.###} million USD, no answer more than {certificate.BoundMusd:0.###}"));
            }

            if (!hasChanged)
            {
                return certificates;
            }
        }
    }

    /// <summary>Last rounds, in which nobody changes what it asks for or sends over its borders, so that all decisions fit together.</summary>
    private static void Consolidate(PlanData data, Deviations deviations, Profile profile, CancellationToken cancellation)
    {
        for (var round = 1; round <= LastRounds; round++)
        {
            profile.Decisions.TakeOver(Outcome.PlanAssembly.Simulate(data, profile.Decisions));
            for (var p = 0; p < profile.Players.Count; p++)
            {
                deviations.Keep(profile, p, cancellation);
            }
        }
    }

    /// <summary>Lets a player whose offer was taken only in part decide again with what was agreed.</summary>
    private void KeepToAgreedTrade(PlanData data, Profile profile, CancellationToken cancellation)
    {
        for (var p = 0; p < profile.Players.Count; p++)
        {
            var (x, solution) = (profile.Last[p].Program.X, profile.Last[p].Solution);
            if (x.Trade.Members.Any(m => Math.Abs(
                solution.Value(m.Variable) - profile.Decisions.TradeGwh[m.First.Ordinal][m.Second.Ordinal][m.Third.Ordinal]) > AgreedGwh))
            {
                profile.Last[p] = head.Solve(data, profile.Players[p], profile.Decisions, cancellation);
                Commit.Write(profile.Last[p], profile.Decisions);
            }
        }
    }

    /// <summary>Whether water returns to a player, or a farm takes its water at the node of another: then decisions must be fitted together.</summary>
    private static bool DependsOnAnswers(PlanData data, Profile profile) => profile.Players.Any(p => p.StatesBetween.Count > 0
        || data.Sets.Intakes.Any(k => p.OwnsDistrict(k.District) && !p.Owns(data.Sets.Nodes[k.Node])));

    private static bool IsMember(PlanData data, string state) => data.Sets.Region.States.Any(s => s.Id == state && s.IsMember);

    private List<PlayerScope> Players(PlanSets sets)
    {
        var order = sets.Region.States.ToDictionary(s => s.Id, s => s.RiverOrder);
        var groups = (request.Blocks ?? [request.Coalition]).Select(b => (IReadOnlyList<string>)[.. b.OrderBy(s => order[s])]).ToList();
        groups.AddRange(sets.Region.States.Where(s => !groups.Any(g => g.Contains(s.Id))).Select(s => (IReadOnlyList<string>)[s.Id]));
        return [.. groups
            .OrderBy(g => g.Any(s => sets.Region.States.Any(x => x.Id == s && x.IsMember)) ? 1 : 0)
            .ThenBy(g => g.Min(s => order[s]))
            .Select(g => new PlayerScope(sets, g))
            .Where(scope => sets.Nodes.Any(scope.Owns) || sets.Zones.Any(scope.Owns) || sets.Districts.Any(scope.Owns))];
    }
}
