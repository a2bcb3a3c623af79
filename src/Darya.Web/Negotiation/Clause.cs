namespace Darya.Web.Negotiation;

/// <summary>A clause of the one text of a meeting.</summary>
internal sealed class Clause
{
    /// <summary>Longest heading.</summary>
    internal const int LongestHeading = 200;

    public Guid Id { get; init; }

    public Guid MeetingId { get; init; }

    /// <summary>Its place, from 1.</summary>
    public int Place { get; init; }

    public string HeadingEn { get; init; } = "";

    public string HeadingRu { get; init; } = "";
}
