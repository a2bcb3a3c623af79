using System.Text.Json.Nodes;
using Darya.Stochastic;

namespace Darya.Cli.Output;

/// <summary>A simulated policy as JSON and as text; the members are described in <c>docs/data-formats/stochoptformat.md</c>.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="Policy">The policy.</param>
/// <param name="Sampled">Value of each sampled path [path], in the sense of the problem.</param>
/// <param name="Validated">Value of each validation scenario [scenario]; none where the file has none.</param>
internal sealed record StochasticSimulation(StochOptGraph Problem, Policy Policy, double[] Sampled, double[] Validated)
{
    private static readonly int[] Percents = [5, 25, 50, 75, 95];

    private double Bound => Problem.Sign * Policy.Bound;

    private double Mean => Sampled.Average();

    /// <summary>Standard error of the mean.</summary>
    private double Error => Math.Sqrt(Sampled.Sum(value => (value - Mean) * (value - Mean)) / (Sampled.Length - 1) / Sampled.Length);

    /// <summary>What stands under <c>data</c>.</summary>
    internal JsonObject ToJson()
    {
        double[] sorted = [.. Sampled.Order()];
        return new JsonObject
        {
            ["problem"] = Problem.Problem.Name,
            ["sense"] = Problem.Problem.IsMaximised ? "max" : "min",
            ["bound"] = Bound,
            ["risk"] = Policy.Risk,
            ["root_risk"] = Policy.RootRisk,
            ["iterations"] = Policy.Iterations,
            ["paths"] = Sampled.Length,
            ["mean"] = Mean,
            ["standard_error"] = Error,
            ["least"] = sorted[0],
            ["percentiles"] = new JsonObject(Percents.Select(percent =>
                KeyValuePair.Create(FormattableString.Invariant($"{percent}"), (JsonNode?)Percentile(sorted, percent)))),
            ["greatest"] = sorted[^1],
            ["validation"] = Validated.Length == 0 ? null : new JsonObject
            {
                ["scenarios"] = Validated.Length,
                ["mean"] = Validated.Average(),
                ["values"] = new JsonArray([.. Validated.Select(value => (JsonNode)value)]),
            },
        };
    }

    internal void Print(TextWriter to)
    {
        double[] sorted = [.. Sampled.Order()];
        to.WriteLine(FormattableString.Invariant($"{Problem.Problem.Name}: policy of {Policy.Iterations} iterations, risk {Policy.Risk}; {(Problem.Problem.IsMaximised ? "maximised" : "minimised")}"));
        to.WriteLine();
        to.WriteLine(FormattableString.Invariant($"bound       {Bound:G9}{(Policy.Risk == "expectation" && Policy.RootRisk == "expectation" ? "" : " (risk-adjusted; the mean below is not)")}"));
        to.WriteLine(FormattableString.Invariant($"mean        {Mean:G9} with standard error {Error:G3} over {Sampled.Length} paths"));
        to.WriteLine(FormattableString.Invariant($"least       {sorted[0]:G9}"));
        foreach (var percent in Percents)
        {
            to.WriteLine(FormattableString.Invariant($"{percent,2} %        {Percentile(sorted, percent):G9}"));
        }

        to.WriteLine(FormattableString.Invariant($"greatest    {sorted[^1]:G9}"));
        if (Validated.Length > 0)
        {
            to.WriteLine(FormattableString.Invariant($"validation  {Validated.Average():G9} is the mean of {Validated.Length} scenarios: {string.Join(", ", Validated.Take(10).Select(value => FormattableString.Invariant($"{value:G6}")))}{(Validated.Length > 10 ? ", ..." : "")}"));
        }
    }

    /// <summary>The value below which a share of the paths lies, between two paths in proportion.</summary>
    private static double Percentile(double[] sorted, int percent)
    {
        var place = percent / 100.0 * (sorted.Length - 1);
        var below = (int)Math.Floor(place);
        return sorted[below] + (place - below) * (sorted[Math.Min(below + 1, sorted.Length - 1)] - sorted[below]);
    }
}
