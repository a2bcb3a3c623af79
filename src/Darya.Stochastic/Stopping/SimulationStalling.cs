namespace Darya.Stochastic;

/// <summary>Stops when from one simulation to the next neither the bound nor the simulated costs move any more.</summary>
/// <remarks>Every simulation drives the same paths, so what moves is the policy. The rule remembers the last one: one rule, one training.</remarks>
public sealed class SimulationStalling : IStoppingRule
{
    private readonly int _paths;
    private readonly int _every;
    private readonly double _relative;
    private (double Bound, double[] Costs)? _last;

    /// <summary>Describes the rule.</summary>
    /// <param name="paths">Paths of a simulation, at least 1.</param>
    /// <param name="every">Iterations between two simulations, at least 1.</param>
    /// <param name="relative">The change of the bound, and the mean change of the cost of a path, as a share of their size, up to which they stand still.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public SimulationStalling(int paths, int every, double relative)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(paths, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(every, 1);
        if (!(relative >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(relative), FormattableString.Invariant($"The change must be at least 0; got {relative}."));
        }

        (_paths, _every, _relative) = (paths, every, relative);
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

        var (bound, costs) = (log[^1].Bound, simulate(_paths));
        var before = _last;
        _last = (bound, costs);
        if (before is not { } last)
        {
            return null;
        }

        var change = costs.Zip(last.Costs, (now, then) => Math.Abs(now - then)).Average();
        return Math.Abs(bound - last.Bound) <= _relative * Math.Abs(bound) && change <= _relative * costs.Average(Math.Abs)
            ? "bound and simulation stalled"
            : null;
    }
}
