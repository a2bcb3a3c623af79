namespace Darya.Stochastic;

/// <summary>Says when training is done.</summary>
public interface IStoppingRule
{
    /// <summary>Looks at the iterations so far.</summary>
    /// <param name="log">All iterations, oldest first; at least one.</param>
    /// <param name="simulate">Simulates the policy as it stands and gives the cost of each path; only rules that need it call it.</param>
    /// <returns>The reason to stop, for example <c>bound stalled</c>, or null to go on.</returns>
    string? Reason(IReadOnlyList<IterationLog> log, Func<int, double[]> simulate);
}
