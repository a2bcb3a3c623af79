using Darya.Cli.Output;
using Darya.Data;
using Darya.Reporting.Tests.Inflows;

namespace Darya.Cli.Tests;

/// <summary>Folders of made-up diagnostics of the small region, as <c>inflow diagnose</c> writes them, without generating anything.</summary>
internal static class InflowSample
{
    /// <summary>Writes a folder; returns its place.</summary>
    internal static string Write(Place place, string target)
    {
        var reading = RegionReader.Read(place.In("region"), null, null);
        return new InflowRun
        {
            Target = place.In(target),
            Name = "inflow-small",
            Command = "inflow diagnose",
            CommandLine = ["inflow", "diagnose", "region"],
            Region = reading.Region!,
            StartedUtc = new DateTime(2026, 1, 31, 8, 0, 0, DateTimeKind.Utc),
            Seed = 1,
            Inputs = reading.Inputs,
            Settings = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["years"] = "10000" },
        }.WriteDiagnostics(SampleInflows.Of(reading.Region!), "en");
    }
}
