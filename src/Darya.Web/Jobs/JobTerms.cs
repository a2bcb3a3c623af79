namespace Darya.Web.Jobs;

/// <summary>What the arguments of a command are made of.</summary>
/// <param name="Values">What the form said, by field.</param>
/// <param name="Region">The folder of the region, seen from the data folder.</param>
internal sealed record JobTerms(IReadOnlyDictionary<string, string> Values, string Region)
{
    /// <summary>Folder of equilibria that were found, seen from the data folder; a job that goes on finds them there.</summary>
    private const string Cache = "cache/cooperate";

    /// <summary>The value of a field; empty when none was given.</summary>
    internal string this[string field] => Values.GetValueOrDefault(field, "");

    /// <summary>An option with the value of a field; nothing when the field is empty.</summary>
    /// <param name="option">The option of the command.</param>
    /// <param name="field">The field.</param>
    internal IEnumerable<string> Option(string option, string field) => this[field] is { Length: > 0 } value ? [option, value] : [];

    /// <summary>The option of a variant.</summary>
    internal IEnumerable<string> Variant => Option("--variant", "job_variant");

    /// <summary>Options of commands that play coalitions.</summary>
    /// <param name="years">The field of the years.</param>
    internal IEnumerable<string> Game(string years) => ["--years", this[years], "--baseline", this["job_baseline"], "--cache", Cache, .. Threads, .. Variant];

    /// <summary>One solver at a time: the room needs the rest of the machine.</summary>
    internal static IEnumerable<string> Threads => ["--threads", "1"];
}
