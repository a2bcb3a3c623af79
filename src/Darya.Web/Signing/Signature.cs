namespace Darya.Web.Signing;

/// <summary>A head's signature for a delegation under one text; only added.</summary>
internal sealed class Signature
{
    public Guid Id { get; init; }

    public Guid SignedTextId { get; init; }

    public Guid DelegationId { get; init; }

    /// <summary>The head who signed.</summary>
    public Guid AccountId { get; init; }

    public DateTime SignedAt { get; init; }
}
