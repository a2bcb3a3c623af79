using Darya.Relief.Baskets;
using Darya.Relief.Results;

namespace Darya.Cli.Output;

/// <summary>How a study of relief ended.</summary>
/// <param name="Status">Status in the manifest.</param>
/// <param name="ExitCode">Exit code.</param>
/// <param name="Message">What is said of it; null when all is well.</param>
internal sealed record ReliefEnd(string Status, int ExitCode, string? Message)
{
    /// <summary>Distance to the best plan that counts as solved, a part of the money spent.</summary>
    private const double SolvedGap = 0.01;

    internal static ReliefEnd Of(ReliefStudy study)
    {
        if (study.Basket is { Outcome: { Verdict: BasketVerdict.Conflict } outcome } basket)
        {
            var names = outcome.Shortfalls.Select(s => basket.Rules.FirstOrDefault(r => r.Rule == s.Name)?.Name.English ?? s.Name);
            return new("infeasible", Cli.ExitCode.Infeasible, $"Needs and rules cannot hold together; what gives way least is written. In conflict: {string.Join("; ", names)}.");
        }

        return study.Plan?.Outcome.Gap > SolvedGap
            ? new(
                "limit reached",
                Cli.ExitCode.LimitReached,
                FormattableString.Invariant($"The search for whole vehicles ended {100 * study.Plan.Outcome.Gap:0.0} % from the best plan; give --time-limit or --parts-of-vehicles."))
            : new("done", Cli.ExitCode.Done, null);
    }
}
