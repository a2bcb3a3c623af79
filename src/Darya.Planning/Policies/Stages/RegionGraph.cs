using Darya.Model;
using Darya.Planning.Policies.Lattice;
using Darya.Planning.Problem;
using Darya.Planning.Water;
using Darya.Stochastic;

namespace Darya.Planning.Policies.Stages;

/// <summary>The policy graph of a region: twelve months of three wetness classes in a ring.</summary>
internal sealed class RegionGraph
{
    /// <summary>The year whose days the months of the graph have.</summary>
    internal const int CalendarYear = 2003;

    private readonly double _discount;
    private FarSight? _farSight;

    private RegionGraph(PolicyGraph graph, PlanProgram[] months, StagePrograms programs, InflowLattice lattice, double discount) =>
        (Graph, Months, Programs, Lattice, _discount) = (graph, months, programs, lattice, discount);

    internal PolicyGraph Graph { get; }

    /// <summary>The program of each calendar month; its outcomes change it [month 0-11].</summary>
    internal IReadOnlyList<PlanProgram> Months { get; }

    internal StagePrograms Programs { get; }

    /// <summary>Storage before the first month [reservoir of the region], those of others at the mean of the record, hm³.</summary>
    internal double[] InitialStorageHm3
    {
        get
        {
            var storage = Months[0].Sets.Reservoirs.Select(r => Months[0].Data.Water.InitialHm3[r.Ordinal]).ToArray();
            foreach (var ((r, _), s) in Months[0].X.StorageBefore.Members.Select((m, s) => (m, s)))
            {
                storage[r.Ordinal] = Graph.Initial[s];
            }

            return storage;
        }
    }

    internal InflowLattice Lattice { get; }

    /// <summary>What is known of the cost that follows before anything is trained.</summary>
    internal FarSight FarSight => _farSight ??= new FarSight(Graph, Lattice.Chain, _discount);

    /// <summary>Number of the node of a month in a class.</summary>
    internal static int NodeOf(int month, int wetness) => ((month - 1) * WetnessChain.Classes) + wetness;

    /// <summary>Calendar month and class of a node.</summary>
    internal static (int Month, int Wetness) Of(int node) => ((node / WetnessChain.Classes) + 1, node % WetnessChain.Classes);

    internal static RegionGraph Build(PolicyRequest request, InflowLattice lattice)
    {
        var programs = new StagePrograms(request);
        programs.Normalise(lattice.MeanM3s, CancellationToken.None);
        var months = Enumerable.Range(1, 12).Select(m => programs.Build(new YearMonth(CalendarYear, m), lattice.FlowM3s[m - 1][1][0])).ToArray();
        var discount = Math.Pow(1 + request.DiscountRate, -1.0 / 12);
        var nodes = new List<PolicyNode>();
        for (var m = 1; m <= 12; m++)
        {
            var problem = new StageProblem(months[m - 1].Lp, StagePrograms.StatesOf(months[m - 1]).States);
            var next = (m % 12) + 1;
            for (var w = 0; w < WetnessChain.Classes; w++)
            {
                var outcomes = lattice.FlowM3s[m - 1][w];
                var month = m;
                NoiseTerm[] noise = [.. outcomes.Select((flow, k) => new NoiseTerm(
                    FormattableString.Invariant($"inflow {k + 1}"),
                    1.0 / outcomes.Length,
                    ProgramDifference.Of(months[month - 1].Lp, programs.Build(new YearMonth(CalendarYear, month), flow).Lp)))];
                var passage = lattice.Chain.Passage[m - 1][w];
                Transition[] ways = [.. passage.Select((p, to) => (p, to)).Where(x => x.p > 0).Select(x => new Transition(NodeOf(next, x.to), discount * x.p))];
                nodes.Add(new PolicyNode(FormattableString.Invariant($"{m:00}-{WetnessChain.Names[w]}"), problem, noise, ways));
            }
        }

        var (names, _) = StagePrograms.StatesOf(months[0]);
        Transition[] root = [.. lattice.Chain.Share[request.Start.Month - 1].Select((p, w) => (p, w)).Where(x => x.p > 0)
            .Select(x => new Transition(NodeOf(request.Start.Month, x.w), x.p))];
        var graph = new PolicyGraph(names, Initial(request, months[0]), nodes, root);
        return new RegionGraph(graph, months, programs, lattice, discount);
    }

    /// <summary>States before the first month: storages of the record, a full account of limits for what is left of the season, everything sown.</summary>
    private static double[] Initial(PolicyRequest request, PlanProgram program)
    {
        var region = request.Region;
        var before = request.Start.Index - 1;
        double Storage(string node) => request.StartStorageHm3.TryGetValue(node, out var given)
            ? given
            : region.Records.FirstOrDefault(r => r.Node == node && r.Month.Index == before)?.StorageEnd.Hm3 ?? region.Reservoirs.First(r => r.Node == node).Initial.Hm3;
        return
        [
            .. program.X.StorageBefore.Members.Select(m => Storage(m.Item1.Label)),
            .. program.X.LimitBefore.Members.Select(m => LimitAccount.LeftBefore(region, request.Coalition, m.Item1.Label, request.Start.Month)),
            .. program.X.PlantedBefore.Members.Select(_ => 1.0),
        ];
    }
}
