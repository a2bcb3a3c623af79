using System.Globalization;
using System.Text.Json;
using Darya.Web.Languages;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Darya.Web.Access;

/// <summary>Reads the JSON object of a program into the fields that a form would have.</summary>
internal sealed class ProgramBody
{
    private readonly Dictionary<string, StringValues> _fields = new(StringComparer.Ordinal);
    private readonly List<FieldFault> _faults = [];
    private readonly ProgramBodyOf _declared;
    private readonly Words _words;

    private ProgramBody(ProgramBodyOf declared, Words words) => (_declared, _words) = (declared, words);

    /// <summary>The fields.</summary>
    /// <exception cref="RoomFault">It is no JSON object, or has members that are not read or do not fit a field; all are named.</exception>
    internal static async Task<IFormCollection> Read(HttpContext context, Words words)
    {
        var declared = context.GetEndpoint()?.Metadata.GetMetadata<ProgramBodyOf>() ?? throw RoomFault.OfKind(words["problem.kind"]);
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == false)
        {
            return FormCollection.Empty;
        }

        if (!context.Request.HasJsonContentType())
        {
            throw RoomFault.OfKind(words["problem.kind"]);
        }

        var body = new ProgramBody(declared, words);
        try
        {
            using var json = await JsonDocument.ParseAsync(context.Request.Body, new JsonDocumentOptions { AllowDuplicateProperties = false }, context.RequestAborted);
            body.Add(json.RootElement);
        }
        catch (JsonException broken)
        {
            throw RoomFault.Unreadable(words.Format("problem.json", (broken.LineNumber ?? 0) + 1));
        }
        catch (InvalidOperationException)
        {
            throw RoomFault.Unreadable(words["problem.letters"]); // half a pair of escapes
        }

        return body._faults.Count > 0 ? throw RoomFault.Invalid(body._faults) : new FormCollection(body._fields);
    }

    private void Add(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw RoomFault.Unreadable(_words.Format("problem.json", 1));
        }

        foreach (var member in root.EnumerateObject())
        {
            if (!_declared.IsOpen && !_declared.Names.Contains(member.Name, StringComparer.Ordinal))
            {
                _faults.Add(new FieldFault(member.Name, _words.Format("fault.unknown", member.Name, string.Join(", ", _declared.Names))));
            }
            else if (_declared.IsDocument(member.Name) && member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            {
                _fields[member.Name] = member.Value.GetRawText();
            }
            else
            {
                Add(member.Name, member.Value);
            }
        }
    }

    /// <summary>A value, several of them, or rows: field M of row 0 of NAME is NAME_0_M.</summary>
    private void Add(string name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            _fields[name] = Text(name, value);
            return;
        }

        var texts = new List<string>();
        foreach (var (index, item) in value.EnumerateArray().Index())
        {
            if (item.ValueKind != JsonValueKind.Object)
            {
                texts.Add(Text(name, item));
                continue;
            }

            foreach (var part in item.EnumerateObject())
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"{name}_{index}_{part.Name}");
                _fields[place] = Text(place, part.Value);
            }
        }

        _fields[name] = texts.ToArray();
    }

    private string Text(string name, JsonElement value)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.True => "yes",
            JsonValueKind.False or JsonValueKind.Null => "",
            _ => null,
        };
        if (text is null || text.Contains('\0', StringComparison.Ordinal)) // a database may refuse it
        {
            _faults.Add(new FieldFault(name, _words.Format("fault.value", name)));
        }

        return text ?? "";
    }
}
