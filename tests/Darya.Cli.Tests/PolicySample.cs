using Darya.Cli.Output;
using Darya.Data;
using Darya.Planning.Policies.Results;
using Darya.Reporting.Tests.Policies;

namespace Darya.Cli.Tests;

/// <summary>Folders of a made-up policy of the small region, as <c>policy simulate</c> writes them, without solving anything.</summary>
internal static class PolicySample
{
    internal static PolicyStudy Of(string region) => new SamplePolicy(Read(region).Region!).Whole();

    /// <summary>Writes a folder with the policy itself beside the tables; returns its place.</summary>
    internal static string Write(Place place, string target) => new PolicyRun
    {
        Target = place.In(target),
        Name = "policy-small",
        Command = "policy simulate",
        CommandLine = ["policy", "simulate", "region"],
        Reading = Read(place.In("region")),
        Language = "en",
        StartedUtc = new DateTime(2026, 1, 31, 8, 0, 0, DateTimeKind.Utc),
        Status = "done",
    }.Write(
        Of(place.In("region")),
        new SortedDictionary<string, string>(StringComparer.Ordinal) { ["risk"] = "expectation" },
        new SortedDictionary<string, double>(StringComparer.Ordinal) { ["train"] = 1 },
        ("policy.json", stream => stream.Write("{}\n"u8)));

    private static RegionReading Read(string region) => RegionReader.Read(region, null, null);
}
