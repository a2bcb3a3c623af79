using System.Text;
using System.Text.Json;
using Darya.Web.Languages;
using Darya.Web.Views;

namespace Darya.Web.Exploring;

/// <summary>A list of a section of the report as a table, for parts whose content no table of the run holds.</summary>
internal static class SectionTable
{
    /// <summary>The rows of a list: a column a member that is text, a name or a number.</summary>
    /// <param name="section">The section; null for a run without one.</param>
    /// <param name="table">Which list.</param>
    /// <param name="title">Title of the table, which stands alone where the section has no such list.</param>
    /// <param name="names">What things are called.</param>
    /// <param name="words">Words of the reader.</param>
    internal static ViewTable Of(RunSection? section, PartTable table, string title, SectionNames names, Words words)
    {
        var rows = section?.Rows(table.File).ToList() ?? [];
        if (rows.Count == 0 || rows[0].ValueKind != JsonValueKind.Object || IsName(rows[0]))
        {
            return new ViewTable(table.Name, title, [new ViewColumn("text", title)], [.. rows.Select(r => (object?[])[Cell(r, "", names, words)])]);
        }

        var members = rows[0].EnumerateObject().Where(m => m.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number || IsName(m.Value)).Select(m => m.Name).ToList();
        var unit = names.Unit(table.Unit);
        ViewColumn Column(string member) => new(member, words.Find("section." + member) ?? names.Variable(Snake(member)), rows[0].GetProperty(member).ValueKind == JsonValueKind.Number ? unit : "");
        return new ViewTable(
            table.Name,
            title,
            [.. members.Select(Column)],
            [.. rows.Select(r => members.Select(m => r.TryGetProperty(m, out var value) ? Cell(value, m, names, words) : null).ToArray())]);
    }

    private static bool IsName(JsonElement value) => value.ValueKind == JsonValueKind.Object && value.TryGetProperty("en", out _);

    private static object? Cell(JsonElement value, string member, SectionNames names, Words words) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.String when member is "river" or "state" => names.Item(value.GetString()!),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object when value.TryGetProperty(words.Language, out var text) => text.GetString(),
        _ => null,
    };

    /// <summary>A member as the tables of runs name it: <c>reachLoss</c> is <c>reach_loss</c>.</summary>
    private static string Snake(string member)
    {
        var text = new StringBuilder();
        foreach (var letter in member)
        {
            text.Append(char.IsAsciiLetterUpper(letter) ? "_" : "").Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
