namespace Darya.Agreements.Documents;

/// <summary>What a term says somebody must, may, may not or wants to do.</summary>
public enum Modality
{
    /// <summary>Must do.</summary>
    Duty,

    /// <summary>May demand or do.</summary>
    Right,

    /// <summary>Must not do.</summary>
    Prohibition,

    /// <summary>May change the terms.</summary>
    Power,

    /// <summary>Says what a word means.</summary>
    Definition,

    /// <summary>Wants to reach; reported, never breached.</summary>
    Goal,
}
