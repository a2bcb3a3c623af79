using System.Globalization;
using Darya.Planning;
using Darya.Planning.Results;

namespace Darya.Cli.Output;

/// <summary>The plan in a screenful of text.</summary>
internal static class PlanSummary
{
    internal static void Print(Plan plan, IReadOnlyList<FrontierPoint> frontier, string? folder, TextWriter to)
    {
        void Line(FormattableString text) => to.WriteLine(text.ToString(CultureInfo.InvariantCulture));
        Line($"Plan of {string.Join(", ", plan.Coalition)}, {plan.Horizon.From} to {plan.Horizon.To}, economy {plan.Economy}{(plan.Region.Variant is null ? "" : ", variant " + plan.Region.Variant)}");
        Line($"");
        Line($"state   benefit  farming     fuel  unserved  exchange  irrigation  generation  unserved");
        Line($"        million USD a year                                km3 a year  GWh a year       GWh");
        foreach (var s in plan.States)
        {
            Line($"{s.State,-5} {s.BenefitMusd,9:0.0} {s.FarmingMusd,8:0.0} {s.FuelCostMusd,8:0.0} {s.UnservedCostMusd,9:0.0} {s.ExchangeMusd,9:0.0} {s.IrrigationKm3,11:0.00} {s.GenerationGwh,11:0} {s.UnservedGwh,9:0}");
        }

        Line($"");
        for (var r = 0; r < plan.Region.Reservoirs.Count; r++)
        {
            var reservoir = plan.Region.Reservoirs[r];
            var reaches = Enumerable.Range(0, plan.Region.Reaches.Count).Where(a => plan.Region.Reaches[a].From == reservoir.Node).ToArray();
            double Release(int t) => reaches.Sum(a => plan.Operation.ReachHm3[a][t]);
            var winter = SeasonShare.WinterPercent(plan.Horizon, Release);
            var share = winter is { } w ? string.Create(CultureInfo.InvariantCulture, $", {w:0} % from October to March") : string.Empty;
            Line($"{reservoir.Node}: releases {plan.Horizon.Periods.Sum(t => Release(t.Ordinal)) / 1000 / plan.Horizon.Years:0.00} km3 a year{share}; ends at {plan.Operation.StorageHm3[r][^1] / 1000:0.00} km3");
        }

        Line($"");
        Line($"Water audit: largest residual {plan.Audit.Water.MaxResidualHm3:0.0e0} hm3; head: {plan.Audit.HeadEnergyGapPercent:0.00} % between linear and exact energy.");
        Line($"{plan.Solver.Rows} rows, {plan.Solver.Columns} columns; {plan.Solver.BuildSeconds:0.0} s building, {plan.Solver.SolveSeconds:0.0} s solving.");
        foreach (var point in frontier)
        {
            Line($"Aral inflow {point.AralInflowKm3:0.0} km3 a year: regional benefit {point.BenefitMusd:0.0} million USD; the last m3 costs {point.MarginalUsdPerM3:0.000} USD.");
        }

        foreach (var warning in plan.Warnings)
        {
            Line($"warning: {warning.English}");
        }

        if (folder is not null)
        {
            Line($"Written to {folder} (report.html, plan.xlsx and tables).");
        }
    }
}
