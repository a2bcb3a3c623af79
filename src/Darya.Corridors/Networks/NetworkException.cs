namespace Darya.Corridors.Networks;

/// <summary>A network, its trips or a design problem is not usable; every fault in a line of its own.</summary>
/// <param name="faults">What is wrong, at least one.</param>
public sealed class NetworkException(IReadOnlyList<string> faults) : InvalidOperationException(string.Join('\n', faults))
{
    /// <summary>What is wrong, at least one.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Throws when there is a fault.</summary>
    internal static void ThrowIfAny(List<string> faults)
    {
        if (faults.Count > 0)
        {
            throw new NetworkException(faults);
        }
    }
}
