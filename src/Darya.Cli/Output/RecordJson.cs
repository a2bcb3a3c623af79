using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Darya.Cli.Output;

/// <summary>Records of a study as JSON by their names in snake case, enumerations as words.</summary>
internal static class RecordJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DictionaryKeyPolicy = null,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower), new RoundedNumber() },
    };

    /// <summary>A record, a list of records, or null.</summary>
    internal static JsonNode? Node<T>(T value) => JsonSerializer.SerializeToNode(value, Options);

    /// <summary>The same options with other properties or texts of some types.</summary>
    internal static JsonSerializerOptions With(IJsonTypeInfoResolver resolver, params IEnumerable<JsonConverter> converters)
    {
        var options = new JsonSerializerOptions(Options) { TypeInfoResolver = resolver };
        foreach (var converter in converters)
        {
            options.Converters.Add(converter);
        }

        return options;
    }

    /// <summary>Numbers with six digits; residuals stay what they are, in scientific notation.</summary>
    private sealed class RoundedNumber : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            if (!double.IsFinite(value))
            {
                writer.WriteNullValue();
            }
            else if (Math.Abs(value) is > 0 and < 1e-6)
            {
                writer.WriteNumberValue(value);
            }
            else
            {
                Envelope.Number(value).WriteTo(writer, options);
            }
        }
    }
}
