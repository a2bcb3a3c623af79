namespace Darya.Agreements.Documents;

/// <summary>How an amount binds.</summary>
public enum Bound
{
    /// <summary>At least.</summary>
    Least,

    /// <summary>At most.</summary>
    Most,

    /// <summary>The amount, within tolerance on both sides.</summary>
    Exactly,
}
