namespace Darya.Stochastic;

/// <summary>The policy graph of a StochOptFormat problem.</summary>
/// <remarks>
/// States, nodes, variables, constraints and outcomes are put in the order of their names and contents, so that a file with another order gives the
/// same programs, bit for bit. A gain is minimised with the other sign. Realizations of probability 0 are left out, as are ways of probability 0;
/// probabilities that sum to 1 within <see cref="ProbabilityTolerance"/> are scaled to sum to 1.
/// </remarks>
public sealed class StochOptGraph
{
    /// <summary>How far a sum of probabilities may be from 1: thirds written with six digits.</summary>
    public const double ProbabilityTolerance = 1e-6;

    private StochOptGraph(StochOptProblem problem, PolicyGraph graph, IReadOnlyList<IReadOnlyList<PathStep>> scenarios) =>
        (Problem, Graph, Scenarios) = (problem, graph, scenarios);

    /// <summary>The problem.</summary>
    public StochOptProblem Problem { get; }

    /// <summary>The graph; its costs are minimised.</summary>
    public PolicyGraph Graph { get; }

    /// <summary>Paths to validate a policy with, in the order of the file.</summary>
    public IReadOnlyList<IReadOnlyList<PathStep>> Scenarios { get; }

    /// <summary>What turns a cost of the graph into a value of the problem and back: 1 when minimised, −1 when maximised.</summary>
    public double Sign => Problem.IsMaximised ? -1 : 1;

    /// <summary>Builds the graph.</summary>
    /// <param name="problem">A problem whose names agree and whose numbers are finite.</param>
    public static StochOptGraph Of(StochOptProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        string[] states = [.. problem.Initial.Keys.Order(StringComparer.Ordinal)];
        var stages = problem.Subproblems.ToDictionary(
            subproblem => subproblem.Name, subproblem => StochOptStage.Of(subproblem, states, problem.IsMaximised ? -1 : 1), StringComparer.Ordinal);
        var nodes = problem.Nodes.OrderBy(node => node.Name, StringComparer.Ordinal).ToList();
        var number = nodes.Select((node, i) => (node.Name, i)).ToDictionary(pair => pair.Name, pair => pair.i, StringComparer.Ordinal);
        var graph = new PolicyGraph(
            states,
            [.. states.Select(state => problem.Initial[state])],
            [.. nodes.Select(node => NodeOf(node, stages[node.Problem], Ways(node.Successors, number)))],
            Ways(problem.Root, number));
        return new StochOptGraph(problem, graph, [.. problem.Scenarios.Select(scenario => PathOf(scenario, nodes, stages, number))]);
    }

    private static PolicyNode NodeOf(StochOptProblem.Node node, StochOptStage stage, IReadOnlyList<Transition> successors)
    {
        var outcomes = node.Realizations.Where(outcome => outcome.Probability > 0)
            .Select(outcome => (outcome.Probability, Values: stage.ValuesOf(outcome.Support)))
            .OrderBy(outcome => outcome.Values, Comparer<double[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))
            .ThenBy(outcome => outcome.Probability)
            .ToList();
        if (outcomes.Count == 0)
        {
            return new PolicyNode(node.Name, stage.Problem, PolicyNode.NoNoise, successors);
        }

        var sum = outcomes.Sum(outcome => outcome.Probability);
        var (terms, seen) = (new List<NoiseTerm>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var (probability, values) in outcomes)
        {
            var name = stage.NameOf(values);
            seen[name] = seen.GetValueOrDefault(name) + 1;
            var unique = seen[name] == 1 ? name : FormattableString.Invariant($"{name} ({seen[name]})");
            terms.Add(new NoiseTerm(unique, probability / sum, stage.ChangesOf(values)) { Support = values });
        }

        return new PolicyNode(node.Name, stage.Problem, terms, successors);
    }

    private static Transition[] Ways(IReadOnlyDictionary<string, double> successors, Dictionary<string, int> number)
    {
        var ways = successors.Where(way => way.Value > 0).OrderBy(way => way.Key, StringComparer.Ordinal).ToList();
        var sum = ways.Sum(way => way.Value);
        var scale = Math.Abs(sum - 1) <= ProbabilityTolerance ? sum : 1;
        return [.. ways.Select(way => new Transition(number[way.Key], way.Value / scale))];
    }

    private static PathStep[] PathOf(
        IReadOnlyList<StochOptProblem.ScenarioStep> scenario,
        List<StochOptProblem.Node> nodes,
        Dictionary<string, StochOptStage> stages,
        Dictionary<string, int> number)
    {
        var path = new PathStep[scenario.Count];
        for (var t = 0; t < path.Length; t++)
        {
            var node = number[scenario[t].Node];
            var stage = stages[nodes[node].Problem];
            path[t] = new PathStep(node, -1, stage.ChangesOf(stage.ValuesOf(scenario[t].Support)));
        }

        return path;
    }
}
