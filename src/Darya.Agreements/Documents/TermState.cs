namespace Darya.Agreements.Documents;

/// <summary>Where a term stands in its life.</summary>
public enum TermState
{
    /// <summary>Agreed, not yet in force.</summary>
    Agreed,

    /// <summary>In force, waiting for its trigger.</summary>
    Pending,

    /// <summary>Owed now.</summary>
    Active,

    /// <summary>Paused.</summary>
    Suspended,

    /// <summary>Done.</summary>
    Fulfilled,

    /// <summary>Broken.</summary>
    Breached,

    /// <summary>Broken and made good.</summary>
    MadeGood,

    /// <summary>Over.</summary>
    Ended,

    /// <summary>Proposed, not agreed.</summary>
    Proposed,
}
