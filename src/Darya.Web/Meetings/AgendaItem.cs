namespace Darya.Web.Meetings;

/// <summary>A point of the agenda.</summary>
internal sealed class AgendaItem
{
    /// <summary>Longest text.</summary>
    internal const int LongestText = 400;

    public Guid Id { get; init; }

    public Guid MeetingId { get; init; }

    /// <summary>Its place, from 1.</summary>
    public int Place { get; set; }

    public string TextEn { get; init; } = "";

    public string TextRu { get; init; } = "";
}
