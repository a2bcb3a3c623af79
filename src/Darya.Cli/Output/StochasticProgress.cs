using Darya.Planning;
using Darya.Stochastic;

namespace Darya.Cli.Output;

/// <summary>Iterations of training as steps of the progress line.</summary>
/// <param name="sign">What turns a cost into a value of the problem.</param>
internal sealed class StochasticProgress(double sign) : IProgress<IterationLog>, IDisposable
{
    private readonly ConsoleProgress _line = new();

    /// <inheritdoc/>
    public void Report(IterationLog value) => _line.Report(new PlanProgress(
        FormattableString.Invariant($"iteration {value.Iteration}, bound {sign * value.Bound:G9}, {value.Solves} solves, {value.Cuts} cuts"),
        TimeSpan.FromSeconds(value.Seconds)));

    /// <inheritdoc/>
    public void Dispose() => _line.Dispose();
}
