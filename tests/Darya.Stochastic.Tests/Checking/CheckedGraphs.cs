using Darya.Solvers;

namespace Darya.Stochastic.Tests;

/// <summary>Small policy graphs for checks.</summary>
internal static class CheckedGraphs
{
    /// <summary>One store over stages: buy at a price, cover a random need; what is missing costs more.</summary>
    /// <param name="stages">Number of stages.</param>
    /// <param name="random">Draws capacities, prices, needs and their probabilities.</param>
    internal static PolicyGraph Store(int stages, Random random)
    {
        var nodes = new List<PolicyNode>();
        for (var t = 0; t < stages; t++)
        {
            var program = new LinearProgram($"stage {t + 1}");
            var incoming = program.AddVariable("store_in", double.NegativeInfinity);
            var outgoing = program.AddVariable("store_out", 0, 5 + random.Next(5));
            var purchase = program.AddVariable("purchase", 0, 6, cost: 1 + random.Next(3));
            var missing = program.AddVariable("missing", cost: 8);
            var balance = program.Subject("balance", incoming + purchase + missing - outgoing >= 3);
            var noise = new List<NoiseTerm>();
            var outcomes = t == 0 ? 1 : 2 + random.Next(2);
            var weights = Enumerable.Range(0, outcomes).Select(_ => 1.0 + random.Next(4)).ToArray();
            for (var k = 0; k < outcomes; k++)
            {
                noise.Add(new NoiseTerm($"outcome {k}", weights[k] / weights.Sum(), [
                    new NoiseChange.RowBounds(balance, random.Next(9), double.PositiveInfinity),
                    new NoiseChange.Cost(purchase, 1 + random.Next(4)),
                ]));
            }

            var successors = t + 1 < stages ? new Transition[] { new(t + 1, 1) } : [];
            nodes.Add(new PolicyNode($"t{t + 1}", new StageProblem(program, [new StateVariable(incoming, outgoing)]), noise, successors));
        }

        return new PolicyGraph(["store"], [2], nodes, [new Transition(0, 1)]);
    }

    /// <summary>One node with one state; the stage problem as given.</summary>
    internal static PolicyGraph OneNode(
        Func<LinearProgram, StateVariable> build, IReadOnlyList<NoiseTerm>? noise = null, double discount = 0, double initial = 0)
    {
        var program = new LinearProgram("only");
        var state = build(program);
        var node = new PolicyNode(
            "only", new StageProblem(program, [state]), noise ?? PolicyNode.NoNoise, discount > 0 ? [new Transition(0, discount)] : []);
        return new PolicyGraph(["x"], [initial], [node], [new Transition(0, 1)]);
    }
}
