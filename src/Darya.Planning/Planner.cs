using System.Diagnostics;
using Darya.Model;
using Darya.Planning.Outcome;
using Darya.Planning.Play;
using Darya.Planning.Problem;
using Darya.Planning.Results;

namespace Darya.Planning;

/// <summary>The entrance: from a request to a plan.</summary>
/// <remarks>Region → problem (<see cref="PlanRequest"/>) → programs of the players → exact re-simulation → <see cref="Plan"/>.</remarks>
public static class Planner
{
    /// <summary>Plans.</summary>
    /// <param name="request">What to plan.</param>
    /// <param name="progress">Told where the run stands; may be null.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="ArgumentException">The coalition is empty or names a state that is not a member, or the horizon is not covered by the inflows.</exception>
    /// <exception cref="PlanInfeasibleException">No plan keeps all rules.</exception>
    /// <exception cref="PlanStoppedException">A limit was reached, or the solver met numerical trouble.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Plan Run(PlanRequest request, IProgress<PlanProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        Check(request);
        var started = Stopwatch.GetTimestamp();
        void Report(string step) => progress?.Report(new PlanProgress(step, Stopwatch.GetElapsedTime(started)));
        double SecondsLeft() => request.MaximumSeconds is { } limit
            ? Math.Max(0.01, limit - Stopwatch.GetElapsedTime(started).TotalSeconds)
            : double.PositiveInfinity;

        Report("building");
        var data = PlanData.Of(request);
        var built = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var decisions = StatusQuo.Of(data, request.Baseline, request.StartStorageHm3);
        var head = new HeadIteration(request, Report, SecondsLeft);
        var play = new RiverOrderPlay(request, head, Report);
        var (profile, certificates) = play.Play(data, decisions, cancellation);
        Report("re-simulating with exact head");
        var plan = PlanAssembly.Assemble(request, data, profile, certificates, built);
        return request.BreachOf.Count == 0
            ? plan
            : plan with { Breaches = [.. request.BreachOf.Select(s => UnilateralBreach.Of(s, plan, data, profile, head, cancellation))] };
    }

    /// <summary>Ids of the members of a region, in river order: the coalition of all.</summary>
    public static IReadOnlyList<string> AllMembers(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return [.. region.States.Where(s => s.IsMember).OrderBy(s => s.RiverOrder).Select(s => s.Id)];
    }

    private static void Check(PlanRequest request)
    {
        var known = request.Blocks is null ? AllMembers(request.Region) : [.. request.Region.States.Select(s => s.Id)];
        var strangers = request.Coalition.Concat((request.Blocks ?? []).SelectMany(b => b)).Where(s => !known.Contains(s)).Distinct().ToArray();
        if (request.Coalition.Count == 0 || strangers.Length > 0)
        {
            throw new ArgumentException(
                $"The coalition must name one or more of {string.Join(", ", known)}; got {(strangers.Length > 0 ? string.Join(", ", strangers) : "none")}.",
                nameof(request));
        }

        if (request.Blocks is { } blocks
            && (blocks.SelectMany(b => b).GroupBy(s => s).Any(g => g.Count() > 1) || !blocks.Any(b => b.ToHashSet().SetEquals(request.Coalition))))
        {
            throw new ArgumentException("The blocks must name each state once, and the coalition must be one of them.", nameof(request));
        }

        var uncovered = request.Region.Inflows.SelectMany(_ => request.Horizon.Periods, (s, t) => (s, t)).FirstOrDefault(p => !p.s.Covers(p.t));
        if (uncovered.s is not null)
        {
            throw new ArgumentException($"The inflows of '{uncovered.s.Catchment}' do not cover {uncovered.t.Label}.", nameof(request));
        }
    }
}
