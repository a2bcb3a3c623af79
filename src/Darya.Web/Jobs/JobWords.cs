using Darya.Web.Languages;

namespace Darya.Web.Jobs;

/// <summary>Names of states in addresses, words and answers to programs.</summary>
internal static class JobWords
{
    /// <summary>The word of a state.</summary>
    internal static string Of(JobState state) => state.ToString().ToLowerInvariant();

    /// <summary>The key of the words for an exit code; null when the program did not come so far.</summary>
    internal static string OfExit(int? code, Words words) => FormattableString.Invariant($"job-exit.{code}") is var key && words.Keys.Contains(key) ? key : "job-exit.other";
}
