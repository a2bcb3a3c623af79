using System.Text;
using System.Text.Json;
using Darya.Web.Languages;

namespace Darya.Web.Exploring;

/// <summary>What things are called: names of a section of the report by the ids that the tables of its run use.</summary>
internal sealed class SectionNames
{
    private static readonly string[] Ids = ["id", "place", "rule", "node", "state", "term", "catchment"];

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Words _words;

    private SectionNames(Words words) => _words = words;

    /// <summary>The names in a section.</summary>
    /// <param name="data">The data of the section; null when the run has none: then ids stand for themselves.</param>
    /// <param name="words">Words of the reader.</param>
    internal static SectionNames Of(JsonElement? data, Words words)
    {
        var names = new SectionNames(words);
        if (data is { } section)
        {
            names.Add(section);
            names.AddLinks(section); // these are put together from names of places, so all of those come first
            names.AddLimits(section);
        }

        return names;
    }

    /// <summary>The name of an item. One that is put together, <c>gamma.shapley.KG</c> or <c>KZ>UZ</c>, is named piece by piece; what has no name stands as it is.</summary>
    internal string Item(string item)
    {
        if (_names.TryGetValue(item, out var whole))
        {
            return whole;
        }

        var text = new StringBuilder();
        var start = 0;
        for (var i = 0; i <= item.Length; i++)
        {
            if (i == item.Length || Joint(item[i]) is not null)
            {
                text.Append(Piece(item[start..i])).Append(i < item.Length ? Joint(item[i]) : "");
                start = i + 1;
            }
        }

        return text.ToString();
    }

    /// <summary>The name of a variable: its own, or that of its stem with what its ending says of it.</summary>
    internal string Variable(string variable)
    {
        if (_words.Find("variable." + variable) is { } name)
        {
            return name;
        }

        var at = variable.LastIndexOf('_');
        return at > 0 && _words.Find("variable-end." + variable[(at + 1)..]) is { } end ? $"{Variable(variable[..at])}, {end}" : variable.Replace('_', ' ');
    }

    /// <summary>The name of a scenario.</summary>
    internal string Scenario(string scenario) => _words.Find("item." + scenario) ?? scenario;

    /// <summary>A unit as people write it.</summary>
    internal string Unit(string unit) => unit == "1" ? "" : _words.Find("unit." + unit) ?? unit;

    private static string? Joint(char letter) => letter switch
    {
        '.' => ", ",
        ':' => ": ",
        '>' => " → ",
        '+' => " + ",
        '|' => " | ",
        _ => null,
    };

    private string Piece(string piece) => _names.GetValueOrDefault(piece) ?? _words.Find("item." + piece) ?? piece;

    private void Add(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var one in element.EnumerateArray())
            {
                Add(one);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("name", out var name) && Local(name) is { } text)
            {
                foreach (var id in Ids)
                {
                    if (Text(element, id) is { } key)
                    {
                        _names.TryAdd(key, text);
                        break;
                    }
                }
            }

            foreach (var member in element.EnumerateObject().Where(m => m.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object))
            {
                Add(member.Value);
            }
        }
    }

    private void AddLinks(JsonElement section)
    {
        foreach (var link in Rows(section, "reaches").Concat(Rows(section, "legs")))
        {
            if (Text(link, "id") is { } id && Text(link, "from") is { } from && Text(link, "to") is { } to)
            {
                _names.TryAdd(id, $"{Piece(from)} → {Piece(to)}");
            }
        }
    }

    private void AddLimits(JsonElement section)
    {
        foreach (var limit in Rows(section, "limits"))
        {
            if (Text(limit, "limit") is { } id && Text(limit, "state") is { } state && Text(limit, "river") is { } river && Text(limit, "season") is { } season)
            {
                _names.TryAdd(id, $"{Piece(state)}, {Piece(river)}, {Piece(season)}");
            }
        }
    }

    private static IEnumerable<JsonElement> Rows(JsonElement section, string list) =>
        section.TryGetProperty(list, out var rows) && rows.ValueKind == JsonValueKind.Array ? rows.EnumerateArray().Where(r => r.ValueKind == JsonValueKind.Object) : [];

    private string? Local(JsonElement name) => name.ValueKind == JsonValueKind.Object ? Text(name, _words.Language) ?? Text(name, "en") : null;

    private static string? Text(JsonElement element, string member) =>
        element.TryGetProperty(member, out var text) && text.ValueKind == JsonValueKind.String && text.GetString() is { Length: > 0 } value ? value : null;
}
