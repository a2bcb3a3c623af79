namespace Darya.Corridors.Assignment;

/// <summary>How exact an equilibrium must be.</summary>
public sealed record AssignmentOptions
{
    /// <summary>Relative gap to reach, ≥ 0: 1 − cost of cheapest routes / cost of routes used.</summary>
    public double RelativeGap { get; init; } = 1e-6;

    /// <summary>Most iterations, ≥ 1; each searches routes from every origin once.</summary>
    public int MaxIterations { get; init; } = 500;

    /// <summary>Threads that search routes, ≥ 1; results do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Refuses options out of range.</summary>
    internal static void Check(double relativeGap, int maxIterations, int threads)
    {
        if (!(relativeGap >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(relativeGap), FormattableString.Invariant($"The relative gap must be ≥ 0; got {relativeGap}."));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(maxIterations, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
    }
}
