namespace Darya.Trade.Scenarios;

/// <summary>How the effect of a common market is found.</summary>
public enum MarketBasis
{
    /// <summary>By the estimated coefficient of an agreement, for pairs that have none yet.</summary>
    Coefficient,

    /// <summary>By tariffs to zero and a share of the cost of rules removed.</summary>
    Barriers,
}
