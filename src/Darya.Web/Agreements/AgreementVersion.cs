namespace Darya.Web.Agreements;

/// <summary>What an agreement says; a later version stands beside it, none is changed.</summary>
internal sealed class AgreementVersion
{
    public Guid Id { get; init; }

    public Guid DocumentId { get; init; }

    /// <summary>Its number in the meeting, from 1.</summary>
    public int Number { get; init; }

    /// <summary>SHA-256 over the standard form, which is <see cref="Json"/>.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The document in its standard form.</summary>
    public string Json { get; init; } = "";

    public VersionOrigin Origin { get; init; }

    /// <summary>Run, file or term that it came from.</summary>
    public string OriginName { get; init; } = "";

    /// <summary>Who loaded or wrote it.</summary>
    public Guid AccountId { get; init; }

    public DateTime WrittenAt { get; init; }
}
