namespace Darya.Stochastic;

/// <summary>Stops when the bound lies inside the confidence interval of the simulated mean cost.</summary>
/// <remarks>
/// No proof of optimality: few paths make a wide interval, which any bound reaches soon. Only for risk-neutral policies, whose bound is one of the
/// mean. Pereira and Pinto (1991); Shapiro (2011), European Journal of Operational Research 209: 63-72 on its weakness.
/// </remarks>
public sealed class StatisticalStopping : IStoppingRule
{
    private readonly int _paths;
    private readonly int _every;
    private readonly double _errors;

    /// <summary>Describes the rule.</summary>
    /// <param name="paths">Paths of a simulation, at least 2.</param>
    /// <param name="every">Iterations between two simulations, at least 1.</param>
    /// <param name="errors">Standard errors on each side of the mean, above 0; 1.96 for 95 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public StatisticalStopping(int paths, int every, double errors = 1.96)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(paths, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(every, 1);
        if (!(errors > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(errors), FormattableString.Invariant($"Standard errors must be above 0; got {errors}."));
        }

        (_paths, _every, _errors) = (paths, every, errors);
    }

    /// <inheritdoc/>
    public string? Reason(IReadOnlyList<IterationLog> log, Func<int, double[]> simulate)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(simulate);
        if (log[^1].Iteration % _every != 0)
        {
            return null;
        }

        var costs = simulate(_paths);
        var mean = costs.Average();
        var error = Math.Sqrt(costs.Sum(cost => (cost - mean) * (cost - mean)) / (costs.Length - 1) / costs.Length);
        return Math.Abs(mean - log[^1].Bound) <= _errors * error ? "bound inside the confidence interval of the simulated mean" : null;
    }
}
