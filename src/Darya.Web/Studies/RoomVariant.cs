namespace Darya.Web.Studies;

/// <summary>A variant of the region that a delegation made in the room.</summary>
internal sealed class RoomVariant
{
    internal const int LongestTitle = 120;
    internal const int LongestDescription = 1000;

    public Guid Id { get; init; }

    public Guid MeetingId { get; init; }

    /// <summary>The delegation that alone sees it; null once it lies before the meeting.</summary>
    public Guid? DelegationId { get; set; }

    /// <summary>The delegation that made it.</summary>
    public Guid MakerId { get; init; }

    public Guid AccountId { get; init; }

    /// <summary>Name of its folder under <c>variants/</c> of the data folder: made by the program, says nothing.</summary>
    public string Name { get; init; } = "";

    /// <summary>The variant it follows, shipped or made here; empty for the region as it is.</summary>
    public string Parent { get; init; } = "";

    public string TitleEn { get; init; } = "";

    public string TitleRu { get; init; } = "";

    public string DescriptionEn { get; init; } = "";

    public string DescriptionRu { get; init; } = "";

    public DateTime MadeAt { get; init; }

    public DateTime? LaidAt { get; set; }

    /// <summary>A name for a new folder.</summary>
    internal static string NewName() => "own-" + Guid.NewGuid().ToString("N")[..12];
}
