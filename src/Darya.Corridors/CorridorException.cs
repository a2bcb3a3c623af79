namespace Darya.Corridors;

/// <summary>Tables or questions of corridors that cannot be answered; every fault at once.</summary>
/// <param name="faults">What is wrong, at least one; each names its place.</param>
public sealed class CorridorException(IReadOnlyList<string> faults) : InvalidOperationException(string.Join('\n', faults))
{
    /// <summary>One fault.</summary>
    /// <param name="fault">What is wrong.</param>
    public CorridorException(string fault)
        : this([fault])
    {
    }

    /// <summary>What is wrong, at least one.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>True when a time limit ended the search, false when the tables or the question are at fault.</summary>
    public bool IsLimitReached { get; init; }

    /// <summary>Throws when there is a fault.</summary>
    internal static void ThrowIfAny(IReadOnlyList<string> faults)
    {
        if (faults.Count > 0)
        {
            throw new CorridorException(faults);
        }
    }
}
