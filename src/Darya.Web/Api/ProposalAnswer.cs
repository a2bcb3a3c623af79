namespace Darya.Web.Api;

/// <summary>A proposal; nonce and text once it is tabled.</summary>
internal sealed record ProposalAnswer(
    Guid Id, Guid Delegation, string Title, string Commitment, string State, DateTime SealedAt, DateTime? TabledAt, string? Nonce, string? Text);
