using Xunit;

namespace Darya.Stochastic.Tests;

public class StochOptGraphTests
{
    private static readonly Dictionary<string, (string, string)> Copies = new() { ["a"] = ("a_in", "a_out"), ["b"] = ("b_in", "b_out") };
    private static readonly StochOptProblem.Expression NoCost = new(0, [], []);

    [Fact]
    public void Random_variables_go_to_costs_the_constant_coefficients_and_sides()
    {
        // Cost 2·u + 3·w + w·u + 1; row 4 ≤ u + 2·w·a_in − w + 1 ≤ 9; 0 ≤ u ≤ 5 in two constraints; an incoming state is bounded by a row.
        var graph = StochOptGraph.Of(Problem(Stage(
            new(1, [("u", 2), ("w", 3)], [("u", "w", 1)]),
            new("row", new(1, [("u", 1), ("w", -1)], [("a_in", "w", 2)]), 4, 9, false),
            new("least", new(0, [("u", 1)], []), 0, double.PositiveInfinity, true),
            new("most", new(0, [("u", 1)], []), double.NegativeInfinity, 5, true),
            new("entry", new(0, [("b_in", 1)], []), 0, double.PositiveInfinity, true))));
        var (node, program) = (graph.Graph.Nodes[0], graph.Graph.Nodes[0].Problem.Program);

        Assert.Equal(["row", "entry"], program.Rows.Select(program.NameOf));
        var (u, a) = (program.Variables.Single(v => program.NameOf(v) == "u"), program.Variables.Single(v => program.NameOf(v) == "a_in"));
        Assert.Equal((0.0, 5.0, 2.0, 1.0), (program.LowerBound(u), program.UpperBound(u), program.Cost(u), program.CostConstant));
        var row = program.Rows.First();
        Assert.Equal((3.0, 8.0, 0.0), (program.LowerBound(row), program.UpperBound(row), program.Coefficient(row, a)));
        Assert.Equal(["w = 2", "w = 10"], node.Noise.Select(noise => noise.Name));
        Assert.Equal([2.0], node.Noise[0].Support);
        NoiseChange[] expected =
            [new NoiseChange.Cost(u, 4), new NoiseChange.CostConstant(7), new NoiseChange.Coefficient(row, a, 4), new NoiseChange.RowBounds(row, 5, 10)];
        Assert.Equal(expected, node.Noise[0].Changes);
    }

    [Fact]
    public void A_gain_is_minimised_with_the_other_sign()
    {
        var graph = StochOptGraph.Of(Problem(Stage(new(1, [("u", 2)], [("u", "w", 1)]))) with { IsMaximised = true });
        var program = graph.Graph.Nodes[0].Problem.Program;
        Assert.Equal((-1.0, -1.0), (graph.Sign, program.CostConstant));
        Assert.Equal(-2, program.Cost(program.Variables.Single(v => program.NameOf(v) == "u")));
        Assert.Equal(-4, Assert.IsType<NoiseChange.Cost>(graph.Graph.Nodes[0].Noise[0].Changes[0]).Value);
    }

    [Fact]
    public void Probabilities_are_scaled_and_what_cannot_happen_is_left_out()
    {
        var problem = Problem(Stage(NoCost));
        var node = problem.Nodes[0] with
        {
            Realizations = [Outcome(0.333333, 1), Outcome(0.333333, 2), Outcome(0.333333, 1), Outcome(0, 5)],
            Successors = new Dictionary<string, double> { ["only"] = 0, ["next"] = 0.9999995 },
        };
        var graph = StochOptGraph.Of(problem with { Nodes = [node, problem.Nodes[0] with { Name = "next" }] }).Graph;
        var only = graph.Nodes.Single(other => other.Name == "only");
        Assert.Equal(["w = 1", "w = 1 (2)", "w = 2"], only.Noise.Select(noise => noise.Name));
        Assert.All(only.Noise, noise => Assert.Equal(1.0 / 3, noise.Probability, 15));
        Assert.Equal([new Transition(0, 1)], only.Successors);
        Assert.Equal(["next", "only"], graph.Nodes.Select(other => other.Name));
    }

    [Fact]
    public void Another_order_gives_the_same_program()
    {
        StochOptProblem.Constraint[] constraints =
        [
            new("constraints[0]", new(0.5, [("u", 1), ("w", -1), ("a_in", 0.1), ("a_in", 0.2), ("a_in", 0.3)], []), 4, 9, false),
            new("constraints[1]", new(0, [("a_out", 1), ("a_in", -1)], [("u", "w", 3)]), 0, 0, false),
            new("constraints[2]", new(0, [("u", 1)], []), 0, 7, true),
        ];
        var stage = Stage(new(0, [("u", 2), ("a_out", 0.1)], []), constraints);
        var turned = stage with
        {
            Variables = [.. stage.Variables.Reverse()],
            Constraints = [.. constraints.Reverse().Select(c => c with
            {
                Name = "constraints",
                Expression = c.Expression with { Terms = [.. c.Expression.Terms.Reverse()] },
            })],
            Objective = stage.Objective with { Terms = [.. stage.Objective.Terms.Reverse()] },
        };
        var problem = Problem(stage);
        var other = Problem(turned) with { Nodes = [problem.Nodes[0] with { Realizations = [.. problem.Nodes[0].Realizations.Reverse()] }] };
        Assert.Equal(
            Written(problem with { Subproblems = [stage with { Constraints = [.. constraints.Select(c => c with { Name = "constraints" })] }] }), Written(other));
    }

    [Fact]
    public void Scenarios_become_paths_from_outside_the_sample()
    {
        var problem = Problem(Stage(new(0, [("w", 3)], []))) with { Scenarios = [[new("only", new Dictionary<string, double> { ["w"] = 7 })]] };
        var step = Assert.Single(Assert.Single(StochOptGraph.Of(problem).Scenarios));
        Assert.Equal((0, -1), (step.Node, step.Noise));
        Assert.Equal([new NoiseChange.CostConstant(21)], step.Changes);
    }

    private static string Written(StochOptProblem problem)
    {
        var node = StochOptGraph.Of(problem).Graph.Nodes[0];
        using var text = new StringWriter();
        node.Problem.Program.WriteLpFile(text);
        foreach (var noise in node.Noise)
        {
            text.Write(FormattableString.Invariant($"{noise.Name} {noise.Probability:R} {string.Join(" ", noise.Changes)}\n"));
        }

        return text.ToString();
    }

    private static StochOptProblem.Realization Outcome(double probability, double w) => new(probability, new Dictionary<string, double> { ["w"] = w });

    private static StochOptProblem.Subproblem Stage(StochOptProblem.Expression objective, params StochOptProblem.Constraint[] constraints) =>
        new("stage", ["a_in", "a_out", "b_in", "b_out", "u", "w"], Copies, ["w"], objective, constraints);

    private static StochOptProblem Problem(StochOptProblem.Subproblem stage) => new(
        "test",
        false,
        new Dictionary<string, double> { ["b"] = 1, ["a"] = 0 },
        new Dictionary<string, double> { ["only"] = 1 },
        [new("only", "stage", [Outcome(0.5, 10), Outcome(0.5, 2)], new Dictionary<string, double>())],
        [stage],
        []);
}
