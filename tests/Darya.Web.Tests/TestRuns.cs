using Darya.Data.Runs;
using Darya.Reporting;
using Darya.Reporting.Tables;
using Darya.Reporting.Tests;

namespace Darya.Web.Tests;

/// <summary>Run folders as the other commands write them, with one small table, and with a draft where one is given.</summary>
internal static class TestRuns
{
    internal static Task Write(string root, string name, byte[]? draft = null, string? variant = null) => Write(
        root,
        name,
        ReportSection.Of(SamplePlan.Create(3), [], null, name),
        [new LongTable("results", [new LongRow("base", "toktogul", "release", "hm³", new DateOnly(2001, 1, 1), new DateOnly(2001, 1, 31), 420.5)])],
        draft,
        variant);

    /// <summary>A plan of some months with all its tables.</summary>
    internal static Task WritePlan(string root, string name, int months = 12, double factor = 1)
    {
        var plan = SamplePlan.Create(months);
        return Write(
            root,
            name,
            ReportSection.Of(plan, SamplePlan.Frontier, null, name),
            [.. ResultTables.Of(plan, SamplePlan.Frontier, name).Select(t => t with { Rows = [.. t.Rows.Select(r => r with { Value = r.Variable == "storage" ? factor * r.Value : r.Value })] })]);
    }

    /// <summary>A run with a section and tables.</summary>
    internal static async Task Write(string root, string name, ReportSection section, IReadOnlyList<LongTable> tables, byte[]? draft = null, string? variant = null)
    {
        using var folder = RunFolder.Begin(Path.Combine(root, name), name);
        foreach (var table in tables)
        {
            folder.WriteTable(table.Name + ".csv", table.Rows.Select(r => new ResultRow(r.Scenario, r.Item, r.Variable, r.Unit, r.PeriodStart, r.PeriodEnd, r.Value)));
        }

        await using (var file = folder.CreateFile(ReportSection.FileName))
        {
            section.Write(file);
        }

        if (draft is not null)
        {
            await using var file = folder.CreateFile("agreement.json");
            await file.WriteAsync(draft);
        }

        folder.Commit(new RunManifest
        {
            Run = name,
            Command = section.Capability,
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
