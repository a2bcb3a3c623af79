using Darya.Cli.Output;
using Darya.Cooperation.Results;
using Darya.Data;
using Darya.Reporting.Tests;

namespace Darya.Cli.Tests;

/// <summary>Folders of a made-up outcome of the small region, as <c>cooperate</c> writes them, without solving anything.</summary>
internal static class CooperationSample
{
    internal static CooperationOutcome Of(string region) => new SampleCooperation(Read(region).Region!).Create();

    /// <summary>Writes a folder; returns its place.</summary>
    internal static string Write(Place place, string target, string name = "cooperate-small", string region = "region", string language = "en") =>
        new CooperationRun
        {
            Target = place.In(target),
            Name = name,
            Command = "cooperate",
            CommandLine = ["cooperate", region],
            Reading = Read(place.In(region)),
            Language = language,
            StartedUtc = new DateTime(2026, 1, 31, 8, 0, 0, DateTimeKind.Utc),
            Status = "done",
        }.Write(
            Of(place.In(region)),
            linked: null,
            new SortedDictionary<string, string>(StringComparer.Ordinal) { ["rights_baseline"] = "B" },
            new SortedDictionary<string, double>(StringComparer.Ordinal) { ["study"] = 1 });

    private static RegionReading Read(string region) => RegionReader.Read(region, null, null);
}
