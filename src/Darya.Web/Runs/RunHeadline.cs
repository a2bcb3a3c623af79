using System.Text.Json;
using Darya.Reporting;
using Darya.Web.Languages;

namespace Darya.Web.Runs;

/// <summary>The section of the report of a run, read for its first sentences and figures.</summary>
internal sealed class RunHeadline
{
    private readonly JsonElement _data;

    private RunHeadline(string capability, JsonElement data) => (Capability, _data) = (capability, data);

    /// <summary>What the run was about: a capability of the report.</summary>
    internal string Capability { get; }

    /// <summary>The data of the section.</summary>
    internal JsonElement Data => _data;

    /// <summary>Reads the section of a run; null when it has none or it is damaged.</summary>
    internal static RunHeadline? Read(RunShelf shelf, string folder)
    {
        if (shelf.Read(folder, ReportSection.FileName) is not { } file)
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(file.Content);
            return json.RootElement.TryGetProperty("capability", out var capability) && json.RootElement.TryGetProperty("data", out var data)
                ? new RunHeadline(capability.GetString() ?? "", data.Clone())
                : null;
        }
        catch (Exception damaged) when (damaged is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>What the run found, a sentence each.</summary>
    internal IReadOnlyList<string> Sentences(Words words) =>
        _data.TryGetProperty("lead", out var lead) && lead.ValueKind == JsonValueKind.Array ? [.. lead.EnumerateArray().Select(s => Text(s, words)).Where(s => s.Length > 0)] : [];

    /// <summary>A text in both languages, in the one of the words.</summary>
    internal static string Text(JsonElement text, Words words) =>
        text.ValueKind == JsonValueKind.Object && text.TryGetProperty(words.Language, out var found) ? found.GetString() ?? "" : "";
}
