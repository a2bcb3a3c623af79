using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Darya.Data.Format;

namespace Darya.Data.Package;

/// <summary>Writes the Table Schema of a table.</summary>
internal static class SchemaWriter
{
    internal static JsonSerializerOptions Plain { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static JsonSerializerOptions Indented { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    internal static JsonObject Resource(TableFormat table)
    {
        var resource = new JsonObject
        {
            ["name"] = table.Name,
            ["profile"] = "tabular-data-resource",
            ["path"] = $"data/{table.Name}.csv",
            ["description"] = table.Description,
            ["format"] = "csv",
            ["mediatype"] = "text/csv",
            ["encoding"] = "utf-8",
        };
        if (table.Licence is { } licence)
        {
            resource["licenses"] = new JsonArray(new JsonObject { ["name"] = licence.Name, ["path"] = licence.Address, ["title"] = licence.Credit });
        }

        resource["schema"] = Schema(table);
        return resource;
    }

    /// <summary>The constraints of the Table Schema; what it cannot say (a range open at one end) the program checks itself.</summary>
    internal static JsonObject Constraints(FieldFormat field)
    {
        var constraints = new JsonObject();
        if (field.IsRequired)
        {
            constraints["required"] = true;
        }

        if (field.Minimum is { } low)
        {
            constraints["minimum"] = low;
        }

        if (field.Maximum is { } high)
        {
            constraints["maximum"] = high;
        }

        if (field.Choices.Count > 0)
        {
            constraints["enum"] = new JsonArray([.. field.Choices.Select(c => (JsonNode)c)]);
        }

        if (field.Kind == FieldKind.Identifier)
        {
            constraints["pattern"] = FieldFormat.IdentifierPattern;
        }

        return constraints;
    }

    private static JsonObject Schema(TableFormat table)
    {
        var schema = new JsonObject
        {
            ["fields"] = new JsonArray([.. table.Fields.Select(Field)]),
            ["missingValues"] = new JsonArray(""),
            ["primaryKey"] = new JsonArray([.. table.Key.Select(k => (JsonNode)k)]),
        };
        var references = table.Fields.Where(f => f.RefersToTable != null).ToList();
        if (references.Count > 0)
        {
            schema["foreignKeys"] = new JsonArray([.. references.Select(ForeignKey)]);
        }

        return schema;
    }

    private static JsonNode Field(FieldFormat field)
    {
        var node = new JsonObject { ["name"] = field.Name, ["type"] = field.SchemaType, ["description"] = field.Description };
        if (field.Unit.Length > 0)
        {
            node["unit"] = field.Unit;
        }

        if (Constraints(field) is { Count: > 0 } constraints)
        {
            node["constraints"] = constraints;
        }

        return node;
    }

    private static JsonNode ForeignKey(FieldFormat field) => new JsonObject
    {
        ["fields"] = new JsonArray(field.Name),
        ["reference"] = new JsonObject { ["resource"] = field.RefersToTable, ["fields"] = new JsonArray(field.RefersToField!) },
    };
}
