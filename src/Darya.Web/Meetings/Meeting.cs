namespace Darya.Web.Meetings;

/// <summary>A meeting of delegations.</summary>
internal sealed class Meeting
{
    /// <summary>Longest title or place.</summary>
    internal const int LongestTitle = 200;

    public Guid Id { get; init; }

    public string TitleEn { get; init; } = "";

    public string TitleRu { get; init; } = "";

    public string Place { get; init; } = "";

    /// <summary>The first day.</summary>
    public DateOnly FirstDay { get; init; }

    public DateTime CreatedAt { get; init; }
}
