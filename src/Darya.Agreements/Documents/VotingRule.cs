namespace Darya.Agreements.Documents;

/// <summary>How a body decides.</summary>
public enum VotingRule
{
    /// <summary>All agree.</summary>
    Consensus,

    /// <summary>More than half.</summary>
    Majority,

    /// <summary>Two thirds.</summary>
    TwoThirds,
}
