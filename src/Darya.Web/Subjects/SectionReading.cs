using System.Text.Json;
using Darya.Web.Languages;
using Darya.Web.Runs;

namespace Darya.Web.Subjects;

/// <summary>Reads the section of a report: what a run of another version does not have is missing, never a fault.</summary>
internal static class SectionReading
{
    /// <summary>A part of the data; null when there is none.</summary>
    internal static JsonElement? Part(this JsonElement data, params ReadOnlySpan<string> path)
    {
        var at = data;
        foreach (var name in path)
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(name, out var next) || next.ValueKind == JsonValueKind.Null)
            {
                return null;
            }

            at = next;
        }

        return at;
    }

    /// <summary>The items of a list; none when there is no list.</summary>
    internal static IEnumerable<JsonElement> List(this JsonElement data, params ReadOnlySpan<string> path) =>
        data.Part(path) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    /// <summary>A figure; null when it is not stated.</summary>
    internal static double? Figure(this JsonElement data, params ReadOnlySpan<string> path) => data.Part(path) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    /// <summary>A text; empty when it is not stated.</summary>
    internal static string Text(this JsonElement data, string name) => data.Part(name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";

    /// <summary>A claim; null when it is not stated.</summary>
    internal static bool? Claim(this JsonElement data, string name) => data.Part(name) is { ValueKind: JsonValueKind.True or JsonValueKind.False } claim ? claim.GetBoolean() : null;

    /// <summary>A name in a language.</summary>
    internal static string Named(this JsonElement data, string name, Words words) => data.Part(name) is { } found ? RunHeadline.Text(found, words) : "";

    /// <summary>The numbers of a list.</summary>
    internal static IReadOnlyList<double> Figures(this JsonElement data, params ReadOnlySpan<string> path) =>
        [.. data.List(path).Select(n => n.ValueKind == JsonValueKind.Number ? n.GetDouble() : double.NaN)];

    /// <summary>Names of things by their id.</summary>
    internal static IReadOnlyDictionary<string, string> Names(this JsonElement data, string list, Words words) =>
        data.List(list).GroupBy(i => i.Text("id"), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Named("name", words) is { Length: > 0 } name ? name : g.Key, StringComparer.Ordinal);
}
