using Darya.Corridors.Networks;

namespace Darya.Corridors.Assignment;

/// <summary>Spreads trips over all routes that lead away from their origin, the cheaper the more; with and without congestion.</summary>
/// <remarks>Dial (1971); Fisk (1980); Powell and Sheffi (1982). Method: <c>docs/formulations/assignment.md</c>.</remarks>
public static class LogitAssignment
{
    /// <summary>β, the divisor of the step, grows by this where the residual grew.</summary>
    private const double Caution = 1.5;

    /// <summary>β grows by this where the residual fell.</summary>
    private const double Trust = 0.05;

    /// <summary>Loads once, at the times of a network without load.</summary>
    /// <exception cref="NetworkException">Classes, trips or dispersions are out of range, or trips have no route; all of them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public static LogitOutcome Load(Network network, Demand demand, LogitOptions options)
    {
        var (state, groups) = Prepare(network, demand, options);
        var work = new LogitWork(network.Nodes.Length);
        var flows = Loading(network, demand, options, state, groups, work);
        var costs = Expected(options, state, groups, work);
        Put(flows, state);
        return Outcome(demand, state, flows, costs, true, 0, 1);
    }

    /// <summary>Loads until the times of the loads give the same loads again; look at <see cref="LogitOutcome.ToleranceReached"/>.</summary>
    /// <exception cref="NetworkException">Classes, trips or dispersions are out of range, or trips have no route; all of them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static LogitOutcome Solve(Network network, Demand demand, LogitOptions options, CancellationToken cancellation = default)
    {
        var (state, groups) = Prepare(network, demand, options);
        var work = new LogitWork(network.Nodes.Length);
        var flows = Loading(network, demand, options, state, groups, work);
        Put(flows, state);
        var (divisor, before, iteration) = (1.0, double.PositiveInfinity, 1);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var answer = Loading(network, demand, options, state, groups, work);
            iteration++;
            var residual = Residual(flows, answer);
            if (residual <= options.Tolerance || iteration >= options.MaxIterations)
            {
                var costs = Expected(options, state, groups, work);
                return Outcome(demand, state, flows, costs, residual <= options.Tolerance, residual, iteration);
            }

            divisor += residual >= before ? Caution : Trust;
            before = residual;
            for (var travel = 0; travel < flows.Length; travel++)
            {
                for (var link = 0; link < flows[travel].Length; link++)
                {
                    flows[travel][link] += (answer[travel][link] - flows[travel][link]) / divisor;
                }
            }

            Put(flows, state);
        }
    }

    private static (LinkState State, (TripGroup Group, EfficientLinks Links)[] Groups) Prepare(Network network, Demand demand, LogitOptions options)
    {
        AssignmentOptions.Check(options.Tolerance, options.MaxIterations, 1);
        DemandCheck.Throw(network, demand);
        DemandCheck.ThrowDispersion(demand, options.Dispersion);
        var state = new LinkState(network, demand.Classes);
        var search = new ShortestPaths(network);
        var groups = new List<(TripGroup Group, EfficientLinks Links)>();
        var unreachable = new List<(TripGroup Group, int Destination)>();
        foreach (var group in TripGroup.Of(demand))
        {
            var costs = state.Costs(group.Class);
            search.Run(group.Origin, costs, []);
            unreachable.AddRange(group.Destinations.Where(node => double.IsPositiveInfinity(search.CostTo(node))).Select(node => (group, node)));
            groups.Add((group, new EfficientLinks(network, group, search, costs)));
        }

        TripGroup.ThrowIfUnreachable(network, demand, unreachable);
        return (state, [.. groups]);
    }

    /// <summary>Loads [class][link] at the present times.</summary>
    private static double[][] Loading(
        Network network, Demand demand, LogitOptions options, LinkState state, (TripGroup Group, EfficientLinks Links)[] groups, LogitWork work)
    {
        var flows = demand.Classes.Select(_ => new double[network.Links.Length]).ToArray();
        foreach (var (group, links) in groups)
        {
            links.Load(state.Costs(group.Class), options.Dispersion[group.Class], work, flows[group.Class]);
        }

        return flows;
    }

    private static List<ExpectedCost> Expected(LogitOptions options, LinkState state, (TripGroup Group, EfficientLinks Links)[] groups, LogitWork work) =>
        [.. groups.SelectMany(pair => pair.Links.ExpectedCosts(state.Costs(pair.Group.Class), options.Dispersion[pair.Group.Class], work))];

    private static void Put(double[][] flows, LinkState state)
    {
        Array.Clear(state.Load);
        foreach (var flow in flows)
        {
            for (var link = 0; link < flow.Length; link++)
            {
                state.Load[link] += flow[link];
            }
        }

        state.Refresh();
    }

    private static double Residual(double[][] flows, double[][] answer)
    {
        var (change, sum) = (0.0, 0.0);
        for (var travel = 0; travel < flows.Length; travel++)
        {
            for (var link = 0; link < flows[travel].Length; link++)
            {
                change += Math.Abs(answer[travel][link] - flows[travel][link]);
                sum += flows[travel][link];
            }
        }

        return sum > 0 ? change / sum : 0;
    }

    private static LogitOutcome Outcome(
        Demand demand, LinkState state, double[][] flows, List<ExpectedCost> costs, bool reached, double residual, int iterations) => new()
        {
            ToleranceReached = reached,
            Loads = [.. state.Load],
            Times = [.. state.Time],
            ClassFlows = [.. flows.Select((flow, travel) => flow.Select(load => load / demand.Classes[travel].Load).ToArray())],
            ExpectedCosts = costs,
            TotalTime = state.TotalTime(),
            Residual = residual,
            Iterations = iterations,
        };
}
