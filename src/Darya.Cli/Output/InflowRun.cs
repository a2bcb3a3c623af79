using System.Globalization;
using Darya.Data;
using Darya.Data.Runs;
using Darya.Hydrology;
using Darya.Hydrology.Diagnostics;
using Darya.Model;
using Darya.Model.Rivers;
using Darya.Reporting;

namespace Darya.Cli.Output;

/// <summary>Writes the folder of an inflow run: whole or not at all.</summary>
internal sealed record InflowRun
{
    /// <summary>Generated flows, a row a month.</summary>
    internal const string FlowsFile = "inflows.csv";

    private static readonly string[] FlowColumns = ["trace", "catchment", "year", "month", "flow_m3s"];
    private static readonly string[] FigureColumns = ["catchment", "other", "variable", "month", "unit", "record", "generated", "low", "median", "high"];
    private static readonly string[] CheckColumns = ["catchment", "check", "month", "worst", "limit", "kept"];

    internal required string Target { get; init; }

    internal required string Name { get; init; }

    internal required string Command { get; init; }

    internal required IReadOnlyList<string> CommandLine { get; init; }

    internal required Region Region { get; init; }

    internal required DateTime StartedUtc { get; init; }

    internal required long Seed { get; init; }

    internal required IReadOnlyList<InputFile> Inputs { get; init; }

    internal required IReadOnlyDictionary<string, string> Settings { get; init; }

    /// <summary>Writes the tables of a fitted model; returns the folder.</summary>
    internal string WriteModel(InflowModel model) => Write(folder =>
    {
        foreach (var (name, text) in InflowModelFiles.Of(model))
        {
            folder.WriteText(name + ".csv", text);
        }
    });

    /// <summary>Writes generated flows; returns the folder.</summary>
    internal string WriteYears(InflowYears years) => Write(folder => folder.WriteTable(FlowsFile, FlowColumns, Flows(years)));

    /// <summary>Writes diagnostics, their section and page; returns the folder.</summary>
    internal string WriteDiagnostics(InflowDiagnostics diagnostics, string language) => Write(folder =>
    {
        folder.WriteTable("inflow_diagnostics.csv", FigureColumns, InflowFigureRows.Of(diagnostics));
        folder.WriteTable("inflow_checks.csv", CheckColumns, diagnostics.Checks.Select(c => (IReadOnlyList<string>)
        [
            c.Catchment, InflowFigureRows.Id(c.Check), c.Month?.ToString(CultureInfo.InvariantCulture) ?? "", Text(c.Worst), Text(c.Limit), c.IsKept ? "true" : "false",
        ]));
        var section = ReportSection.Of(diagnostics, Region, Name);
        using (var stream = folder.CreateFile(ReportSection.FileName))
        {
            section.Write(stream);
        }

        using var page = folder.CreateFile("report.html");
        ReportWriter.WriteHtml(page, [section], language);
    });

    internal static string Text(double value) => value.ToString("G6", CultureInfo.InvariantCulture);

    private static IEnumerable<IReadOnlyList<string>> Flows(InflowYears years)
    {
        for (var c = 0; c < years.Catchments.Count; c++)
        {
            for (var y = 0; y < years.Years; y++)
            {
                for (var m = 0; m < 12; m++)
                {
                    var month = years.FirstMonth.Index + (y % years.YearsPerTrace * 12) + m;
                    yield return
                    [
                        (y / years.YearsPerTrace).ToString(CultureInfo.InvariantCulture),
                        years.Catchments[c],
                        (month / 12).ToString(CultureInfo.InvariantCulture),
                        ((month % 12) + 1).ToString(CultureInfo.InvariantCulture),
                        Text(years[c, y, m]),
                    ];
                }
            }
        }
    }

    private string Write(Action<RunFolder> fill)
    {
        using var folder = RunFolder.Begin(Target, Name);
        fill(folder);
        return folder.Commit(new RunManifest
        {
            Run = Name,
            Command = Command,
            CommandLine = CommandLine,
            Version = ResultRun.Version,
            StartedUtc = StartedUtc,
            Seed = Seed,
            Region = Region.Id,
            Variant = Region.Variant,
            Status = "done",
            Inputs = Inputs,
            Settings = Settings,
        });
    }
}
