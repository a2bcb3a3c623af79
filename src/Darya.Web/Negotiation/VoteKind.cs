namespace Darya.Web.Negotiation;

/// <summary>What a delegation says to a version, without being bound by it.</summary>
internal enum VoteKind
{
    /// <summary>It could agree.</summary>
    For,

    /// <summary>It could not.</summary>
    Against,

    /// <summary>It says neither.</summary>
    Abstain,
}
