namespace Darya.Web.Agreements;

/// <summary>An agreement that lies before a meeting; what it says is in its versions.</summary>
internal sealed class AgreementDocument
{
    public Guid Id { get; init; }

    public Guid MeetingId { get; init; }

    /// <summary>Id of the document in its format, the same in all versions.</summary>
    public string Name { get; init; } = "";

    public DateTime LoadedAt { get; init; }
}
