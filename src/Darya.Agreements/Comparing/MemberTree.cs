using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Darya.Agreements.Comparing;

/// <summary>The scalars of a document by their paths; items of a list go by what names them, so that a moved item is no change.</summary>
internal static class MemberTree
{
    /// <summary>Members that name an item of a list.</summary>
    private static readonly string[] Names = ["id", "party", "reporter", "agreement"];

    internal static IReadOnlyList<MemberChange> Compare(JsonNode? before, JsonNode? after)
    {
        var (old, @new) = (Scalars(before), Scalars(after));
        return
        [
            .. old.Paths.Where(p => !@new.Values.ContainsKey(p) || @new.Values[p] != old.Values[p])
                .Select(p => new MemberChange(p, old.Values[p], @new.Values.GetValueOrDefault(p))),
            .. @new.Paths.Where(p => !old.Values.ContainsKey(p)).Select(p => new MemberChange(p, null, @new.Values[p])),
        ];
    }

    private static (List<string> Paths, Dictionary<string, string> Values) Scalars(JsonNode? root)
    {
        List<string> paths = [];
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        Walk(root, string.Empty, paths, values);
        return (paths, values);
    }

    private static void Walk(JsonNode? node, string path, List<string> paths, Dictionary<string, string> values)
    {
        switch (node)
        {
            case null:
                break;
            case JsonObject members:
                foreach (var (name, value) in members)
                {
                    Walk(value, path.Length == 0 ? name : $"{path}.{name}", paths, values);
                }

                break;
            case JsonArray items when items.All(i => i is JsonValue):
                Add(path, string.Join(", ", items.Select(Text)), paths, values);
                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                {
                    Walk(items[i], $"{path}[{Key(items[i], i)}]", paths, values);
                }

                break;
            default:
                Add(path, Text(node), paths, values);
                break;
        }
    }

    private static void Add(string path, string value, List<string> paths, Dictionary<string, string> values)
    {
        if (values.TryAdd(path, value))
        {
            paths.Add(path);
            return;
        }

        // Two items of one name, such as two precedences of one reporter, are told apart by their number.
        var number = 2;
        while (!values.TryAdd(string.Create(CultureInfo.InvariantCulture, $"{path}#{number}"), value))
        {
            number++;
        }

        paths.Add(string.Create(CultureInfo.InvariantCulture, $"{path}#{number}"));
    }

    private static string Key(JsonNode? item, int index)
    {
        if (item is JsonObject members)
        {
            if (members["from"] is { } from && members["to"] is { } to)
            {
                return $"{Text(from)}..{Text(to)}";
            }

            if (Array.Find(Names, members.ContainsKey) is { } name)
            {
                return Text(members[name]);
            }
        }

        return index.ToString(CultureInfo.InvariantCulture);
    }

    private static string Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node?.ToJsonString() ?? string.Empty;
}
