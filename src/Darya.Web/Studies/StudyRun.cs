namespace Darya.Web.Studies;

/// <summary>A run that answers a study.</summary>
internal sealed class StudyRun
{
    public Guid Id { get; init; }

    public Guid StudyId { get; init; }

    public Guid RunId { get; init; }

    public DateTime AddedAt { get; init; }
}
