using System.Globalization;
using Darya.Planning.Results;
using Darya.Reporting;
using Darya.Reporting.Tables;
using Darya.Reporting.Workbook;

namespace Darya.Cli.Output;

/// <summary>Writes the folder of a plan.</summary>
internal sealed record PlanRun : ResultRun
{
    /// <summary>Writes; returns the folder.</summary>
    internal string Write(Plan plan, IReadOnlyList<FrontierPoint> frontier, Plan? comparison, IReadOnlyDictionary<string, string> settings) => Write(
        plan.Region,
        ResultTables.Of(plan, frontier, Scenario(plan)),
        ("plan.xlsx", stream => WorkbookWriter.Write(stream, plan, frontier, comparison, Language)),
        ReportSection.Of(plan, frontier, comparison, Name),
        settings,
        new SortedDictionary<string, double>(StringComparer.Ordinal)
        {
            ["build"] = Math.Round(plan.Solver.BuildSeconds, 3),
            ["solve"] = Math.Round(plan.Solver.SolveSeconds, 3),
        });

    /// <summary>A short name of a plan's assumptions, for tables and folders.</summary>
    internal static string Scenario(Plan plan) => Scenario(plan.Region, plan.Coalition, plan.Economy);

    /// <summary>The same before the plan is made.</summary>
    internal static string Scenario(Model.Region region, IReadOnlyList<string> coalition, string economy)
    {
        var group = coalition.Count == region.States.Count(s => s.IsMember) ? "all" : string.Join('-', coalition);
        return string.Create(CultureInfo.InvariantCulture, $"{region.Id}-{group}-{economy}{(region.Variant is null ? string.Empty : "-" + region.Variant)}");
    }
}
