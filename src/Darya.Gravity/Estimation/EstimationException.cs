namespace Darya.Gravity.Estimation;

/// <summary>A model could not be estimated.</summary>
/// <param name="faults">Every fault, one line each.</param>
public sealed class EstimationException(IReadOnlyList<string> faults) : InvalidOperationException(string.Join('\n', faults))
{
    /// <summary>Every fault on a line.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Whether model and rows fit, but the search for the optimum ended before it was found.</summary>
    public bool IsSearchEnded { get; init; }
}
