namespace Darya.Gravity.Equilibrium;

/// <summary>A baseline, a shock or a setting is not usable, or an equilibrium could not be found; every fault in a line of its own.</summary>
/// <param name="faults">What is wrong, at least one.</param>
public sealed class EquilibriumException(IReadOnlyList<string> faults) : InvalidOperationException(string.Join('\n', faults))
{
    /// <summary>One fault.</summary>
    /// <param name="fault">What is wrong.</param>
    public EquilibriumException(string fault)
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
            throw new EquilibriumException(faults);
        }
    }
}
