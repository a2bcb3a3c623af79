namespace Darya.Stochastic;

/// <summary>Stops after the iteration in which the time is up.</summary>
public sealed class TimeLimit : IStoppingRule
{
    private readonly TimeSpan _limit;

    /// <summary>Describes the rule.</summary>
    /// <param name="limit">Wall-clock time of this training, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is not above 0.</exception>
    public TimeLimit(TimeSpan limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit, TimeSpan.Zero);
        _limit = limit;
    }

    /// <inheritdoc/>
    public string? Reason(IReadOnlyList<IterationLog> log, Func<int, double[]> simulate)
    {
        ArgumentNullException.ThrowIfNull(log);
        return log[^1].Seconds >= _limit.TotalSeconds ? "time limit" : null;
    }
}
