using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Darya.Cli.Output;

/// <summary>The one object that <c>--json</c> prints.</summary>
internal static class Envelope
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints <c>{"schema":"darya/COMMAND/1","run":…,"data":…,"warnings":[…]}</c>.</summary>
    internal static void Print(string command, string? run, JsonObject data, IEnumerable<string> warnings)
    {
        var envelope = new JsonObject
        {
            ["schema"] = $"darya/{command}/1",
            ["run"] = run,
            ["data"] = data,
            ["warnings"] = new JsonArray([.. warnings.Select(w => (JsonNode)w)]),
        };
        Console.Out.WriteLine(envelope.ToJsonString(Options));
    }

    /// <summary>A number rounded to significant digits, so that output is stable and readable.</summary>
    internal static JsonNode Number(double value, int digits = 6)
    {
        if (value == 0 || !double.IsFinite(value))
        {
            return JsonValue.Create(0.0);
        }

        var scale = Math.Pow(10, Math.Clamp(digits - (int)Math.Ceiling(Math.Log10(Math.Abs(value))), 0, 15));
        return JsonValue.Create(Math.Round(value * scale) / scale);
    }
}
