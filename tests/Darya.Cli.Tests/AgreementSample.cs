using Darya.Cli.Output;
using Darya.Data;
using Darya.Data.Runs;
using Darya.Reporting;
using Darya.Reporting.Tests;

namespace Darya.Cli.Tests;

/// <summary>Folders of a made-up agreement of the small region, as the commands write them, without solving anything.</summary>
internal static class AgreementSample
{
    private static readonly SortedDictionary<string, string> Settings = new(StringComparer.Ordinal) { ["rule"] = "shapley" };
    private static readonly SortedDictionary<string, double> Timings = new(StringComparer.Ordinal) { ["study"] = 1 };

    internal static SampleAgreements Of(Place place) => new(Read(place).Region!);

    /// <summary>Writes the folder of a draft; returns its place.</summary>
    internal static string Draft(Place place, string target) => new AgreementDraftRun
    {
        Target = place.In(target),
        Name = "draft-small",
        Command = "agree draft",
        CommandLine = ["agree", "draft", "region"],
        Reading = Read(place),
        Language = "en",
        StartedUtc = new DateTime(2026, 1, 31, 8, 0, 0, DateTimeKind.Utc),
        Status = "done",
    }.Write(Of(place).Draft(), Settings, Timings);

    /// <summary>Writes the folder of a trial; returns its place.</summary>
    internal static string Trial(Place place, string target) => new AgreementTrialRun
    {
        Target = place.In(target),
        Name = "test-small",
        Command = "agree test",
        CommandLine = ["agree", "test", "agreement.json", "region"],
        Reading = Read(place),
        Language = "en",
        StartedUtc = new DateTime(2026, 1, 31, 8, 0, 0, DateTimeKind.Utc),
        Status = "done",
    }.Write(Of(place).Trial(), Settings, Timings);

    /// <summary>Writes a folder with the section of a monitor that knows its region.</summary>
    internal static void Monitor(Place place, string target)
    {
        using var folder = RunFolder.Begin(place.In(target), "monitor-small");
        using (var stream = folder.CreateFile(ReportSection.FileName))
        {
            ReportSection.Of(Of(place).Kept(), Of(place).Document, string.Empty, "monitor-small", Read(place).Region).Write(stream);
        }

        folder.Commit(new RunManifest
        {
            Run = "monitor-small",
            Command = "agree monitor",
            CommandLine = ["agree", "monitor"],
            Version = ResultRun.Version,
            StartedUtc = new DateTime(2026, 1, 31, 8, 0, 0, DateTimeKind.Utc),
            Seed = 0,
            Region = "small",
            Status = "done",
            Inputs = [],
            Settings = Settings,
            TimingsSeconds = Timings,
        });
    }

    private static RegionReading Read(Place place) => RegionReader.Read(place.In("region"), null, null);
}
