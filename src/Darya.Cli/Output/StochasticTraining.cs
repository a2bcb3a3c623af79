using System.Text.Json.Nodes;
using Darya.Stochastic;

namespace Darya.Cli.Output;

/// <summary>A trained policy as JSON and as text; the members are described in <c>docs/data-formats/stochoptformat.md</c>.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="Numbers">Ranges of its numbers.</param>
/// <param name="CostToGo">Limit of the value to the end, in the sense of the problem.</param>
/// <param name="Outcome">What training reached.</param>
/// <param name="PolicyFile">File the cuts were written to; null for none.</param>
internal sealed record StochasticTraining(
    StochOptGraph Problem, NumericalReport Numbers, double CostToGo, TrainingOutcome Outcome, string? PolicyFile)
{
    /// <summary>What a reader of the bound must know.</summary>
    internal IEnumerable<string> Warnings => Outcome.Checks.ArePassed
        ? []
        : [FormattableString.Invariant($"the self-checks found {Outcome.Checks.BoundFalls} falls of the bound, cuts too high by {Outcome.Checks.LargestExcess:G3}, costs apart by {Outcome.Checks.LargestDifference:G3}; see the ranges of the numbers")];

    /// <summary>What stands under <c>data</c>.</summary>
    internal JsonObject ToJson()
    {
        var (graph, policy, checks) = (Problem.Graph, Outcome.Policy, Outcome.Checks);
        return new JsonObject
        {
            ["problem"] = Problem.Problem.Name,
            ["sense"] = Problem.Problem.IsMaximised ? "max" : "min",
            ["bound"] = Problem.Sign * policy.Bound,
            ["iterations"] = policy.Iterations,
            ["solves"] = Outcome.Solves,
            ["seconds"] = Outcome.Seconds,
            ["stop_reason"] = Outcome.StopReason,
            ["cuts"] = policy.CostToGo.Sum(function => function?.CutCount ?? 0),
            ["cost_to_go_bound"] = CostToGo,
            ["risk"] = policy.Risk,
            ["root_risk"] = policy.RootRisk,
            ["seed"] = policy.Seed,
            ["policy"] = PolicyFile,
            ["graph"] = new JsonObject
            {
                ["states"] = graph.States.Count,
                ["nodes"] = graph.Nodes.Count,
                ["outcomes"] = graph.Nodes.Sum(node => node.Noise.Count),
            },
            ["checks"] = new JsonObject
            {
                ["passed"] = checks.ArePassed,
                ["bound_falls"] = checks.BoundFalls,
                ["cut_points"] = checks.PointsChecked,
                ["largest_cut_excess"] = checks.LargestExcess,
                ["cold_solves"] = checks.ProgramsSolvedCold,
                ["largest_cold_difference"] = checks.LargestDifference,
            },
            ["ladder"] = new JsonObject(Outcome.Ladder.OrderBy(step => step.Key).Select(step => KeyValuePair.Create(step.Key.ToString(), (JsonNode?)step.Value))),
            ["numbers"] = new JsonArray([.. Numbers.Families.Select(JsonNode (family) => new JsonObject
            {
                ["program"] = family.Name,
                ["nodes"] = family.Nodes,
                ["rows"] = family.Rows,
                ["columns"] = family.Columns,
                ["coefficients"] = Pair(family.Coefficients),
                ["costs"] = Pair(family.Costs),
                ["bounds"] = Pair(family.Bounds),
                ["right_hand_sides"] = Pair(family.Sides),
            })]),
        };
    }

    internal void Print(TextWriter to)
    {
        var (graph, policy) = (Problem.Graph, Outcome.Policy);
        to.WriteLine(FormattableString.Invariant(
            $"{Problem.Problem.Name}: {graph.Nodes.Count} nodes, {graph.States.Count} states, {graph.Nodes.Sum(node => node.Noise.Count)} outcomes; {(Problem.Problem.IsMaximised ? "maximised" : "minimised")}"));
        to.WriteLine();
        foreach (var family in Numbers.Families)
        {
            to.WriteLine(FormattableString.Invariant(
                $"numbers of {family.Name}: coefficients {Text(family.Coefficients)}, costs {Text(family.Costs)}, bounds {Text(family.Bounds)}, right-hand sides {Text(family.Sides)}"));
        }

        to.WriteLine();
        to.WriteLine(FormattableString.Invariant($"bound       {Problem.Sign * policy.Bound:G9}"));
        to.WriteLine(FormattableString.Invariant($"iterations  {policy.Iterations}"));
        to.WriteLine(FormattableString.Invariant($"solves      {Outcome.Solves} in {Outcome.Seconds:0.0} s"));
        to.WriteLine(FormattableString.Invariant($"cuts        {policy.CostToGo.Sum(function => function?.CutCount ?? 0)}"));
        to.WriteLine($"risk        {policy.Risk}{(policy.RootRisk == policy.Risk ? "" : $", at the root {policy.RootRisk}")}");
        to.WriteLine($"stopped     {Outcome.StopReason}");
        to.WriteLine($"checks      {(Outcome.Checks.ArePassed ? "passed" : string.Join("; ", Warnings))}");
        if (PolicyFile is not null)
        {
            to.WriteLine($"policy      {PolicyFile}");
        }
    }

    private static JsonArray Pair(NumericalReport.Range range) => [range.Least, range.Greatest];

    private static string Text(NumericalReport.Range range) =>
        range.Greatest > 0 ? FormattableString.Invariant($"{range.Least:G3} to {range.Greatest:G3}") : "none";
}
