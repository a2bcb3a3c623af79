namespace Darya.Relief;

/// <summary>A question of relief that cannot be answered as it stands; every fault in a line of its own.</summary>
/// <param name="faults">What is wrong, at least one.</param>
public sealed class ReliefException(IReadOnlyList<string> faults) : InvalidOperationException(string.Join('\n', faults))
{
    /// <summary>One fault.</summary>
    /// <param name="fault">What is wrong.</param>
    public ReliefException(string fault)
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
            throw new ReliefException(faults);
        }
    }
}
