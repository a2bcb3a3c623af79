namespace Darya.Web.Runs;

/// <summary>A run that was laid before a meeting, or that a delegation made for itself.</summary>
internal sealed class MeetingRun
{
    public Guid Id { get; init; }

    public Guid MeetingId { get; init; }

    /// <summary>The delegation that alone sees it; null once it lies before the meeting.</summary>
    public Guid? DelegationId { get; set; }

    /// <summary>Name of its folder under <c>runs/</c>.</summary>
    public string Folder { get; init; } = "";

    public DateTime LaidAt { get; set; }
}
