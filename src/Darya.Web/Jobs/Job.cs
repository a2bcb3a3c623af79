using System.Text.Json;

namespace Darya.Web.Jobs;

/// <summary>A run that somebody asked for on a page.</summary>
internal sealed class Job
{
    public Guid Id { get; init; }

    public Guid MeetingId { get; init; }

    /// <summary>The delegation that asked and alone sees it; null when it is the meeting's.</summary>
    public Guid? DelegationId { get; init; }

    /// <summary>Who asked; null for the jobs of the demonstration.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>Name of the kind of job.</summary>
    public string Kind { get; init; } = "";

    /// <summary>What the form said: one JSON object of texts.</summary>
    public string Terms { get; init; } = "{}";

    /// <summary>Language of report and workbook.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Name of its folder under <c>runs/</c>, when the command writes one.</summary>
    public string Folder { get; init; } = "";

    public JobState State { get; set; }

    public DateTime AskedAt { get; init; }

    public DateTime? StartedAt { get; set; }

    public DateTime? EndedAt { get; set; }

    /// <summary>How the program ended; null when it did not end by itself.</summary>
    public int? ExitCode { get; set; }

    /// <summary>The job whose results this one needs; null when it needs none.</summary>
    public Guid? AfterId { get; init; }

    /// <summary>Whether it can be asked for again with the same terms.</summary>
    internal bool CanRunAgain => State is JobState.Failed or JobState.Cancelled or JobState.Stopped;

    /// <summary>Whether it is not over.</summary>
    internal bool IsOpen => State is JobState.Waiting or JobState.Running;

    /// <summary>The terms by field.</summary>
    internal IReadOnlyDictionary<string, string> TermsByField => JsonSerializer.Deserialize<SortedDictionary<string, string>>(Terms)!;

    /// <summary>Terms as stored.</summary>
    internal static string Write(IReadOnlyDictionary<string, string> terms) =>
        JsonSerializer.Serialize(new SortedDictionary<string, string>(terms.ToDictionary(), StringComparer.Ordinal));
}
