namespace Darya.Planning;

/// <summary>No plan can keep all rules; the message names the rules in conflict, with place, period and amount.</summary>
public sealed class PlanInfeasibleException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">The first line.</param>
    /// <param name="conflicts">One line a rule in conflict.</param>
    public PlanInfeasibleException(string message, IReadOnlyList<string> conflicts)
        : base(message) => Conflicts = conflicts;

    /// <summary>One line a rule in conflict.</summary>
    public IReadOnlyList<string> Conflicts { get; }
}
