namespace Darya.Trade.Assumptions;

/// <summary>How uncertain numbers are drawn.</summary>
/// <param name="Count">Draws, at least 0; without draws ranges shrink to the central answer.</param>
/// <param name="Seed">Same seed, same draws.</param>
public sealed record DrawSettings(int Count = 500, int Seed = 1)
{
    /// <summary>Threads; −1 for as many as there are processors. Results do not depend on it.</summary>
    public int Threads { get; init; } = -1;

    /// <summary>Ends the work.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <exception cref="TradeException">A setting is out of range.</exception>
    internal void Check()
    {
        var faults = new List<string>();
        if (Count is < 0 or > 100_000)
        {
            faults.Add(FormattableString.Invariant($"Draws must be from 0 to 100000; got {Count}."));
        }

        if (Threads is 0 or < -1)
        {
            faults.Add(FormattableString.Invariant($"Threads must be at least 1, or -1 for all; got {Threads}."));
        }

        TradeException.ThrowIfAny(faults);
    }
}
