namespace Darya.Stochastic;

/// <summary>Stops after a number of iterations, those of the policy that training started from included.</summary>
public sealed class IterationLimit : IStoppingRule
{
    private readonly int _iterations;

    /// <summary>Describes the rule.</summary>
    /// <param name="iterations">The number of iterations, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="iterations"/> is less than 1.</exception>
    public IterationLimit(int iterations)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(iterations, 1);
        _iterations = iterations;
    }

    /// <inheritdoc/>
    public string? Reason(IReadOnlyList<IterationLog> log, Func<int, double[]> simulate)
    {
        ArgumentNullException.ThrowIfNull(log);
        return log[^1].Iteration >= _iterations ? "iteration limit" : null;
    }
}
