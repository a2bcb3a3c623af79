namespace Darya.Web.Runs;

/// <summary>A run that was laid before a meeting.</summary>
internal sealed class MeetingRun
{
    public Guid Id { get; init; }

    public Guid MeetingId { get; init; }

    /// <summary>Name of its folder under <c>runs/</c>.</summary>
    public string Folder { get; init; } = "";

    public DateTime LaidAt { get; init; }
}
