using System.Text.Json;

namespace Darya.Input;

/// <summary>A JSON value that knows its line and its path, for messages.</summary>
public sealed class LocatedJson
{
    private readonly Dictionary<string, LocatedJson> _members = new(StringComparer.Ordinal);
    private readonly List<LocatedJson> _items = [];
    private readonly List<(string Name, int Line)> _repeated = [];

    private LocatedJson(JsonValueKind kind, string path, int line) => (Kind, Path, Line) = (kind, path, line);

    /// <summary>What kind of value it is.</summary>
    public JsonValueKind Kind { get; }

    /// <summary>For example <c>$.resources[4].schema</c>.</summary>
    public string Path { get; }

    /// <summary>Line from 1.</summary>
    public int Line { get; }

    /// <summary>The text of a string, or null.</summary>
    public string? Text { get; private set; }

    /// <summary>The number, or null.</summary>
    public double? Number { get; private set; }

    /// <summary>True or false, or null.</summary>
    public bool? Flag { get; private set; }

    /// <summary>Members of an object by name; empty for other values.</summary>
    public IReadOnlyDictionary<string, LocatedJson> Members => _members;

    /// <summary>Items of a list; empty for other values.</summary>
    public IReadOnlyList<LocatedJson> Items => _items;

    /// <summary>Members that stand twice in this object.</summary>
    public IReadOnlyList<(string Name, int Line)> Repeated => _repeated;

    /// <summary>What was found, in words.</summary>
    public string Found => Kind switch
    {
        JsonValueKind.String => $"'{Text}'",
        JsonValueKind.Number => FormattableString.Invariant($"{Number}"),
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Null => "null",
        _ => Flag == true ? "true" : "false",
    };

    /// <summary>The member of this name, or null.</summary>
    public LocatedJson? Member(string name) => _members.GetValueOrDefault(name);

    /// <summary>Reads a document.</summary>
    /// <exception cref="JsonException">Not JSON; the line is in the exception.</exception>
    public static LocatedJson Parse(byte[] utf8)
    {
        var lines = LineStarts(utf8);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 64 });
        reader.Read();
        var root = Value(ref reader, "$", lines);
        reader.Read(); // Anything after the value is an error that the reader reports.
        return root;
    }

    private static LocatedJson Value(ref Utf8JsonReader reader, string path, List<int> lines)
    {
        var line = LineAt(lines, (int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var node = new LocatedJson(JsonValueKind.Object, path, line);
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var name = reader.GetString()!;
                    var nameLine = LineAt(lines, (int)reader.TokenStartIndex);
                    reader.Read();
                    if (!node._members.TryAdd(name, Value(ref reader, $"{path}.{name}", lines)))
                    {
                        node._repeated.Add((name, nameLine));
                    }
                }

                return node;
            case JsonTokenType.StartArray:
                var list = new LocatedJson(JsonValueKind.Array, path, line);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    list._items.Add(Value(ref reader, FormattableString.Invariant($"{path}[{list._items.Count}]"), lines));
                }

                return list;
            case JsonTokenType.String:
                return new LocatedJson(JsonValueKind.String, path, line) { Text = reader.GetString() };
            case JsonTokenType.Number:
                return new LocatedJson(JsonValueKind.Number, path, line) { Number = reader.TryGetDouble(out var number) ? number : null };
            case JsonTokenType.True or JsonTokenType.False:
                var flag = reader.GetBoolean();
                return new LocatedJson(flag ? JsonValueKind.True : JsonValueKind.False, path, line) { Flag = flag };
            default:
                return new LocatedJson(JsonValueKind.Null, path, line);
        }
    }

    private static List<int> LineStarts(byte[] utf8)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == (byte)'\n')
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }

    private static int LineAt(List<int> starts, int position)
    {
        var at = starts.BinarySearch(position);
        return at >= 0 ? at + 1 : ~at;
    }
}
