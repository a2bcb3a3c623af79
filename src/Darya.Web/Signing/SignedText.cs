namespace Darya.Web.Signing;

/// <summary>A text that at least one delegation has signed; kept as it was, whatever the meeting decides later.</summary>
internal sealed class SignedText
{
    public Guid Id { get; init; }

    public Guid MeetingId { get; init; }

    /// <summary>SHA-256 over <see cref="Content"/> in UTF-8, hexadecimal.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The text in the form of <see cref="FinalText"/>.</summary>
    public string Content { get; init; } = "";
}
