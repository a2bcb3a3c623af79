namespace Darya.Web.Studies;

/// <summary>A question that runs answer.</summary>
internal sealed class Study
{
    internal const int LongestName = 120;
    internal const int LongestQuestion = 1000;

    public Guid Id { get; init; }

    public Guid MeetingId { get; init; }

    /// <summary>The delegation that alone sees it; null for a study of the meeting.</summary>
    public Guid? DelegationId { get; set; }

    public Guid AccountId { get; init; }

    public string NameEn { get; init; } = "";

    public string NameRu { get; init; } = "";

    public string QuestionEn { get; init; } = "";

    public string QuestionRu { get; init; } = "";

    /// <summary>The variant that answers are held against; empty for the region as it is.</summary>
    public string BaseVariant { get; init; } = "";

    public DateTime MadeAt { get; init; }
}
