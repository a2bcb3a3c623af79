using System.Text.Json.Nodes;
using Darya.Gravity.Estimation;

namespace Darya.Cli.Output;

/// <summary>An estimated gravity equation as JSON and as text; the members are described in <c>docs/data-formats/gravity.md</c>.</summary>
/// <param name="Estimate">The estimate.</param>
/// <param name="Rows">Rows of the table.</param>
/// <param name="Seconds">Seconds of the estimation.</param>
/// <param name="ReadingSeconds">Seconds of the reading.</param>
internal sealed record GravityFitRun(GravityEstimate Estimate, int Rows, double Seconds, double ReadingSeconds)
{
    private const int NumberWidth = 15;

    private bool IsPoisson => Estimate.Model.Family == ModelFamily.Poisson;

    /// <summary>What stands under <c>data</c>.</summary>
    internal JsonObject ToJson() => new()
    {
        ["family"] = IsPoisson ? "poisson" : "linear",
        ["outcome"] = Estimate.Model.Outcome,
        ["effects"] = Names(Estimate.Model.Effects.Select(effect => string.Join('+', effect))),
        ["weight"] = Estimate.Model.Weight,
        ["offset"] = Estimate.Model.Offset,
        ["coefficients"] = new JsonArray([.. Estimate.Coefficients.Select(JsonNode (coefficient) => new JsonObject
        {
            ["name"] = coefficient.Name,
            ["estimate"] = coefficient.Estimate,
            ["se"] = coefficient.StandardError,
            ["z"] = Finite(coefficient.Z),
            ["p"] = Finite(coefficient.P),
            ["lower"] = coefficient.Lower,
            ["upper"] = coefficient.Upper,
        })]),
        ["covariance"] = new JsonArray([.. Estimate.Coefficients.Select(JsonNode (_, i) =>
            new JsonArray([.. Estimate.Coefficients.Select(JsonNode (_, j) => Estimate.Covariance[i, j])]))]),
        ["standard_errors"] = Estimate.CovarianceKind,
        ["bias_correction"] = Estimate.Bias is { } bias
            ? new JsonArray([.. bias.Uncorrected.Select(JsonNode (uncorrected, k) => new JsonObject
            {
                ["name"] = uncorrected.Name,
                ["bias"] = bias.Bias[k],
                ["uncorrected_estimate"] = uncorrected.Estimate,
                ["uncorrected_se"] = uncorrected.StandardError,
            })])
            : null,
        ["collinear"] = Names(Estimate.Collinear),
        ["n"] = Estimate.Observations,
        ["rows"] = Rows,
        ["dropped"] = new JsonObject(Enum.GetValues<DropReason>().Select(reason => KeyValuePair.Create(Word(reason), (JsonNode?)Dropped(reason)))),
        ["deviance"] = Estimate.Deviance,
        ["log_likelihood"] = Finite(Estimate.LogLikelihood),
        ["pseudo_r2"] = Finite(Estimate.PseudoR2),
        ["iterations"] = Estimate.Iterations,
        ["seconds"] = Seconds,
        ["reading_seconds"] = ReadingSeconds,
    };

    internal void Print(TextWriter to)
    {
        to.WriteLine($"{Estimate.Model.Outcome} by {(IsPoisson ? "Poisson pseudo-maximum likelihood" : "least squares")}");
        to.WriteLine();
        PrintCoefficients(to);
        to.WriteLine();
        Line("standard errors", Estimate.CovarianceKind);
        if (Estimate.Bias is { } bias)
        {
            var before = bias.Uncorrected.Select(coefficient => FormattableString.Invariant($"{coefficient.Name} {coefficient.Estimate:G7} ({coefficient.StandardError:G7})"));
            Line("bias", $"subtracted; without correction {string.Join(", ", before)}");
        }

        Line("effects", Estimate.Model.Effects.Count == 0 ? "none, a constant" : string.Join(", ", Estimate.Model.Effects.Select(effect => string.Join(" × ", effect))));
        Line("rows", FormattableString.Invariant($"{Estimate.Observations} of {Rows}"));
        foreach (var dropped in Estimate.Dropped)
        {
            Line("dropped", FormattableString.Invariant($"{dropped.Rows.Count} {InWords(dropped.Reason)}"));
        }

        if (Estimate.Collinear.Count > 0)
        {
            Line("collinear", $"{string.Join(", ", Estimate.Collinear)}: determined by the effects and the regressors before, left out");
        }

        Line("deviance", FormattableString.Invariant($"{Estimate.Deviance:G12}"));
        Line(IsPoisson ? "pseudo R2" : "R2", FormattableString.Invariant($"{Estimate.PseudoR2:F6}"));
        Line("iterations", FormattableString.Invariant($"{Estimate.Iterations} in {Seconds:0.00} s"));

        void Line(string name, string value) => to.WriteLine($"{name,-15}  {value}");
    }

    private void PrintCoefficients(TextWriter to)
    {
        if (Estimate.Coefficients.Count == 0)
        {
            to.WriteLine("No regressor could be estimated.");
            return;
        }

        var width = Estimate.Coefficients.Max(coefficient => coefficient.Name.Length);
        to.WriteLine($"{"".PadRight(width)}{"estimate",NumberWidth}{"standard error",NumberWidth}{"z",NumberWidth - 5}{"p",NumberWidth - 5}   95 % interval");
        foreach (var coefficient in Estimate.Coefficients)
        {
            to.WriteLine(FormattableString.Invariant(
                $"{coefficient.Name.PadRight(width)}{coefficient.Estimate,NumberWidth:G7}{coefficient.StandardError,NumberWidth:G7}{coefficient.Z,NumberWidth - 5:F2}{coefficient.P,NumberWidth - 5:F4}   {coefficient.Lower:G7} to {coefficient.Upper:G7}"));
        }
    }

    private int Dropped(DropReason reason) => Estimate.Dropped.Where(dropped => dropped.Reason == reason).Sum(dropped => dropped.Rows.Count);

    private static JsonArray Names(IEnumerable<string> names) => [.. names.Select(name => (JsonNode)name)];

    /// <summary>Null for what JSON has no number for.</summary>
    private static JsonValue? Finite(double value) => double.IsFinite(value) ? JsonValue.Create(value) : null;

    private static string Word(DropReason reason) => reason switch
    {
        DropReason.ZeroWeight => "zero_weight",
        DropReason.AllZeroGroup => "all_zero_group",
        DropReason.Singleton => "singleton",
        _ => "separated",
    };

    private static string InWords(DropReason reason) => reason switch
    {
        DropReason.ZeroWeight => "of weight zero",
        DropReason.AllZeroGroup => "in levels of an effect with zero outcomes only",
        DropReason.Singleton => "alone in a level of an effect",
        _ => "separated: zeros that regressors and effects explain without limit",
    };
}
