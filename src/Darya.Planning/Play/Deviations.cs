using Darya.Planning.Outcome;
using Darya.Planning.Problem;
using Darya.Planning.Results;

namespace Darya.Planning.Play;

/// <summary>Searches for a better decision of one player: several ways to foresee those between its nodes, each judged by their solved answers.</summary>
/// <remarks>
/// <code>
/// for each way to foresee:   solve the player's program  →  keep what its upper nodes send over their borders
///                            those between answer, down the river, each with its own program; the player's nodes below them too
///                            solve the player again with all borders and answers as they came out  →  its benefit
/// bound                      the player's program with those between doing as it wishes
/// </code>
/// Whoever answers keeps what its nodes above the deviation decided: water that has passed cannot be called back. A player whose water does
/// not return to it has one program, and that is exact.
/// </remarks>
internal sealed class Deviations(PlanData data, HeadIteration head, int depth, bool isQuick)
{
    private const int AnswerRounds = 3;
    private const int SubsetsUpTo = 3; // pieces between, above which only one at a time is held
    private const double FlowTolerance = 1e-4;

    private readonly Dictionary<string, bool[]> _below = new(StringComparer.Ordinal); // [player][node]: downstream of a node of the player, over a node of others

    /// <summary>The best deviation found, as a profile with everybody's answers; the profile as it is, answered anew; and the certificate.</summary>
    internal (Profile Best, Profile Now, DeviationCertificate Certificate) Best(Profile profile, int player, CancellationToken cancellation)
    {
        var scope = profile.Players[player];
        if (scope.StatesBetween.Count == 0)
        {
            var before = Payoff(profile, player);
            var own = profile.Clone();
            Solve(own, player, Anticipation.Default, border: null, cancellation);
            var gain = Math.Max(0, Payoff(own, player) - before);
            return (own, own, new DeviationCertificate(scope.States, gain, gain, 1, gain > 0 ? "own program" : string.Empty));
        }

        var now = Kept(profile, player, cancellation);
        var (payoff, best, name) = (Payoff(now, player), now, string.Empty);
        var value = payoff;
        var ways = Ways(scope);
        foreach (var way in ways)
        {
            var trial = Try(profile, player, way, above: null, depth, cancellation);
            var found = Payoff(trial, player);
            if (found > value)
            {
                (best, value, name) = (trial, found, way.Name);
            }
        }

        var bound = isQuick ? value - payoff : Math.Max(value - payoff, BoundMusd(now, player, cancellation));
        return (best, now, new DeviationCertificate(scope.States, value - payoff, bound, ways.Count, name));
    }

    /// <summary>Ways to foresee: those between keep to rights, take what they take now or all they may, do as one wishes; or some of them send nothing back.</summary>
    private List<Anticipation> Ways(PlayerScope scope)
    {
        var pieces = scope.PiecesBetween;
        var ways = new List<Anticipation>
        {
            new([], ForeignTakes.Rightful, "rights"),
            new([], ForeignTakes.Actual, "takes as now"),
            new([], ForeignTakes.Entitled, "takes as entitled"),
        };
        if (isQuick)
        {
            return ways;
        }

        ways.Add(new Anticipation([], ForeignTakes.Free, "as wished"));
        var subsets = Enumerable.Range(1, (1 << pieces.Count) - 1)
            .Select(mask => pieces.Where((_, i) => (mask & (1 << i)) != 0).ToArray())
            .Where(s => pieces.Count <= SubsetsUpTo || s.Length == 1 || s.Length == pieces.Count);
        ways.AddRange(subsets.Select(held => new Anticipation(
            [.. held.SelectMany(piece => piece)],
            ForeignTakes.Entitled,
            $"nothing back from {string.Join(", ", held.Select(piece => data.Sets.Nodes[piece[0]].Label))}")));
        return ways;
    }

    /// <summary>The profile with the player's borders as they are and everything below answered anew.</summary>
    private Profile Kept(Profile profile, int player, CancellationToken cancellation)
    {
        var kept = profile.Clone();
        Answers(kept, player, profile.Foresees[player], 0, cancellation);
        return kept;
    }

    /// <summary>Solves a player again with its borders as they are and the answers of the others as they stand.</summary>
    internal void Keep(Profile profile, int player, CancellationToken cancellation)
    {
        var scope = profile.Players[player];
        var border = scope.StatesBetween.Count == 0 ? null : Border(profile, scope, null);
        Solve(profile, player, new Anticipation([.. scope.PiecesBetween.SelectMany(p => p)], ForeignTakes.Claimed, "kept"), border, cancellation, asks: false);
    }

    /// <summary>A deviation with everybody's answers.</summary>
    private Profile Try(Profile profile, int player, Anticipation way, double[]?[]? above, int answersDepth, CancellationToken cancellation)
    {
        var trial = profile.Clone();
        trial.Foresees[player] = way;
        Solve(trial, player, way, above, cancellation);
        Answers(trial, player, way, answersDepth, cancellation);
        return trial;
    }

    /// <summary>Those between answer what the player sends, its own nodes below them too, until the flows settle; then the player gets what that leaves.</summary>
    private void Answers(Profile trial, int player, Anticipation way, int answersDepth, CancellationToken cancellation)
    {
        var scope = trial.Players[player];
        var between = Enumerable.Range(0, trial.Players.Count)
            .Where(q => q != player && trial.Players[q].States.Any(scope.StatesBetween.Contains)).ToArray();
        var below = Below(scope);
        var decidesAgain = data.Sets.Reaches.Any(a => below[a.From] && scope.Owns(data.Sets.Nodes[a.From])
            && scope.Models(a.To) && !scope.Owns(data.Sets.Nodes[a.To]));
        for (var round = 1; round <= AnswerRounds; round++)
        {
            var before = trial.Decisions.CopyOfFlows();
            foreach (var q in between)
            {
                Answer(trial, q, trial.Foresees[q], Border(trial, trial.Players[q], below), answersDepth, cancellation);
            }

            if (decidesAgain)
            {
                // Nodes of the player below those between decide once more, with what has come out above as it is.
                Answer(trial, player, way, Border(trial, scope, below), round == 1 ? answersDepth : 0, cancellation);
            }

            if (trial.Decisions.MovedSince(before) <= FlowTolerance || (!decidesAgain && between.Length == 1))
            {
                break;
            }
        }

        Keep(trial, player, cancellation);
    }

    /// <summary>A player's answer to what has changed above it: one who foresees others itself takes its best way while the depth lasts, else the given one.</summary>
    private void Answer(Profile trial, int player, Anticipation way, double[]?[] above, int answersDepth, CancellationToken cancellation)
    {
        var scope = trial.Players[player];
        if (answersDepth == 0 || scope.StatesBetween.Count == 0)
        {
            Solve(trial, player, way, above, cancellation);
            return;
        }

        trial.Become(Ways(scope).Select(w => Try(trial, player, w, above, answersDepth - 1, cancellation)).MaxBy(profile => Payoff(profile, player))!);
    }

    /// <summary>Flows over borders that stay as they are: of nodes that do not lie below a deviation, or of all.</summary>
    private double[]?[] Border(Profile profile, PlayerScope scope, bool[]? below) => [.. data.Sets.Reaches.Select(a =>
        scope.Owns(data.Sets.Nodes[a.From]) && !scope.Owns(data.Sets.Nodes[a.To]) && (below is null || !below[a.From])
            ? (double[])profile.Decisions.ReachHm3[a.Ordinal].Clone()
            : null)];

    /// <summary>Nodes that water of the player reaches over a node of others.</summary>
    private bool[] Below(PlayerScope scope)
    {
        if (!_below.TryGetValue(scope.Name, out var below))
        {
            var network = data.Sets.Network;
            below = new bool[data.Sets.Nodes.Count];
            var own = data.Sets.Nodes.Select(scope.Owns).ToArray();
            foreach (var n in network.Order)
            {
                below[n] |= network.Incoming[n].Select(a => network.ReachFrom[a]).Any(m => below[m] || (own[m] && !own[n]));
            }

            _below[scope.Name] = below;
        }

        return below;
    }

    private void Solve(Profile profile, int player, Anticipation way, double[]?[]? border, CancellationToken cancellation, bool asks = true)
    {
        var scope = profile.Players[player];
        scope = way.Held.Count == 0 ? scope : new PlayerScope(data.Sets, scope.States, way.Held);
        profile.Last[player] = head.Solve(data, scope, profile.Decisions, way.Takes, border, cancellation);
        Commit.Write(profile.Last[player], profile.Decisions, asks);
    }

    private double Payoff(Profile profile, int player) =>
        StateReading.BenefitMusd(data, profile.Decisions, profile.Last, profile.Players[player].States);

    /// <summary>What the player would gain if those between did as it wishes, million USD a year.</summary>
    private double BoundMusd(Profile profile, int player, CancellationToken cancellation)
    {
        var scope = profile.Players[player];
        var wish = head.Solve(data, scope, profile.Decisions, ForeignTakes.Free, borderHm3: null, cancellation);
        var last = profile.Last[player];
        return (last.Program.OwnCostMusd(last.Solution) - wish.Program.OwnCostMusd(wish.Solution)) / data.Sets.Horizon.Years;
    }
}
