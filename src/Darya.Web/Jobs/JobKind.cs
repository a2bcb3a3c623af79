namespace Darya.Web.Jobs;

/// <summary>A kind of job: a command with a form of known fields.</summary>
/// <param name="Name">Its name in addresses; the words are <c>job-kind.NAME</c> and <c>job-what.NAME</c>.</param>
/// <param name="Fields">The form.</param>
/// <param name="Arguments">The arguments of the command, without those of the output.</param>
internal sealed record JobKind(string Name, IReadOnlyList<JobField> Fields, Func<JobTerms, IEnumerable<string>> Arguments)
{
    /// <summary>Whether the command writes a run folder.</summary>
    internal bool HasRun { get; init; } = true;

    /// <summary>What fields together must hold: null, or the key of a fault.</summary>
    internal Func<IReadOnlyDictionary<string, string>, string?> Refusal { get; init; } = _ => null;

    /// <summary>The arguments of a job, those of the output included.</summary>
    internal IReadOnlyList<string> ArgumentsOf(Job job, string region) =>
    [
        .. Arguments(new JobTerms(job.TermsByField, region)), .. HasRun ? ["--lang", job.Language, "--out", "runs/" + job.Folder] : Array.Empty<string>(),
    ];
}
