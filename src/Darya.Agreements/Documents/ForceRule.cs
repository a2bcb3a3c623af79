namespace Darya.Agreements.Documents;

/// <summary>What brings an agreement into force.</summary>
public enum ForceRule
{
    /// <summary>Signature.</summary>
    Signature,

    /// <summary>The last ratification.</summary>
    Ratification,

    /// <summary>Exchange of instruments or of notices.</summary>
    Exchange,

    /// <summary>A stated date.</summary>
    Date,
}
