using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Darya.Reporting.Page;

/// <summary>Writes <see cref="ReportData"/> as JSON that may stand inside a script element.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Default)]
[JsonSerializable(typeof(ReportData))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    private static readonly ReportJson Readable = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Cyrillic stays as it is; what HTML could misread is escaped below.
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });

    /// <summary>The data as one line; <c>&lt;</c> is escaped, so no text can end the script element or open a comment.</summary>
    internal static string Write(ReportData data) =>
        JsonSerializer.Serialize(data, Readable.ReportData).Replace("<", "\\u003c", StringComparison.Ordinal);
}
