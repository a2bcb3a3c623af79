using System.Globalization;
using System.Reflection;
using Darya.Data;
using Darya.Data.Runs;
using Darya.Planning.Results;
using Darya.Reporting;
using Darya.Reporting.Tables;
using Darya.Reporting.Workbook;

namespace Darya.Cli.Output;

/// <summary>Writes the folder of a plan: tables, workbook, report, manifest; whole or not at all.</summary>
internal sealed record PlanRun
{
    /// <summary>Folder to be.</summary>
    internal required string Target { get; init; }

    /// <summary>Name of the run.</summary>
    internal required string Name { get; init; }

    /// <summary>Command, for example <c>plan</c>.</summary>
    internal required string Command { get; init; }

    /// <summary>Arguments as given.</summary>
    internal required IReadOnlyList<string> CommandLine { get; init; }

    /// <summary>What was read.</summary>
    internal required RegionReading Reading { get; init; }

    /// <summary>Language of report and workbook.</summary>
    internal required string Language { get; init; }

    /// <summary>When the run began.</summary>
    internal required DateTime StartedUtc { get; init; }

    /// <summary>How the run ended: <c>done</c> or <c>limit reached</c>.</summary>
    internal required string Status { get; init; }

    /// <summary>Version of the program.</summary>
    internal static string Version => typeof(PlanRun).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>Writes; returns the folder.</summary>
    internal string Write(Plan plan, IReadOnlyList<FrontierPoint> frontier, Plan? comparison, IReadOnlyDictionary<string, string> settings)
    {
        using var folder = RunFolder.Begin(Target, Name);
        foreach (var table in ResultTables.Of(plan, frontier, Scenario(plan)))
        {
            folder.WriteTable(table.Name + ".csv", table.Rows.Select(r => new ResultRow(r.Scenario, r.Item, r.Variable, r.Unit, r.PeriodStart, r.PeriodEnd, r.Value)));
        }

        using (var workbook = folder.CreateFile("plan.xlsx"))
        {
            WorkbookWriter.Write(workbook, plan, frontier, comparison, Language);
        }

        using (var page = folder.CreateFile("report.html"))
        {
            ReportWriter.WriteHtml(page, plan, frontier, comparison, Language);
        }

        return folder.Commit(new RunManifest
        {
            Run = Name,
            Command = Command,
            CommandLine = CommandLine,
            Version = Version,
            StartedUtc = StartedUtc,
            Seed = 0,
            Region = plan.Region.Id,
            Variant = plan.Region.Variant,
            Status = Status,
            Inputs = Reading.Inputs,
            Settings = settings,
            TimingsSeconds = new SortedDictionary<string, double>(StringComparer.Ordinal)
            {
                ["build"] = Math.Round(plan.Solver.BuildSeconds, 3),
                ["solve"] = Math.Round(plan.Solver.SolveSeconds, 3),
            },
        });
    }

    /// <summary>A short name of a plan's assumptions, for tables and folders.</summary>
    internal static string Scenario(Plan plan) => Scenario(plan.Region, plan.Coalition, plan.Economy);

    /// <summary>The same before the plan is made.</summary>
    internal static string Scenario(Model.Region region, IReadOnlyList<string> coalition, string economy)
    {
        var group = coalition.Count == region.States.Count(s => s.IsMember) ? "all" : string.Join('-', coalition);
        return string.Create(CultureInfo.InvariantCulture, $"{region.Id}-{group}-{economy}{(region.Variant is null ? string.Empty : "-" + region.Variant)}");
    }
}
