namespace Darya.Planning;

/// <summary>The solver stopped without an optimum: a limit, or numerical trouble.</summary>
public sealed class PlanStoppedException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What stopped, and where.</param>
    /// <param name="limitReached">True for a time limit, false for numerical trouble.</param>
    public PlanStoppedException(string message, bool limitReached)
        : base(message) => LimitReached = limitReached;

    /// <summary>True for a time limit, false for numerical trouble.</summary>
    public bool LimitReached { get; }
}
