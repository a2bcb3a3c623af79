using Darya.Stochastic;

namespace Darya.Planning.Policies;

/// <summary>When training ends and what is kept on the way.</summary>
public sealed record TrainingLimits
{
    /// <summary>Rules of which the first that gives a reason ends training.</summary>
    public required IReadOnlyList<IStoppingRule> Stopping { get; init; }

    /// <summary>Reads a policy of the same graph to go on from, or null.</summary>
    public Func<PolicyGraph, Policy>? Resume { get; init; }

    /// <summary>Called with the policy so far every minute, or null.</summary>
    public Action<Policy>? Checkpoint { get; init; }

    /// <summary>Folder for the program of a stage that cannot be solved.</summary>
    public string FailureFolder { get; init; } = "failed";

    /// <summary>Models of each stage; results depend on it, not on the number of threads.</summary>
    public int Lanes { get; init; } = 2;
}
