using Darya.Solvers;

namespace Darya.Stochastic.Tests;

/// <summary>Small programs with known answers or none, built here so that the tests need no files.</summary>
internal static class SampleGraphs
{
    /// <summary>Buy x at 1, then sell up to the demand at <paramref name="price"/>.</summary>
    internal static PolicyGraph Newsvendor(double price, params (double Probability, double Demand)[] demand)
    {
        var buy = new LinearProgram("buy");
        var (before, bought) = (buy.AddVariable("before", double.NegativeInfinity), buy.AddVariable("bought", 0, 1000, 1));
        var sell = new LinearProgram("sell");
        var (stock, left) = (sell.AddVariable("stock", double.NegativeInfinity), sell.AddVariable("left"));
        var sold = sell.AddVariable("sold", cost: -price);
        sell.Subject("stock", sold + left == stock);
        return new PolicyGraph(
            ["stock"], [0],
            [
                new PolicyNode("buy", new StageProblem(buy, [new StateVariable(before, bought)]), PolicyNode.NoNoise, [new Transition(1, 1)]),
                new PolicyNode(
                    "sell", new StageProblem(sell, [new StateVariable(stock, left)]),
                    [.. demand.Select((d, k) => new NoiseTerm(
                        FormattableString.Invariant($"demand {k}"), d.Probability, [new NoiseChange.VariableBounds(sold, 0, d.Demand)]))],
                    []),
            ],
            [new Transition(0, 1)]);
    }

    /// <summary>One stage whose cost is its noise.</summary>
    internal static PolicyGraph Costs(params (double Probability, double Cost)[] costs)
    {
        var program = new LinearProgram("cost");
        var (entry, exit) = (program.AddVariable("entry", double.NegativeInfinity), program.AddVariable("exit", 0, 1));
        return new PolicyGraph(
            ["none"], [0],
            [
                new PolicyNode(
                    "cost", new StageProblem(program, [new StateVariable(entry, exit)]),
                    [.. costs.Select((c, k) => new NoiseTerm(FormattableString.Invariant($"{k}"), c.Probability, [new NoiseChange.CostConstant(c.Cost)]))],
                    []),
            ],
            [new Transition(0, 1)]);
    }

    /// <summary>An endless need of 1 a stage, met from a store or at cost 1; discounted.</summary>
    internal static PolicyGraph EndlessStore(double store, double discount)
    {
        var program = new LinearProgram("need");
        var (before, after) = (program.AddVariable("before", double.NegativeInfinity), program.AddVariable("after"));
        var (use, buy) = (program.AddVariable("use"), program.AddVariable("buy", cost: 1));
        program.Subject("balance", after + use == before);
        program.Subject("need", use + buy == 1);
        return new PolicyGraph(
            ["store"], [store],
            [new PolicyNode("need", new StageProblem(program, [new StateVariable(before, after)]), PolicyNode.NoNoise, [new Transition(0, discount)])],
            [new Transition(0, 1)]);
    }

    /// <summary>Two reservoirs in a row with thermal power and a deficit; random inflows; a chain of wet and dry states. Seeded.</summary>
    internal static PolicyGraph Reservoirs(int seed, int stages, int outcomes, bool reversed = false)
    {
        var random = new Random(seed);
        var nodes = new List<PolicyNode>();
        for (var t = 0; t < stages; t++)
        {
            for (var wet = 0; wet < 2; wet++)
            {
                Transition[] next = t + 1 < stages ? [new Transition((2 * t) + 2, wet == 0 ? 0.7 : 0.4), new Transition((2 * t) + 3, wet == 0 ? 0.3 : 0.6)] : [];
                nodes.Add(ReservoirStage(random, FormattableString.Invariant($"{t:D2} {(wet == 1 ? "wet" : "dry")}"), wet, outcomes, next));
            }
        }

        var graph = new PolicyGraph(["upper", "lower"], [30, 20], nodes, [new Transition(0, 0.5), new Transition(1, 0.5)]);
        return reversed ? Reversed(graph) : graph;
    }

    private static PolicyNode ReservoirStage(Random random, string name, int wet, int outcomes, Transition[] next)
    {
        var lp = new LinearProgram(name);
        var (inUpper, inLower) = (lp.AddVariable("in_upper", double.NegativeInfinity), lp.AddVariable("in_lower", double.NegativeInfinity));
        var (upper, lower) = (lp.AddVariable("upper", 0, 60), lp.AddVariable("lower", 0, 40));
        var (turbine1, spill1) = (lp.AddVariable("turbine_upper", 0, 25), lp.AddVariable("spill_upper"));
        var (turbine2, spill2) = (lp.AddVariable("turbine_lower", 0, 25), lp.AddVariable("spill_lower"));
        var (cheap, dear, deficit) = (lp.AddVariable("cheap", 0, 10, 3.7), lp.AddVariable("dear", 0, 15, 11.3), lp.AddVariable("deficit", cost: 101));
        var first = lp.Subject("balance_upper", upper - inUpper + turbine1 + spill1 == 0);
        var second = lp.Subject("balance_lower", lower - inLower - turbine1 - spill1 + turbine2 + spill2 == 0);
        lp.Subject("demand", 0.9 * turbine1 + turbine2 + cheap + dear + deficit == 28 + (4 * random.NextDouble()));
        var noise = Enumerable.Range(0, outcomes).Select(k =>
        {
            var (a, b) = ((8 + (10 * wet)) * 2 * random.NextDouble(), 6 * random.NextDouble());
            return new NoiseTerm(
                FormattableString.Invariant($"{k:D2}"), 1.0 / outcomes,
                [new NoiseChange.RowBounds(first, a, a), new NoiseChange.RowBounds(second, b, b)]);
        }).ToList();
        return new PolicyNode(name, new StageProblem(lp, [new StateVariable(inUpper, upper), new StateVariable(inLower, lower)]), noise, next);
    }

    /// <summary>The same program with nodes, successors and outcomes in the opposite order.</summary>
    private static PolicyGraph Reversed(PolicyGraph graph)
    {
        var last = graph.Nodes.Count - 1;
        return new PolicyGraph(
            graph.States, graph.Initial,
            [.. graph.Nodes.Reverse().Select(node => node with { Noise = [.. node.Noise.Reverse()], Successors = Turn(node.Successors) })],
            Turn(graph.Root));

        List<Transition> Turn(IReadOnlyList<Transition> ways) => [.. ways.Reverse().Select(way => way with { Node = last - way.Node })];
    }
}
