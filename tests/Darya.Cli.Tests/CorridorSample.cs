using Darya.Cli.Output;
using Darya.Data;
using Darya.Reporting.Tests.Corridors;

namespace Darya.Cli.Tests;

/// <summary>Folders of a made-up study of corridors beside the small region, as <c>corridors flows</c> writes them, without solving anything.</summary>
internal static class CorridorSample
{
    /// <summary>Writes a folder; returns its place.</summary>
    internal static string Write(Place place, string target)
    {
        var reading = RegionReader.Read(place.In("region"), null, null);
        return new CorridorRun
        {
            Target = place.In(target),
            Name = "corridors-small",
            Command = "corridors flows",
            CommandLine = ["corridors", "flows", "region"],
            Reading = reading,
            Language = "en",
            StartedUtc = new DateTime(2026, 1, 31, 8, 0, 0, DateTimeKind.Utc),
            Seed = 1,
            Status = "done",
        }.Write(new SampleCorridors(reading.Region!).Plain(), reading.Region!, new SortedDictionary<string, string>(StringComparer.Ordinal));
    }
}
