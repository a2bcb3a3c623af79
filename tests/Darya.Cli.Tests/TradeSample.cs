using Darya.Cli.Output;
using Darya.Data;
using Darya.Reporting.Tests.Trade;

namespace Darya.Cli.Tests;

/// <summary>Folders of a made-up study of trade beside the small region, as <c>trade target</c> writes them, without solving anything.</summary>
internal static class TradeSample
{
    /// <summary>Writes a folder; returns its place.</summary>
    internal static string Write(Place place, string target)
    {
        var reading = RegionReader.Read(place.In("region"), null, null);
        return new TradeRun
        {
            Target = place.In(target),
            Name = "trade-small",
            Command = "trade target",
            CommandLine = ["trade", "target", "region"],
            Reading = reading,
            Language = "en",
            StartedUtc = new DateTime(2026, 1, 31, 8, 0, 0, DateTimeKind.Utc),
            Seed = 1,
            Status = "done",
        }.Write(new SampleTrade(reading.Region!).Estimated(), reading.Region!, new SortedDictionary<string, string>(StringComparer.Ordinal));
    }
}
