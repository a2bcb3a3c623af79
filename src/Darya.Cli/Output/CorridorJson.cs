using System.Text.Json.Nodes;
using Darya.Corridors.Results;

namespace Darya.Cli.Output;

/// <summary>The data of <c>darya corridors ... --json</c>: the records of the study by their names, described in docs/data-formats/corridors.md.</summary>
internal static class CorridorJson
{
    internal static JsonObject Data(CorridorStudy study) => RecordJson.Node(study)!.AsObject();
}
