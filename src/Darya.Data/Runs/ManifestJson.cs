using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Darya.Data.Faults;
using Darya.Data.Package;
using Darya.Input;

namespace Darya.Data.Runs;

/// <summary><c>manifest.json</c>: written and read.</summary>
internal static class ManifestJson
{
    internal const string FileName = "manifest.json";

    internal static string Write(RunManifest manifest)
    {
        var node = new JsonObject
        {
            ["schema"] = RunManifest.Schema,
            ["run"] = manifest.Run,
            ["command"] = manifest.Command,
            ["command_line"] = new JsonArray([.. manifest.CommandLine.Select(a => (JsonNode)a)]),
            ["version"] = manifest.Version,
            ["started_utc"] = manifest.StartedUtc.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            ["seed"] = manifest.Seed,
            ["region"] = manifest.Region,
            ["variant"] = manifest.Variant,
            ["status"] = manifest.Status,
            ["settings"] = Members(manifest.Settings, v => v),
            ["timings_seconds"] = Members(manifest.TimingsSeconds, v => Math.Round(v, 3)),
            ["inputs"] = Files(manifest.Inputs),
            ["files"] = Files(manifest.Files),
        };
        return node.ToJsonString(SchemaWriter.Indented) + "\n";
    }

    /// <summary>Reads a manifest; null after a fault.</summary>
    internal static RunManifest? Read(string file, byte[] bytes, FaultList faults)
    {
        if (DescriptorReader.Parse(file, bytes, faults) is not { } root)
        {
            return null;
        }

        var before = faults.ErrorCount;
        var schema = root.Member("schema");
        if (schema?.Text != RunManifest.Schema)
        {
            faults.Error(
                file,
                (schema ?? root).Line,
                FaultCodes.BadManifest,
                "$.schema",
                $"got {schema?.Found ?? "none"}; must be '{RunManifest.Schema}'");
            return null;
        }

        var started = DateTime.MinValue;
        if (!DateTime.TryParseExact(
            Text("started_utc"),
            "yyyy-MM-ddTHH:mm:ssZ",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
            out started))
        {
            Fault("started_utc", "must be a time such as 2026-01-31T08:00:00Z");
        }

        var manifest = new RunManifest
        {
            Run = Text("run"),
            Command = Text("command"),
            CommandLine = [.. Items("command_line").Select(i => i.Text ?? "")],
            Version = Text("version"),
            StartedUtc = started,
            Seed = (long)(root.Member("seed")?.Number ?? 0),
            Region = Text("region"),
            Variant = root.Member("variant")?.Text,
            Status = Text("status"),
            Settings = new SortedDictionary<string, string>(
                (root.Member("settings")?.Members ?? Empty).ToDictionary(m => m.Key, m => m.Value.Text ?? ""), StringComparer.Ordinal),
            TimingsSeconds = new SortedDictionary<string, double>(
                (root.Member("timings_seconds")?.Members ?? Empty).ToDictionary(m => m.Key, m => m.Value.Number ?? 0), StringComparer.Ordinal),
            Inputs = [.. Items("inputs").Select(File)],
            Files = [.. Items("files").Select(File)],
        };
        return faults.ErrorCount > before ? null : manifest;

        string Text(string name)
        {
            if (root.Member(name)?.Text is { } text)
            {
                return text;
            }

            Fault(name, "the member is needed and must be text");
            return "";
        }

        IReadOnlyList<LocatedJson> Items(string name)
        {
            if (root.Member(name) is { Kind: JsonValueKind.Array } list)
            {
                return list.Items;
            }

            Fault(name, "the member is needed and must be a list");
            return [];
        }

        void Fault(string name, string message) =>
            faults.Error(file, (root.Member(name) ?? root).Line, FaultCodes.BadManifest, $"$.{name}", message);
    }

    private static IReadOnlyDictionary<string, LocatedJson> Empty { get; } = new Dictionary<string, LocatedJson>(StringComparer.Ordinal);

    private static InputFile File(LocatedJson node) =>
        new(node.Member("path")?.Text ?? "", node.Member("sha256")?.Text ?? "", (long)(node.Member("bytes")?.Number ?? 0));

    private static JsonArray Files(IReadOnlyList<InputFile> files) =>
        [.. files.Select(f => (JsonNode)new JsonObject { ["path"] = f.Path, ["sha256"] = f.Sha256, ["bytes"] = f.Bytes })];

    private static JsonObject Members<T>(IReadOnlyDictionary<string, T> values, Func<T, JsonNode> node) =>
        new(values.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => KeyValuePair.Create<string, JsonNode?>(v.Key, node(v.Value))));
}
