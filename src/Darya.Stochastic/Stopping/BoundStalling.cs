namespace Darya.Stochastic;

/// <summary>Stops when the bound has risen little over the last iterations. It shows that training has slowed, not that the policy is optimal.</summary>
public sealed class BoundStalling : IStoppingRule
{
    private readonly int _iterations;
    private readonly double _relative;

    /// <summary>Describes the rule.</summary>
    /// <param name="iterations">Iterations looked back over, at least 1.</param>
    /// <param name="relative">The rise, as a share of the size of the bound, up to which it has stalled; at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public BoundStalling(int iterations, double relative)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(iterations, 1);
        if (!(relative >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(relative), FormattableString.Invariant($"The rise must be at least 0; got {relative}."));
        }

        (_iterations, _relative) = (iterations, relative);
    }

    /// <inheritdoc/>
    public string? Reason(IReadOnlyList<IterationLog> log, Func<int, double[]> simulate)
    {
        ArgumentNullException.ThrowIfNull(log);
        return log.Count > _iterations && log[^1].Bound - log[^(_iterations + 1)].Bound <= _relative * Math.Abs(log[^1].Bound)
            ? "bound stalled"
            : null;
    }
}
