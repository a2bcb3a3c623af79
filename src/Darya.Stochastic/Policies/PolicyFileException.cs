namespace Darya.Stochastic;

/// <summary>A policy file cannot be used.</summary>
/// <param name="faults">Every fault, one line each: file, code, place, what was found and what is allowed.</param>
public sealed class PolicyFileException(IReadOnlyList<string> faults) : InvalidOperationException(string.Join('\n', faults))
{
    /// <summary>Every fault on a line.</summary>
    public IReadOnlyList<string> Faults => faults;
}
