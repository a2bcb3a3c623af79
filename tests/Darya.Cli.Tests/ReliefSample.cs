using Darya.Cli.Output;
using Darya.Data;
using Darya.Reporting.Tests.Relief;

namespace Darya.Cli.Tests;

/// <summary>Folders of a made-up study of relief beside the small region, as <c>relief plan</c> writes them, without solving anything.</summary>
internal static class ReliefSample
{
    /// <summary>Writes a folder; returns its place.</summary>
    internal static string Write(Place place, string target)
    {
        var reading = RegionReader.Read(place.In("region"), null, null);
        return new ReliefRun
        {
            Target = place.In(target),
            Name = "relief-small",
            Command = "relief plan",
            CommandLine = ["relief", "plan", "region"],
            Reading = reading,
            Language = "en",
            StartedUtc = new DateTime(2026, 1, 31, 8, 0, 0, DateTimeKind.Utc),
            Status = "done",
        }.Write(new SampleRelief(reading.Region!).Planned(), reading.Region!, new SortedDictionary<string, string>(StringComparer.Ordinal));
    }
}
