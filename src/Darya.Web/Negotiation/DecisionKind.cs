namespace Darya.Web.Negotiation;

/// <summary>What the meeting has decided of a version.</summary>
internal enum DecisionKind
{
    /// <summary>It is agreed.</summary>
    Adopted,

    /// <summary>It is not agreed.</summary>
    Rejected,

    /// <summary>It is left for later.</summary>
    Deferred,
}
