namespace Darya.Gravity.Equilibrium;

/// <summary>What a target counts, and which trade costs it may change.</summary>
public enum TradeMeasure
{
    /// <summary>Flows both ways; costs both ways change alike.</summary>
    Turnover,

    /// <summary>The flow from the first country to the second; only its costs change.</summary>
    Flow,
}
