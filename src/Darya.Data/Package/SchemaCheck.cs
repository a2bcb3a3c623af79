using System.Text.Json;
using Darya.Data.Faults;
using Darya.Data.Format;
using Darya.Input;

namespace Darya.Data.Package;

/// <summary>Holds the Table Schema of a resource against the format: fields, types, units, constraints, keys.</summary>
internal sealed class SchemaCheck(FaultList faults)
{
    internal void Run(LocatedJson resource, TableFormat format)
    {
        CheckLicence(resource, format);
        if (resource.Member("schema") is not { Kind: JsonValueKind.Object } schema)
        {
            Fault(resource, FaultCodes.BadDescriptor, $"the table '{format.Name}' needs a 'schema'");
            return;
        }

        if (schema.Member("fields") is not { Kind: JsonValueKind.Array } fields)
        {
            Fault(schema, FaultCodes.BadDescriptor, $"the table '{format.Name}' needs a list of 'fields'");
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in fields.Items)
        {
            var name = field.Member("name")?.Text ?? "";
            if (!format.Has(name))
            {
                Fault(
                    field,
                    FaultCodes.SchemaFields,
                    $"unknown field '{name}' in table '{format.Name}'{Spelling.Suggest(name, format.Fields.Select(f => f.Name))}");
            }
            else if (!seen.Add(name))
            {
                Fault(field, FaultCodes.SchemaFields, $"the field '{name}' stands twice in table '{format.Name}'");
            }
            else
            {
                CheckField(field, format.Fields[format.PlaceOf(name)]);
            }
        }

        foreach (var missing in format.Fields.Where(f => !seen.Contains(f.Name)))
        {
            Fault(fields, FaultCodes.SchemaFields, $"the field '{missing.Name}' of table '{format.Name}' is missing ({missing.Description})");
        }

        CheckKeys(schema, format);
    }

    /// <summary>A table under a licence of its own says so, with the credit that licence asks for.</summary>
    private void CheckLicence(LocatedJson resource, TableFormat format)
    {
        if (format.Licence is { } licence
            && !(resource.Member("licenses")?.Items ?? []).Any(l => l.Member("name")?.Text == licence.Name && l.Member("title")?.Text == licence.Credit))
        {
            Fault(
                resource.Member("licenses") ?? resource,
                FaultCodes.LicenceMissing,
                $"the table '{format.Name}' is under {licence.Name} and must say so: a licence with this name and the title '{licence.Credit}'");
        }
    }

    private void CheckField(LocatedJson field, FieldFormat format)
    {
        if (field.Member("type")?.Text != format.SchemaType)
        {
            Fault(
                field.Member("type") ?? field,
                FaultCodes.SchemaType,
                $"got {field.Member("type")?.Found ?? "no type"}; the type of '{format.Name}' is '{format.SchemaType}'");
        }

        if ((field.Member("unit")?.Text ?? "") != format.Unit)
        {
            var expected = format.Unit.Length == 0 ? "none" : $"'{format.Unit}'";
            Fault(
                field.Member("unit") ?? field,
                FaultCodes.SchemaUnit,
                $"got {field.Member("unit")?.Found ?? "no unit"}; the unit of '{format.Name}' is {expected}; convert the column, the program does not");
        }

        CheckConstraints(field, format);
    }

    private void CheckConstraints(LocatedJson field, FieldFormat format)
    {
        var found = field.Member("constraints");
        var expected = SchemaWriter.Constraints(format);
        foreach (var name in expected.Select(c => c.Key).Union(found?.Members.Keys ?? []).Order(StringComparer.Ordinal))
        {
            var want = expected[name]?.ToJsonString(SchemaWriter.Plain) ?? "";
            var got = found?.Member(name) is { } member ? Written(member) : "";
            if (want != got)
            {
                Fault(
                    found?.Member(name) ?? field,
                    FaultCodes.SchemaType,
                    $"constraint '{name}' of '{format.Name}': got {(got.Length > 0 ? got : "none")}; the format has {(want.Length > 0 ? want : "none")}");
            }
        }
    }

    private void CheckKeys(LocatedJson schema, TableFormat format)
    {
        var key = schema.Member("primaryKey");
        var gotKey = key?.Text ?? string.Join(' ', key?.Items.Select(i => i.Text ?? "?") ?? []);
        var wantKey = string.Join(' ', format.Key);
        if (gotKey != wantKey)
        {
            Fault(
                key ?? schema,
                FaultCodes.SchemaKeys,
                $"the primary key of '{format.Name}' is {wantKey}; got {(gotKey.Length > 0 ? gotKey : "none")}");
        }

        var found = (schema.Member("foreignKeys")?.Items ?? []).Select(Written).Order(StringComparer.Ordinal).ToList();
        var expected = format.Fields.Where(f => f.RefersToTable != null)
            .Select(f => $"{f.Name} -> {f.RefersToTable}.{f.RefersToField}").Order(StringComparer.Ordinal).ToList();
        foreach (var (text, problem) in expected.Except(found).Select(k => (k, "missing")).Concat(found.Except(expected).Select(k => (k, "unknown"))))
        {
            Fault(schema.Member("foreignKeys") ?? schema, FaultCodes.SchemaKeys, $"{problem} foreign key of '{format.Name}': {text}");
        }

        static string Written(LocatedJson key)
        {
            var reference = key.Member("reference");
            var field = key.Member("fields") is { } f ? f.Text ?? Only(f) : "?";
            var target = reference?.Member("fields") is { } t ? t.Text ?? Only(t) : "?";
            return $"{field} -> {reference?.Member("resource")?.Text ?? "?"}.{target}";
        }
    }

    private static string Only(LocatedJson list) => list.Items is [var only] ? only.Text ?? "?" : "?";

    private static string Written(LocatedJson value) => value.Kind == JsonValueKind.Array
        ? $"[{string.Join(",", value.Items.Select(Written))}]"
        : value.Kind == JsonValueKind.String ? $"\"{value.Text}\"" : value.Found;

    private void Fault(LocatedJson at, string code, string message) =>
        faults.Error(DescriptorReader.FileName, at.Line, code, at.Path, message);
}
