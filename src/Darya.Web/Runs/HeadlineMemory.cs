using System.Collections.Concurrent;
using System.Text.Json;
using Darya.Web.Languages;

namespace Darya.Web.Runs;

/// <summary>What runs found, in a few sentences; a run does not change, so each is read once.</summary>
internal sealed class HeadlineMemory(RunShelf shelf)
{
    private readonly ConcurrentDictionary<(string Folder, string Language), IReadOnlyList<string>> _known = [];

    /// <summary>The sentences of a run; none when its section says none.</summary>
    internal IReadOnlyList<string> Of(string folder, Words words) => _known.GetOrAdd((folder, words.Language), _ => Read(folder, words));

    private IReadOnlyList<string> Read(string folder, Words words)
    {
        if (RunHeadline.Read(shelf, folder) is not { } section)
        {
            return [];
        }

        return section.Sentences(words) is { Count: > 0 } said ? said
            : section.Data.TryGetProperty("headline", out var plan) && plan.TryGetProperty("benefit", out var benefit)
                ? [words.Format("study.plan-headline", benefit.GetDouble(), Figure(plan, "irrigation"), Figure(plan, "generation"), Figure(plan, "aral"))]
            : [];
    }

    private static double Figure(JsonElement plan, string name) => plan.TryGetProperty(name, out var figure) && figure.ValueKind == JsonValueKind.Number ? figure.GetDouble() : 0;
}
