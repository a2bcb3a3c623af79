namespace Darya.Agreements.Documents;

/// <summary>What follows when a duty is not met.</summary>
public enum RemedyKind
{
    /// <summary>The missing amount is made up in kind within a time.</summary>
    MakeUp,

    /// <summary>The missing amount is paid at a price.</summary>
    Price,

    /// <summary>The mirror duty of the other side is suspended.</summary>
    Suspension,

    /// <summary>Paid from money put aside.</summary>
    Escrow,

    /// <summary>Talks; nothing computable.</summary>
    Talks,
}
