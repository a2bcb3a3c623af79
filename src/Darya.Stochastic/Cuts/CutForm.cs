namespace Darya.Stochastic;

/// <summary>How the cost that follows a node is approximated.</summary>
public enum CutForm
{
    /// <summary>One function for the risk-adjusted mean of all outcomes: small programs, one cut a visit.</summary>
    SingleCut,

    /// <summary>One function for each outcome, tied together by the risk measure: fewer iterations, larger programs.</summary>
    MultiCut,
}
