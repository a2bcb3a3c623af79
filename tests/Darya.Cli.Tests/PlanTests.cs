using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Darya.Data.Runs;

namespace Darya.Cli.Tests;

/// <summary>A plan of the shipped region: what is printed and what is in its folder.</summary>
public sealed class PlanTests(YearPlan year) : IClassFixture<YearPlan>
{
    private static readonly string[] Tables =
        ["aral", "binding", "crops", "deliveries", "exchange", "limits", "power", "reaches", "states", "storages"];

    private JsonElement Data => year.Printed.GetProperty("data");

    [Fact]
    public void One_object_is_all_of_standard_output()
    {
        Assert.Equal(0, year.Answer.ExitCode);
        Assert.Equal(["schema", "run", "data", "warnings"], year.Printed.EnumerateObject().Select(p => p.Name));
        Assert.Equal("darya/plan/1", year.Printed.GetProperty("schema").GetString());
        Assert.Equal("plan-central-asia-all-2023-2001-01-2001-12", year.Printed.GetProperty("run").GetString());
        Assert.All(year.Printed.GetProperty("warnings").EnumerateArray(), w => Assert.NotEqual("", w.GetString()));
    }

    [Fact]
    public void Standard_error_holds_progress_and_nothing_else() =>
        Assert.All(year.Answer.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches(@"^\[ *\d+\.\d s\] \S", line));

    [Fact]
    public void Every_state_has_its_figures()
    {
        var states = Data.GetProperty("states").EnumerateArray().ToList();

        Assert.Equal(["AF", "KG", "KZ", "TJ", "TM", "UZ"], states.Select(s => s.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(states, s => Assert.All(
            ["benefit_musd", "irrigation_km3", "generation_gwh", "unserved_gwh"], name => Assert.Equal(JsonValueKind.Number, s.GetProperty(name).ValueKind)));
        Assert.All(states, s => Assert.True(s.GetProperty("irrigation_km3").GetDouble() > 0));
        Assert.Equal(["KG", "TJ", "UZ", "TM", "KZ"], Data.GetProperty("coalition").EnumerateArray().Select(s => s.GetString()!));
    }

    [Fact]
    public void The_audit_is_printed_and_good()
    {
        var audit = Data.GetProperty("audit");

        Assert.InRange(audit.GetProperty("max_water_residual_hm3").GetDouble(), 0, 1e-6);
        Assert.InRange(audit.GetProperty("head_energy_gap_percent").GetDouble(), 0, 1);
    }

    [Fact]
    public void The_size_and_the_seconds_of_the_program_are_printed() => Assert.All(
        ["rows", "columns", "nonzeros", "build_seconds", "solve_seconds"],
        name => Assert.True(Data.GetProperty("solver").GetProperty(name).GetDouble() > 0, name));

    [Fact]
    public void The_horizon_is_what_was_asked_for() => Assert.Equal(
        ("2001-01", "2001-12", 12, "2023"),
        (Data.GetProperty("from").GetString(), Data.GetProperty("to").GetString(), Data.GetProperty("periods").GetInt32(), Data.GetProperty("economy").GetString()));

    [Fact]
    public void The_folder_is_complete()
    {
        Assert.Equal(year.Folder, Data.GetProperty("folder").GetString());
        string[] expected = [.. Tables.Select(t => t + ".csv"), "manifest.json", "plan.xlsx", "report.html", "report.json"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), Place.NamesIn(year.Folder));
        Assert.Empty(RunFolderReader.Read(year.Folder).Faults);
    }

    [Fact]
    public void The_manifest_tells_what_the_run_was()
    {
        var manifest = year.Manifest;

        Assert.Equal(
            ["plan", "central-asia", "--to", "2001-12", "--out", YearPlan.Name, "--json"],
            manifest.GetProperty("command_line").EnumerateArray().Select(a => a.GetString()!));
        Assert.Equal(("plan", "central-asia", "done"), (Text("command"), Text("region"), Text("status")));
        Assert.Equal("2001-12", manifest.GetProperty("settings").GetProperty("to").GetString());
        Assert.Contains("datapackage.json", manifest.GetProperty("inputs").EnumerateArray().Select(i => i.GetProperty("path").GetString()));
        Assert.All(manifest.GetProperty("inputs").EnumerateArray(), i => Assert.Matches("^[0-9a-f]{64}$", i.GetProperty("sha256").GetString()));
        Assert.Equal(Tables.Length + 3, manifest.GetProperty("files").GetArrayLength());

        string? Text(string name) => manifest.GetProperty(name).GetString();
    }

    [Fact]
    public void Every_table_is_long_and_has_rows() => Assert.All(Tables, table =>
    {
        var lines = File.ReadAllLines(Path.Combine(year.Folder, table + ".csv"));
        Assert.Equal("run,scenario,item,variable,unit,period_start,period_end,value", lines[0]);
        Assert.True(lines.Length > 1, table);
        Assert.StartsWith("plan-central-asia-all-2023-2001-01-2001-12,central-asia-all-2023,", lines[1], StringComparison.Ordinal);
    });

    [Fact]
    public void The_workbook_opens_and_has_a_sheet_per_theme()
    {
        using var workbook = ZipFile.OpenRead(Path.Combine(year.Folder, "plan.xlsx"));

        Assert.Contains("xl/workbook.xml", workbook.Entries.Select(e => e.FullName));
        Assert.True(workbook.Entries.Count(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)) > 5);
    }

    [Fact]
    public void The_report_is_one_page()
    {
        var page = File.ReadAllText(Path.Combine(year.Folder, "report.html"));

        Assert.StartsWith("<!doctype html>", page, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("</html>", page.TrimEnd(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A result can be handed on: it tells nothing of the folders of the machine that made it.</summary>
    [Fact]
    public void No_folder_of_the_machine_is_in_the_results()
    {
        string[] folders = [Path.GetDirectoryName(year.Folder)!, Path.GetDirectoryName(Place.CentralAsia)!, AppContext.BaseDirectory];
        foreach (var file in Directory.EnumerateFiles(year.Folder))
        {
            Assert.All(Texts(file), text => Assert.All(folders, folder => Assert.DoesNotContain(folder, text, StringComparison.Ordinal)));
        }
    }

    private static List<string> Texts(string file)
    {
        if (!file.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            return [File.ReadAllText(file)];
        }

        using var workbook = ZipFile.OpenRead(file);
        return workbook.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        }).ToList();
    }
}
