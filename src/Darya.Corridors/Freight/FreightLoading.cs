using Darya.Corridors.Networks;

namespace Darya.Corridors.Freight;

/// <summary>Puts goods on routes until the queues of the loads give the same loads again.</summary>
/// <remarks>
/// <code>w[a](x) = h[a] B (x / K)^n,    tonnes' = f tonnes ((v + C') / (v + C))^(−ε),    x to x + (y − x) / β</code>
/// β grows by 1.5 where the residual grew and by 0.05 where it fell (after Liu, He and He 2009).
/// </remarks>
internal sealed class FreightLoading
{
    private const double Tolerance = 3e-4;
    private const int MostIterations = 200;

    /// <summary>Most routes a trip takes, the cheapest of those open.</summary>
    private const int MostRoutes = 8;

    /// <summary>Trips are loaded in so many parts whose sums are added in their order, so that the number of threads leaves no trace.</summary>
    private const int Parts = 4;

    private readonly FreightModel _model;
    private readonly NetworkState _network;
    private readonly RouteSet[] _sets;
    private readonly double[] _sent;
    private readonly bool _answers;
    private readonly double[] _wait;
    private readonly int[] _queued;
    private readonly int _mostRoutes;

    /// <summary>Prepares a loading.</summary>
    /// <param name="model">Trips and routes.</param>
    /// <param name="network">The network.</param>
    /// <param name="sets">Routes [ends].</param>
    /// <param name="sent">Tonnes at the cost of the request, Mt [trip].</param>
    /// <param name="answers">Tonnes answer their delivered price; else all that has a way is moved.</param>
    internal FreightLoading(FreightModel model, NetworkState network, RouteSet[] sets, double[] sent, bool answers)
    {
        (_model, _network, _sets, _sent, _answers) = (model, network, sets, sent, answers);
        _wait = new double[2 * network.IsOpen.Length];
        _mostRoutes = sets.Max(s => (int?)s.Routes.Count) ?? 0;
        _queued = [.. Enumerable.Range(0, network.IsOpen.Length).Where(leg => network.IsOpen[leg] && network.CapacityMt[leg] is not null && FreeHours(leg) > 0)];
        (Tonnes, Costs, IsStopped) = (new double[sent.Length], new double[sent.Length], new bool[sent.Length]);
        Offsets = new int[sent.Length + 1];
        Routes = Usable();
        Shares = new double[Routes.Length];
        Loads = new double[_wait.Length];
        QueuedLoads = new double[network.IsOpen.Length];
    }

    /// <summary>Tonnes sent, Mt [trip].</summary>
    internal double[] Tonnes { get; }

    /// <summary>Expected cost, USD/t; the choke price where goods stop [trip].</summary>
    internal double[] Costs { get; }

    /// <summary>Whether goods are no longer sent [trip].</summary>
    internal bool[] IsStopped { get; }

    /// <summary>Where the routes of a trip begin in <see cref="Routes"/> and <see cref="Shares"/> [trip], and one past the last.</summary>
    internal int[] Offsets { get; }

    /// <summary>Routes of all trips that are open and not so dear without queues that nothing takes them; numbers in the sets.</summary>
    internal int[] Routes { get; }

    /// <summary>Shares of these routes.</summary>
    internal double[] Shares { get; }

    /// <summary>Loads, Mt [arc].</summary>
    internal double[] Loads { get; private set; }

    /// <summary>Loads whose queues hold, Mt; within the tolerance of <see cref="Loads"/> both ways together, 0 where none is counted [leg].</summary>
    internal double[] QueuedLoads { get; }

    /// <summary>Queue, hours [arc].</summary>
    internal double[] Wait => _wait;

    /// <summary>Rounds of loading.</summary>
    internal int Iterations { get; private set; }

    /// <summary>Whether loads and queues agree.</summary>
    internal bool Converged { get; private set; }

    /// <summary>Loads until loads and queues agree.</summary>
    /// <param name="start">Loads whose queues to begin with, Mt [leg]; null for those without queues. Where nothing is changed they are the answer, to the last digit.</param>
    /// <param name="cancellation">Stops the work.</param>
    internal void Run(double[]? start, CancellationToken cancellation)
    {
        if (start is null)
        {
            Load(cancellation);
            start = [.. Enumerable.Range(0, _network.IsOpen.Length).Select(leg => Loads[2 * leg] + Loads[(2 * leg) + 1])];
        }

        var x = _queued.Select(leg => start[leg]).ToArray();
        var (divisor, before) = (1.0, double.PositiveInfinity);
        for (var iteration = 1; ; iteration++)
        {
            Queue(x);
            Load(cancellation);
            Iterations = iteration;
            var (difference, sum) = (0.0, 0.0);
            for (var at = 0; at < x.Length; at++)
            {
                var leg = _queued[at];
                difference += Math.Abs(Loads[2 * leg] + Loads[(2 * leg) + 1] - x[at]);
                sum += x[at];
            }

            var residual = sum > 0 ? difference / sum : 0;
            Converged = residual <= Tolerance;
            if (Converged || iteration == MostIterations)
            {
                for (var at = 0; at < x.Length; at++)
                {
                    QueuedLoads[_queued[at]] = x[at];
                }

                return;
            }

            divisor += residual >= before ? 1.5 : 0.05;
            before = residual;
            for (var at = 0; at < x.Length; at++)
            {
                var leg = _queued[at];
                x[at] += (Loads[2 * leg] + Loads[(2 * leg) + 1] - x[at]) / divisor;
            }
        }
    }

    /// <summary>The routes of each trip that may be used; fills <see cref="Offsets"/>.</summary>
    private int[] Usable()
    {
        var usable = new List<int>();
        var costs = new double[_mostRoutes];
        for (var number = 0; number < _sent.Length; number++)
        {
            var trip = _model.Demand.Trips[number];
            var set = _sets[trip.Ends];
            var shut = _network.ClosedTransits & ~((1UL << trip.Exporter) | (1UL << trip.Importer));
            var least = double.PositiveInfinity;
            for (var route = 0; route < set.Routes.Count; route++)
            {
                costs[route] = (set.Economies[route] & shut) == 0 ? Cost(set.Routes[route], _network.Costs[trip.Commodity], 0) : double.PositiveInfinity;
                least = Math.Min(least, costs[route]);
            }

            var most = least + (LinkNestedLogit.Beyond / _model.Network.Numbers.Dispersion);
            var taken = Enumerable.Range(0, set.Routes.Count).Where(route => costs[route] <= most && double.IsFinite(costs[route]));
            usable.AddRange(taken.OrderBy(route => costs[route]).Take(MostRoutes));
            Offsets[number + 1] = usable.Count;
        }

        return [.. usable];
    }

    private double FreeHours(int leg) => Math.Max(FreeHours(leg, 0), FreeHours(leg, 1));

    /// <summary>Hours that a queue stretches: those of the crossing, or of motion.</summary>
    private double FreeHours(int leg, int back) =>
        _model.Network.Table.Legs[leg] is { Crossing: not null } ? _network.BorderHours[(2 * leg) + back]
            : _model.Network.Table.Legs[leg].Transhipment is { } shift ? shift.Hours : _model.Network.MotionHours[leg];

    private void Queue(double[] loads)
    {
        var numbers = _model.Network.Numbers;
        for (var at = 0; at < loads.Length; at++)
        {
            var leg = _queued[at];
            var cost = LinkCost.Bpr(1, numbers.CongestionShare, _network.CapacityMt[leg]!.Value, numbers.CongestionPower).At(loads[at]) - 1;
            (_wait[2 * leg], _wait[(2 * leg) + 1]) = (FreeHours(leg, 0) * cost, FreeHours(leg, 1) * cost);
        }
    }

    private void Load(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var parts = new double[Parts][];
        var most = _sets.Max(s => (int?)s.NestCount) ?? 0;
        Parallel.For(0, Parts, part =>
        {
            var loads = parts[part] = new double[_wait.Length];
            var (nests, costs) = (new double[most], new double[_mostRoutes]);
            for (var trip = (int)((long)Tonnes.Length * part / Parts); trip < (int)((long)Tonnes.Length * (part + 1) / Parts); trip++)
            {
                Load(trip, loads, nests, costs);
            }
        });
        Loads = parts[0];
        for (var part = 1; part < Parts; part++)
        {
            for (var arc = 0; arc < Loads.Length; arc++)
            {
                Loads[arc] += parts[part][arc];
            }
        }
    }

    private void Load(int number, double[] loads, double[] nests, double[] routeCosts)
    {
        var trip = _model.Demand.Trips[number];
        var set = _sets[trip.Ends];
        var routes = Routes.AsSpan(Offsets[number], Offsets[number + 1] - Offsets[number]);
        var costs = routeCosts.AsSpan(0, routes.Length);
        var free = _network.Costs[trip.Commodity];
        var perHour = _model.Network.Commodities[trip.Commodity].TimeUsdPerTonneHour;
        for (var at = 0; at < routes.Length; at++)
        {
            costs[at] = Cost(set.Routes[routes[at]], free, perHour);
        }

        var shares = Shares.AsSpan(Offsets[number], routes.Length);
        var cost = LinkNestedLogit.Evaluate(set, routes, costs, _model.Network.Numbers.Dispersion, shares, nests);
        var choke = _model.ChokeCost(number);
        IsStopped[number] = cost >= choke;
        Costs[number] = Math.Min(cost, choke);
        Tonnes[number] = IsStopped[number] ? 0 : _answers ? _sent[number] * _model.Answer(number, cost) : _sent[number];
        for (var at = 0; at < routes.Length && Tonnes[number] > 0; at++)
        {
            var load = shares[at] * Tonnes[number];
            if (load > 0)
            {
                foreach (var arc in set.Routes[routes[at]])
                {
                    loads[arc] += load;
                }
            }
        }
    }

    private double Cost(int[] route, double[] free, double perHour)
    {
        var cost = 0.0;
        foreach (var arc in route)
        {
            cost += free[arc] + (perHour * _wait[arc]);
        }

        return cost;
    }
}
