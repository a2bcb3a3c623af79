using Darya.Hydrology;
using Darya.Model;
using Darya.Planning.Policies.Lattice;
using Darya.Planning.Policies.Results;
using Darya.Planning.Policies.Stages;
using Darya.Planning.Power;
using Darya.Stochastic;

namespace Darya.Planning.Policies;

/// <summary>The entrance: a release policy of a region, trained or read, with what it was trained on.</summary>
public sealed class RegionPolicy
{
    // Costs are in million USD of whole months: an outcome whose inflows are generated may not be far below what the lattice saw.
    private const int LongestPath = 60; // months of a forward path: five years, through every month five times

    private RegionPolicy(PolicyRequest request, RegionGraph graph, Policy policy, TrainingSummary training) =>
        (Request, Graph, Policy, Training) = (request, graph, policy, training);

    /// <summary>What was asked for.</summary>
    public PolicyRequest Request { get; }

    /// <summary>The policy: cuts by node.</summary>
    public Policy Policy { get; }

    /// <summary>How it was trained.</summary>
    public TrainingSummary Training { get; private init; }

    /// <summary>What it was trained on.</summary>
    public InflowLattice Lattice => Graph.Lattice;

    /// <summary>The wetness chain.</summary>
    public WetnessSummary Wetness => new(
        WetnessChain.Names,
        Lattice.Chain.Passage,
        [.. Lattice.FlowM3s.Select((classes, m) => classes.Select(cells =>
            cells.Average(c => c.Sum()) * DateTime.DaysInMonth(RegionGraph.CalendarYear, m + 1) * 86400 / 1e9).ToArray())],
        [.. Lattice.KeptVarianceShare.Select(k => 100 * k)],
        Request.HasPersistence,
        Request.GeneratedYears);

    /// <summary>Fit of the head envelopes, for a month of 31 days.</summary>
    public IReadOnlyList<EnvelopeFit> Envelopes
    {
        get
        {
            var program = Graph.Months[0];
            return
            [
                .. program.X.Turbined.Members.Select(m =>
                {
                    var (plant, t) = (m.First, m.Second);
                    var envelope = EnergyEnvelope.Of(plant.Data, program.Sets.Reservoirs[plant.Reservoir].Data, (plant.Data.TurbineFlow * t.Data.Duration).Hm3);
                    return new EnvelopeFit(plant.Label, envelope.Planes.Count, envelope.Bias, 100 * envelope.LargestDeviation);
                }),
            ];
        }
    }

    internal RegionGraph Graph { get; }

    /// <summary>The policy graph of a request: what a written policy is read for.</summary>
    /// <exception cref="ArgumentException">The coalition is empty or names a state that is not a member, or an option is out of range.</exception>
    public static PolicyGraph GraphOf(PolicyRequest request) => Build(request).Graph;

    /// <summary>Trains a policy.</summary>
    /// <param name="request">What to train.</param>
    /// <param name="limits">When to stop, where to go on from, what to keep on the way.</param>
    /// <param name="progress">Told every iteration; may be null.</param>
    /// <param name="cancellation">Ends training; the policy so far is returned.</param>
    /// <exception cref="ArgumentException">The coalition is empty or names a state that is not a member, or an option is out of range.</exception>
    /// <exception cref="StageFailedException">A stage cannot be solved.</exception>
    public static RegionPolicy Train(PolicyRequest request, TrainingLimits limits, IProgress<IterationLog>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var graph = Build(request);
        var outcome = PolicyTraining.Run(
            graph.Graph,
            new TrainingOptions
            {
                CostToGoBound = graph.FarSight.Bounds.Min(),
                NodeBounds = graph.FarSight.Bounds,
                InitialCuts = graph.FarSight.Cuts(request.Threads, cancellation),
                Risk = request.Risk,
                RootRisk = request.RootRisk,
                Forward = new InSample(LongestPath),
                Seed = request.Seed,
                Threads = request.Threads,
                Lanes = limits.Lanes,
                Stopping = limits.Stopping,
                Start = limits.Resume?.Invoke(graph.Graph),
                Checkpoint = limits.Checkpoint,
                FailureFolder = limits.FailureFolder,
            },
            progress,
            cancellation);
        var summary = Summary(graph, outcome.Policy, outcome);
        return new RegionPolicy(request, graph, outcome.Policy, summary);
    }

    /// <summary>Takes up a policy that was trained before.</summary>
    /// <param name="request">The request it was trained for.</param>
    /// <param name="read">Reads the policy for the graph of the request.</param>
    /// <param name="training">How it was trained.</param>
    /// <exception cref="ArgumentException">As in <see cref="Train"/>.</exception>
    public static RegionPolicy Of(PolicyRequest request, Func<PolicyGraph, Policy> read, TrainingSummary training)
    {
        ArgumentNullException.ThrowIfNull(read);
        var graph = Build(request);
        return new RegionPolicy(request, graph, read(graph.Graph), training);
    }

    /// <summary>Simulates the policy on the inflows it was trained on and sets the mean against the bound.</summary>
    /// <param name="paths">Paths, at least 2.</param>
    /// <param name="years">Years of a path; what follows counts with the policy's own value of the last states.</param>
    /// <param name="cancellation">Stops the simulation.</param>
    /// <returns>This policy with the mean and its standard error in <see cref="Training"/>.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public RegionPolicy WithGap(int paths, int years, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(paths, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        var discount = Math.Pow(1 + Request.DiscountRate, -1.0 / 12);
        var simulated = PolicySimulation.Run(Policy, new EndlessPaths(years * 12), paths, Request.Seed, Request.Threads, cancellation: cancellation);
        var costs = simulated.Select(path =>
        {
            var (sum, weight) = (0.0, 1.0);
            foreach (var step in path.Steps)
            {
                sum += weight * step.StageCost;
                weight *= discount;
            }

            // The value function already discounts the month that follows.
            var last = path.Steps[^1];
            return sum + (weight / discount * Policy.Value(last.Node, [.. last.Outgoing]).Cost);
        }).ToArray();
        var mean = costs.Average();
        var error = Math.Sqrt(costs.Sum(c => (c - mean) * (c - mean)) / (costs.Length - 1) / costs.Length);
        return new RegionPolicy(Request, Graph, Policy, Training with { SimulatedMeanMusd = mean, StandardErrorMusd = error, SimulatedPaths = paths, SimulatedYears = years });
    }

    /// <summary>Inflows of generated or resampled years, all catchments of the region.</summary>
    internal static InflowYears Inflows(Region region, int years, int traces, int seed)
    {
        var january = new YearMonth(RegionGraph.CalendarYear, 1);
        var request = new GenerationRequest { Years = years, Traces = traces, Seed = seed, FirstMonth = january };
        return region.InflowModel is null
            ? RecordedBlocks.Generate(InflowYears.OfRecord(region), request, 1)
            : PeriodicModel.Of(region).Generate(request);
    }

    private static RegionGraph Build(PolicyRequest request)
    {
        Check(request);
        var flows = Inflows(request.Region, request.GeneratedYears, 1, request.Seed);
        double[][][] table = [.. Enumerable.Range(0, flows.Catchments.Count).Select(c =>
            Enumerable.Range(0, flows.Years).Select(y => Enumerable.Range(0, 12).Select(m => flows[c, y, m]).ToArray()).ToArray())];
        return RegionGraph.Build(request, InflowLattice.Build(request.Region, table, request.OutcomesPerNode, request.HasPersistence));
    }

    private static void Check(PolicyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var known = Planner.AllMembers(request.Region);
        var strangers = request.Coalition.Where(s => !known.Contains(s)).ToArray();
        if (request.Coalition.Count == 0 || strangers.Length > 0)
        {
            throw new ArgumentException($"The coalition must name one or more of {string.Join(", ", known)}; got {(strangers.Length > 0 ? string.Join(", ", strangers) : "none")}.", nameof(request));
        }

        if (request.DiscountRate is not (>= 0.01 and < 1))
        {
            throw new ArgumentException(FormattableString.Invariant($"The discount rate must be at least 0.01 and below 1; got {request.DiscountRate}."), nameof(request));
        }

        if (request.OutcomesPerNode is < 2 or > 64 || request.OutcomesPerNode % 2 != 0)
        {
            throw new ArgumentException(FormattableString.Invariant($"The outcomes of a node must be an even number from 2 to 64; got {request.OutcomesPerNode}."), nameof(request));
        }

        if (request.GeneratedYears < 100)
        {
            throw new ArgumentException(FormattableString.Invariant($"The generated years must be at least 100; got {request.GeneratedYears}."), nameof(request));
        }
    }

    private static TrainingSummary Summary(RegionGraph graph, Policy policy, TrainingOutcome outcome) => new(
        policy.Bound,
        policy.Iterations,
        outcome.Solves,
        outcome.Seconds,
        outcome.StopReason,
        [.. outcome.Log.Select(l => new ConvergencePoint(l.Iteration, l.Bound, l.Seconds))],
        null,
        null,
        0,
        0,
        graph.Months.Max(m => m.Lp.RowCount),
        graph.Months.Max(m => m.Lp.ColumnCount),
        outcome.Log.Count > 0 ? outcome.Log[^1].Cuts : 0);
}
