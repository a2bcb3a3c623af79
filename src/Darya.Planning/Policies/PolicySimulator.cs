using Darya.Hydrology;
using Darya.Model;
using Darya.Planning.Policies.Results;
using Darya.Planning.Policies.Simulation;
using Darya.Planning.Policies.Stages;

namespace Darya.Planning.Policies;

/// <summary>Runs a policy, or today's rules, over many generated paths.</summary>
public static class PolicySimulator
{
    private const int SeedOfPaths = 7919; // added to the seed of training: the paths are not those the policy was trained on

    /// <summary>Simulates.</summary>
    /// <param name="policy">The policy; its request says where the paths start.</param>
    /// <param name="paths">Paths, at least 1.</param>
    /// <param name="years">Years of a path, at least 1.</param>
    /// <param name="seed">Seed of the paths.</param>
    /// <param name="byRules">Whether today's rules run instead of the policy.</param>
    /// <param name="progress">Told how many paths are done; may be null.</param>
    /// <param name="cancellation">Stops the simulation.</param>
    /// <exception cref="ArgumentException">The region has no operating rules.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PolicySimulationOutcome Run(
        RegionPolicy policy, int paths, int years, int seed, bool byRules, IProgress<PlanProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentOutOfRangeException.ThrowIfLessThan(paths, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        var request = policy.Request;
        var flows = RegionPolicy.Inflows(request.Region, years, paths, checked(seed + SeedOfPaths));
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        var (walked, done) = (new WalkedPath[paths], 0);
        void Tell()
        {
            var now = Interlocked.Increment(ref done);
            progress?.Report(new PlanProgress(FormattableString.Invariant($"path {now} of {paths}"), System.Diagnostics.Stopwatch.GetElapsedTime(started)));
        }

        var lanes = Math.Max(1, Math.Min(request.Threads, paths));
        SeveralPlans.Make(
            lanes,
            lanes,
            lane =>
            {
                using var driver = new PolicyDriver(policy.Graph, policy.Policy, request, "failed");
                for (var p = lane; p < paths; p += lanes)
                {
                    walked[p] = byRules
                        ? Rules(policy, flows, p, years, cancellation)
                        : PolicyWalk.Run(driver, policy.Graph, request.Start, Path(flows, p, years, request.Start.Month), cancellation);
                    Tell();
                }
            },
            cancellation);
        var statistics = new PathStatistics(request.Region, request.Coalition, request.Start, walked);
        return new PolicySimulationOutcome
        {
            Region = request.Region,
            Coalition = request.Coalition,
            EconomyYear = request.EconomyYear,
            Operation = byRules ? "rules" : "policy",
            Inflows = request.Region.InflowModel is null ? "bootstrap" : "generated",
            From = request.Start,
            Months = years * 12,
            Paths = paths,
            Training = byRules ? null : policy.Training,
            Wetness = byRules ? null : policy.Wetness,
            Envelopes = byRules ? [] : policy.Envelopes,
            Reservoirs = statistics.Reservoirs(),
            Districts = statistics.Districts(),
            States = statistics.States(),
            BenefitMusd = statistics.Benefit(),
            SeaInflowKm3 = statistics.SeaInflow(),
            ConvexLossMusd = statistics.ConvexLoss(),
            WaterResidual = statistics.WaterResidual(),
            Warnings = Warnings(request, byRules),
        };
    }

    /// <summary>Months of a path from the first calendar month [month][catchment].</summary>
    private static double[][] Path(InflowYears flows, int path, int years, int firstMonth) =>
    [
        .. Enumerable.Range(0, years * 12).Select(t =>
        {
            // Traces begin in January; a path that begins later in the year closes its ring with the first months of its trace.
            var month = (firstMonth - 1 + t) % (years * 12);
            return Enumerable.Range(0, flows.Catchments.Count).Select(c => flows[c, (path * years) + (month / 12), month % 12]).ToArray();
        }),
    ];

    private static WalkedPath Rules(RegionPolicy policy, InflowYears flows, int path, int years, CancellationToken cancellation)
    {
        var request = policy.Request;
        // The days of a year without a leap day, as the policy has them.
        var horizon = Horizon.Create(
            new YearMonth(RegionGraph.CalendarYear, request.Start.Month),
            new YearMonth(RegionGraph.CalendarYear + years - 1 + ((request.Start.Month + 10) / 12), ((request.Start.Month + 10) % 12) + 1),
            TimeStep.Month);
        return RuleWalk.Run(request, policy.Graph.Programs, horizon, Path(flows, path, years, request.Start.Month), policy.Graph.InitialStorageHm3, cancellation);
    }

    private static List<LocalName> Warnings(PolicyRequest request, bool byRules)
    {
        var warnings = new List<LocalName>();
        if (request.Region.InflowModel is null)
        {
            warnings.Add(new LocalName(
                "The region has no inflow model: recorded years are drawn instead, so nothing drier or wetter than the record comes.",
                "В регионе нет модели притока: вместо неё берутся годы наблюдений, поэтому ничего суше или влажнее наблюдавшегося не бывает."));
        }

        if (byRules)
        {
            warnings.Add(new LocalName(
                "Today's rules are estimated from recorded operation (E); all recorded areas are sown whatever the water.",
                "Действующие правила оценены по фактической работе (E); засеваются все учтённые площади при любой воде."));
        }

        return warnings;
    }
}
