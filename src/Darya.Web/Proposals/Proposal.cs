namespace Darya.Web.Proposals;

/// <summary>What a delegation has sealed, and perhaps tabled.</summary>
internal sealed class Proposal
{
    /// <summary>Longest title.</summary>
    internal const int LongestTitle = 200;

    /// <summary>Longest text, characters.</summary>
    internal const int LongestText = 40_000;

    public Guid Id { get; init; }

    public Guid MeetingId { get; init; }

    public Guid DelegationId { get; init; }

    /// <summary>What everybody may know before.</summary>
    public string Title { get; init; } = "";

    /// <summary>SHA-256 over identifier, nonce and text, 64 lower-case hexadecimal digits.</summary>
    public string Commitment { get; init; } = "";

    public byte[] Salt { get; init; } = [];

    /// <summary>Rounds of the derivation of the key.</summary>
    public int Rounds { get; init; }

    public byte[] Vector { get; init; } = [];

    public byte[] Sealed { get; init; } = [];

    public byte[] Tag { get; init; } = [];

    public DateTime SealedAt { get; init; }

    public Guid SealedBy { get; init; }

    public DateTime? TabledAt { get; set; }

    public DateTime? WithdrawnAt { get; set; }

    /// <summary>The text after tabling.</summary>
    public string? Text { get; set; }

    /// <summary>The nonce after tabling, hexadecimal.</summary>
    public string? Nonce { get; set; }

    /// <summary>Whether it still waits to be tabled.</summary>
    internal bool IsSealed => TabledAt is null && WithdrawnAt is null;
}
