using Darya.Data.Runs;
using Darya.Reporting;
using Darya.Reporting.Tests;

namespace Darya.Web.Tests;

/// <summary>Run folders as the other commands write them, with one small table.</summary>
internal static class TestRuns
{
    internal static async Task Write(string root, string name, string? variant = null)
    {
        using var folder = RunFolder.Begin(Path.Combine(root, name), name);
        folder.WriteTable("results.csv", [new ResultRow("base", "toktogul", "release", "hm³", new DateOnly(2001, 1, 1), new DateOnly(2001, 1, 31), 420.5)]);
        await using (var section = folder.CreateFile(ReportSection.FileName))
        {
            ReportSection.Of(SamplePlan.Create(3), [], null, name).Write(section);
        }

        folder.Commit(new RunManifest
        {
            Run = name,
            Command = "plan",
            CommandLine = ["plan", "regions/central-asia"],
            Version = "0.1.0",
            StartedUtc = new DateTime(2026, 11, 22, 8, 0, 0, DateTimeKind.Utc),
            Seed = 0,
            Region = "central-asia",
            Variant = variant,
            Status = "done",
            Inputs = [],
        });
    }
}
