namespace Darya.Corridors;

/// <summary>The region's corridor tables or a question do not allow an answer; every fault in a line of its own.</summary>
/// <param name="faults">What is wrong, at least one.</param>
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

    /// <summary>Throws when there is a fault.</summary>
    internal static void ThrowIfAny(List<string> faults)
    {
        if (faults.Count > 0)
        {
            throw new CorridorException(faults);
        }
    }
}
