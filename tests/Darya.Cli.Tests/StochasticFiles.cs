using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Darya.Cli.Tests;

/// <summary>The small stochastic programs of <c>examples/stochastic</c>, each with its answer by hand.</summary>
internal static class StochasticFiles
{
    /// <summary>The file of a problem.</summary>
    internal static string File(string name) => Path.Combine(Root("examples/stochastic"), name + ".sof.json");

    /// <summary>Its text.</summary>
    internal static string Text(string name) => System.IO.File.ReadAllText(File(name));

    /// <summary>The same document with members and lists the other way round; scenarios keep their order, which means something.</summary>
    internal static string Turned(string text) => Turned(JsonNode.Parse(text)!)!.ToJsonString();

    private static JsonNode? Turned(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.Reverse().Select(member =>
            KeyValuePair.Create(member.Key, member.Key == "validation_scenarios" ? member.Value?.DeepClone() : Turned(member.Value)))),
        JsonArray list => new JsonArray([.. list.Reverse().Select(Turned)]),
        _ => node?.DeepClone(),
    };

    private static string Root(string folder, [CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../..", folder));
}
