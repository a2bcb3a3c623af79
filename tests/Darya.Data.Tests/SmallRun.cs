using Darya.Data.Runs;

namespace Darya.Data.Tests;

/// <summary>A run of two values.</summary>
internal static class SmallRun
{
    internal static readonly IReadOnlyList<string> FileNames = ["manifest.json", "report.html", "storage.csv"];

    internal static RunManifest Manifest => new()
    {
        Run = "run",
        Command = "plan",
        CommandLine = ["plan", "regions/small"],
        Version = "0.1.0",
        StartedUtc = new DateTime(2026, 1, 31, 8, 0, 0, DateTimeKind.Utc),
        Seed = 7,
        Region = "small",
        Status = "done",
        Inputs = [new InputFile("datapackage.json", new string('0', 64), 10)],
        Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["solver"] = "Clp", ["presolve"] = "on" },
        TimingsSeconds = new Dictionary<string, double>(StringComparer.Ordinal) { ["solve"] = 1.25, ["read"] = 0.1234567 },
    };

    internal static void Write(RunFolder folder, double value)
    {
        folder.WriteTable("storage.csv", Rows(value));
        folder.WriteText("report.html", "<p>вода</p>");
        folder.Commit(Manifest);
    }

    internal static IEnumerable<ResultRow> Rows(double value)
    {
        yield return Row("upper", value);
        yield return Row("lower", -0.0);
    }

    internal static ResultRow Row(string item, double value) =>
        new("plan", item, "storage", "hm3", new DateOnly(2001, 1, 1), new DateOnly(2001, 1, 31), value);
}
