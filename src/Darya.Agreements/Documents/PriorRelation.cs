namespace Darya.Agreements.Documents;

/// <summary>How a document relates to an earlier one.</summary>
public enum PriorRelation
{
    /// <summary>It fills in the earlier one.</summary>
    Under,

    /// <summary>It amends it.</summary>
    Amends,

    /// <summary>It replaces it.</summary>
    Replaces,

    /// <summary>It leaves it in force.</summary>
    Keeps,
}
