using System.Text;
using System.Text.Json;
using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Agreements.Drafting;
using Darya.Agreements.Trials.Results;
using Darya.Cooperation.Results;
using Darya.Corridors.Results;
using Darya.Hydrology.Diagnostics;
using Darya.Model;
using Darya.Planning.Policies.Results;
using Darya.Planning.Results;
using Darya.Relief.Results;
using Darya.Reporting.Agreements;
using Darya.Reporting.Cooperation;
using Darya.Reporting.Corridors;
using Darya.Reporting.Inflows;
using Darya.Reporting.Page;
using Darya.Reporting.Policies;
using Darya.Reporting.Relief;
using Darya.Reporting.Trade;
using Darya.Trade.Results;

namespace Darya.Reporting;

/// <summary>What one run adds to a report: the file <c>report.json</c> of its folder, described in docs/data-formats/report.md.</summary>
public sealed record ReportSection
{
    /// <summary>Name of the file in a run folder.</summary>
    public const string FileName = "report.json";

    private const string Schema = "darya/report-section/1";

    private ReportSection(string capability, string run, string region, LocalName title, string data) =>
        (Capability, Run, Region, Title, Data) = (capability, run, region, title, data);

    /// <summary>Every capability that has a section, in the order of the report.</summary>
    public static IReadOnlyList<string> Capabilities { get; } =
    [
        PlanSectionData.Capability, InflowSectionData.Capability, PolicySectionData.Capability, CooperationSectionData.Capability, DraftSectionData.Capability,
        TrialSectionData.Capability, MonitorSectionData.Capability, TradeSectionData.Capability, CorridorSectionData.Capability, ReliefSectionData.Capability,
    ];

    /// <summary>One of <see cref="Capabilities"/>.</summary>
    public string Capability { get; }

    /// <summary>Name of the run.</summary>
    public string Run { get; }

    /// <summary>Id of the region.</summary>
    public string Region { get; }

    /// <summary>Title of the region.</summary>
    public LocalName Title { get; }

    /// <summary>The data as a JSON object without <c>&lt;</c>.</summary>
    internal string Data { get; }

    /// <summary>The section of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="frontier">Points of the frontier between water for the Aral and benefit; empty when it was not computed.</param>
    /// <param name="comparison">Another plan of the same region and horizon to compare with, or null.</param>
    /// <param name="run">Name of the run.</param>
    /// <exception cref="ArgumentException">A figure of the plan is not a finite number.</exception>
    public static ReportSection Of(Plan plan, IReadOnlyList<Planning.Results.FrontierPoint> frontier, Plan? comparison, string run)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(frontier);
        ArgumentException.ThrowIfNullOrEmpty(run);
        return new ReportSection(
            PlanSectionData.Capability, run, plan.Region.Id, plan.Region.Title, ReportJson.Of(PlanSectionBuilder.Build(plan, frontier, comparison)));
    }

    /// <summary>The section of generated inflows held against the record.</summary>
    /// <param name="diagnostics">What was found.</param>
    /// <param name="region">The region whose catchments they are of.</param>
    /// <param name="run">Name of the run.</param>
    /// <exception cref="ArgumentException">A figure is not a finite number.</exception>
    public static ReportSection Of(InflowDiagnostics diagnostics, Region region, string run)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(region);
        ArgumentException.ThrowIfNullOrEmpty(run);
        return new ReportSection(InflowSectionData.Capability, run, region.Id, region.Title, ReportJson.Of(InflowSectionBuilder.Build(diagnostics, region)));
    }

    /// <summary>The section of a release policy.</summary>
    /// <param name="study">What was trained and run.</param>
    /// <param name="run">Name of the run.</param>
    /// <exception cref="ArgumentException">A figure that must be finite is not; records alone may be missing.</exception>
    public static ReportSection Of(PolicyStudy study, string run)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentException.ThrowIfNullOrEmpty(run);
        return new ReportSection(PolicySectionData.Capability, run, study.Region.Id, study.Region.Title, ReportJson.Of(PolicySectionBuilder.Build(study)));
    }

    /// <summary>The section of the cooperation of all coalitions.</summary>
    /// <param name="outcome">What was found.</param>
    /// <param name="run">Name of the run.</param>
    /// <exception cref="ArgumentException">A figure that must be finite is not; the propensity to disrupt alone may be infinite.</exception>
    public static ReportSection Of(CooperationOutcome outcome, string run)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentException.ThrowIfNullOrEmpty(run);
        return new ReportSection(
            CooperationSectionData.Capability, run, outcome.Region.Id, outcome.Region.Title, ReportJson.Of(CooperationSectionBuilder.Build(outcome)));
    }

    /// <summary>The section of a draft.</summary>
    /// <param name="outcome">The draft and what it rests on.</param>
    /// <param name="run">Name of the run.</param>
    /// <exception cref="ArgumentException">A figure that must be finite is not.</exception>
    public static ReportSection Of(DraftOutcome outcome, string run)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentException.ThrowIfNullOrEmpty(run);
        var region = outcome.MeanYear.Region;
        return new ReportSection(DraftSectionData.Capability, run, region.Id, region.Title, ReportJson.Of(DraftSectionBuilder.Build(outcome)));
    }

    /// <summary>The section of a trial.</summary>
    /// <param name="outcome">What was found.</param>
    /// <param name="run">Name of the run.</param>
    /// <exception cref="ArgumentException">A figure is not a finite number.</exception>
    public static ReportSection Of(TrialOutcome outcome, string run)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentException.ThrowIfNullOrEmpty(run);
        return new ReportSection(TrialSectionData.Capability, run, outcome.Region.Id, outcome.Region.Title, ReportJson.Of(TrialSectionBuilder.Build(outcome)));
    }

    /// <summary>The section of how an agreement was kept.</summary>
    /// <param name="outcome">What was found.</param>
    /// <param name="agreement">The agreement it is of.</param>
    /// <param name="head">Number and hash of the last entry of the ledger; empty without a ledger.</param>
    /// <param name="run">Name of the run.</param>
    /// <param name="region">The region, so that the section can stand beside others of it; without one the section is of the agreement alone.</param>
    /// <exception cref="ArgumentException">The outcome is of another agreement, or a figure is not a finite number.</exception>
    public static ReportSection Of(ComplianceOutcome outcome, Agreement agreement, string head, string run, Region? region = null)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(head);
        ArgumentException.ThrowIfNullOrEmpty(run);
        if (outcome.Agreement != agreement.Id)
        {
            throw new ArgumentException($"The outcome is of '{outcome.Agreement}', the agreement is '{agreement.Id}'.", nameof(outcome));
        }

        return new ReportSection(
            MonitorSectionData.Capability,
            run,
            region?.Id ?? agreement.Id,
            region?.Title ?? AgreementNames.Local(agreement.Title.In),
            ReportJson.Of(MonitorSectionBuilder.Build(outcome, agreement, region, head)));
    }

    /// <summary>The section of the region's trade.</summary>
    /// <param name="study">What was estimated, changed or asked for.</param>
    /// <param name="region">The region whose states trade.</param>
    /// <param name="run">Name of the run.</param>
    /// <exception cref="ArgumentException">A figure is not a finite number.</exception>
    public static ReportSection Of(TradeStudy study, Region region, string run)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(region);
        ArgumentException.ThrowIfNullOrEmpty(run);
        return new ReportSection(TradeSectionData.Capability, run, region.Id, region.Title, ReportJson.Of(TradeSectionBuilder.Build(study, region)));
    }

    /// <summary>The section of the region's corridors, borders and joint works.</summary>
    /// <param name="study">What was asked of the network, answered.</param>
    /// <param name="region">The region whose network it is.</param>
    /// <param name="run">Name of the run.</param>
    /// <exception cref="ArgumentException">A figure is not a finite number.</exception>
    public static ReportSection Of(CorridorStudy study, Region region, string run)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(region);
        ArgumentException.ThrowIfNullOrEmpty(run);
        return new ReportSection(CorridorSectionData.Capability, run, region.Id, region.Title, ReportJson.Of(CorridorSectionBuilder.Build(study, region)));
    }

    /// <summary>The section of relief.</summary>
    /// <param name="study">What was asked of the relief tables, answered.</param>
    /// <param name="region">The region whose tables they are.</param>
    /// <param name="run">Name of the run.</param>
    /// <exception cref="ArgumentException">A figure is not a finite number.</exception>
    public static ReportSection Of(ReliefStudy study, Region region, string run)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(region);
        ArgumentException.ThrowIfNullOrEmpty(run);
        return new ReportSection(ReliefSectionData.Capability, run, region.Id, region.Title, ReportJson.Of(ReliefSectionBuilder.Build(study, region)));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="json">The bytes of the file.</param>
    /// <exception cref="FormatException">The file is damaged, of another schema, or of a capability that is not known; the message says which.</exception>
    public static ReportSection Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException broken)
        {
            var reason = broken.Message.Split(" LineNumber:", StringSplitOptions.None)[0];
            throw new FormatException($"the JSON is broken: {reason}", broken);
        }
        catch (InvalidOperationException broken)
        {
            // The reader's answer to bytes that are no UTF-8 and to half of an escaped pair.
            throw new FormatException("the JSON is broken: a text is not UTF-8", broken);
        }
    }

    /// <summary>Writes the section as one JSON object; the same section gives the same bytes.</summary>
    /// <param name="stream">Where to; stays open.</param>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = ReportJson.Encoder });
        writer.WriteStartObject();
        writer.WriteString("schema", Schema);
        writer.WriteString("capability", Capability);
        writer.WriteString("run", Run);
        WriteRegion(writer);
        writer.WritePropertyName("data");
        writer.WriteRawValue(Data);
        writer.WriteEndObject();
        writer.Flush();
        stream.Write(Encoding.UTF8.GetBytes("\n"));
    }

    /// <summary>Writes the member <c>region</c>.</summary>
    internal void WriteRegion(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("region");
        writer.WriteString("id", Region);
        writer.WriteStartObject("title");
        writer.WriteString(ReportLanguage.English, Title.English);
        writer.WriteString(ReportLanguage.Russian, Title.Russian);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static ReportSection Read(JsonElement root)
    {
        var schema = Text(root, "$", "schema");
        if (schema != Schema)
        {
            throw new FormatException($"$.schema: got '{schema}'; must be '{Schema}': make the run again with this version");
        }

        var capability = Text(root, "$", "capability");
        if (!Capabilities.Contains(capability))
        {
            throw new FormatException($"$.capability: got '{capability}'; must be one of {string.Join(", ", Capabilities)}");
        }

        var region = Member(root, "$", "region", JsonValueKind.Object);
        var title = Member(region, "$.region", "title", JsonValueKind.Object);
        var (run, id) = (Text(root, "$", "run"), Text(region, "$.region", "id"));
        var name = new LocalName(Text(title, "$.region.title", ReportLanguage.English), Text(title, "$.region.title", ReportLanguage.Russian));
        var data = Member(root, "$", "data", JsonValueKind.Object);
        return ReportJson.Members(capability).FirstOrDefault(m => !data.TryGetProperty(m, out _)) is { } missing
            ? throw new FormatException($"$.data.{missing}: the member is needed in a section of {capability}: make the run again with this version")
            : new ReportSection(capability, run, id, name, ReportJson.Safe(data.GetRawText()));
    }

    private static string Text(JsonElement parent, string path, string name) =>
        Member(parent, path, name, JsonValueKind.String).GetString() is { Length: > 0 } text
            ? text
            : throw new FormatException($"{path}.{name}: got ''; it must not be empty");

    private static JsonElement Member(JsonElement parent, string path, string name, JsonValueKind kind) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var member) && member.ValueKind == kind
            ? member
            : throw new FormatException($"{path}.{name}: the member is needed and must be {(kind == JsonValueKind.Object ? "an object" : "text")}");
}
