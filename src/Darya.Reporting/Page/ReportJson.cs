using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Darya.Reporting.Agreements;
using Darya.Reporting.Cooperation;
using Darya.Reporting.Corridors;
using Darya.Reporting.Inflows;
using Darya.Reporting.Policies;
using Darya.Reporting.Relief;
using Darya.Reporting.Trade;

namespace Darya.Reporting.Page;

/// <summary>The data of sections as JSON that may stand inside a script element.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Default)]
[JsonSerializable(typeof(PlanSectionData))]
[JsonSerializable(typeof(InflowSectionData))]
[JsonSerializable(typeof(PolicySectionData))]
[JsonSerializable(typeof(CooperationSectionData))]
[JsonSerializable(typeof(DraftSectionData))]
[JsonSerializable(typeof(TrialSectionData))]
[JsonSerializable(typeof(MonitorSectionData))]
[JsonSerializable(typeof(TradeSectionData))]
[JsonSerializable(typeof(CorridorSectionData))]
[JsonSerializable(typeof(ReliefSectionData))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>Cyrillic stays as it is; what HTML could misread is escaped by <see cref="Safe"/>.</summary>
    internal static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly ReportJson Readable = new(new JsonSerializerOptions { Encoder = Encoder, PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    internal static string Of(PlanSectionData data) => Safe(JsonSerializer.Serialize(data, Readable.PlanSectionData));

    internal static string Of(InflowSectionData data) => Safe(JsonSerializer.Serialize(data, Readable.InflowSectionData));

    internal static string Of(PolicySectionData data) => Safe(JsonSerializer.Serialize(data, Readable.PolicySectionData));

    internal static string Of(CooperationSectionData data) => Safe(JsonSerializer.Serialize(data, Readable.CooperationSectionData));

    internal static string Of(DraftSectionData data) => Safe(JsonSerializer.Serialize(data, Readable.DraftSectionData));

    internal static string Of(TrialSectionData data) => Safe(JsonSerializer.Serialize(data, Readable.TrialSectionData));

    internal static string Of(MonitorSectionData data) => Safe(JsonSerializer.Serialize(data, Readable.MonitorSectionData));

    internal static string Of(TradeSectionData data) => Safe(JsonSerializer.Serialize(data, Readable.TradeSectionData));

    internal static string Of(CorridorSectionData data) => Safe(JsonSerializer.Serialize(data, Readable.CorridorSectionData));

    internal static string Of(ReliefSectionData data) => Safe(JsonSerializer.Serialize(data, Readable.ReliefSectionData));

    /// <summary>The members that the data of a capability have.</summary>
    internal static IEnumerable<string> Members(string capability) => (capability switch
    {
        Page.PlanSectionData.Capability => (JsonTypeInfo)Readable.PlanSectionData,
        Inflows.InflowSectionData.Capability => Readable.InflowSectionData,
        Policies.PolicySectionData.Capability => Readable.PolicySectionData,
        Cooperation.CooperationSectionData.Capability => Readable.CooperationSectionData,
        Agreements.DraftSectionData.Capability => Readable.DraftSectionData,
        Agreements.TrialSectionData.Capability => Readable.TrialSectionData,
        Agreements.MonitorSectionData.Capability => Readable.MonitorSectionData,
        Trade.TradeSectionData.Capability => Readable.TradeSectionData,
        Corridors.CorridorSectionData.Capability => Readable.CorridorSectionData,
        Relief.ReliefSectionData.Capability => Readable.ReliefSectionData,
        _ => throw new ArgumentException($"No capability '{capability}' has a section.", nameof(capability)),
    }).Properties.Select(p => p.Name);

    /// <summary>JSON with <c>&lt;</c> escaped, so no text can end the script element or open a comment; it stands in texts only, where the escape means the same.</summary>
    internal static string Safe(string json) => json.Replace("<", "\\u003c", StringComparison.Ordinal);
}
