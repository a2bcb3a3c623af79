using System.Globalization;
using Darya.Planning.Policies.Results;

namespace Darya.Cli.Output;

/// <summary>What <c>darya policy</c> prints without <c>--json</c>: what to do, how good the policy is, who goes short, what not knowing the future costs.</summary>
internal static class PolicyText
{
    private const int ShownDistricts = 10;

    /// <summary>Prints the summary.</summary>
    /// <param name="study">What was trained and run.</param>
    /// <param name="folder">The folder that was written, or null.</param>
    /// <param name="to">Where to.</param>
    internal static void Print(PolicyStudy study, string? folder, TextWriter to)
    {
        void Line(FormattableString text) => to.WriteLine(text.ToString(CultureInfo.InvariantCulture).TrimEnd());
        Line($"Policy of {string.Join(", ", study.Coalition)} in region {study.Region.Id}{(study.Region.Variant is null ? string.Empty : ", variant " + study.Region.Variant)}, economy {study.EconomyYear}, risk {study.Risk}.");
        Training(study.Training, Line);
        if (study.Advice is { } advice)
        {
            Advice(advice, Line);
        }

        if (study.Simulation is { } run)
        {
            Simulation(run, study.Rules, Line);
        }

        if (study.Backtest is { } backtest)
        {
            Backtest(backtest, Line);
        }

        foreach (var warning in Warnings(study))
        {
            Line($"warning: {warning}");
        }

        if (folder is not null)
        {
            Line($"Written to {folder} (report.html, policy.xlsx and tables).");
        }
    }

    /// <summary>Every warning of a study once, in English.</summary>
    internal static IEnumerable<string> Warnings(PolicyStudy study) => (study.Simulation?.Warnings ?? [])
        .Concat(study.Rules?.Warnings ?? []).Concat(study.Backtest?.Warnings ?? []).Concat(study.Advice?.Warnings ?? []).Select(w => w.English).Distinct();

    private static void Training(TrainingSummary t, Action<FormattableString> line)
    {
        line($"Trained in {t.Iterations} iterations, {t.Solves} stage problems, {t.Seconds:0.0} s: {t.StopReason}. Largest stage {t.StageRows} rows, {t.StageColumns} columns; {t.Cuts} cuts.");
        if (t is { SimulatedMeanMusd: { } mean, StandardErrorMusd: { } error, GapMusd: { } gap })
        {
            line($"Discounted cost, million USD: bound {One(t.BoundMusd)}, simulated mean {One(mean)} (standard error {One(error)}, {t.SimulatedPaths} paths of {t.SimulatedYears} years), gap {One(gap)}.");
            return;
        }

        line($"Discounted cost, million USD: bound {One(t.BoundMusd)}; not simulated.");
    }

    private static void Advice(PolicyAdvice a, Action<FormattableString> line)
    {
        line($"");
        line($"{a.Month}, {a.Wetness}: inflow {a.InflowKm3:0.00} km3, {a.InflowPercentOfMean:0} % of the mean.");
        line($"{"reservoir",-18}   before    after   inflow  release   if dry   if wet   energy  water value  released");
        line($"{string.Empty,-18}      hm3      hm3     m3/s     m3/s     m3/s     m3/s      GWh     USD/m3      USD/m3");
        foreach (var r in a.Reservoirs)
        {
            line($"{r.Reservoir,-18} {r.StorageBeforeHm3,8:0} {r.StorageAfterHm3,8:0} {r.InflowM3s,8:0} {r.ReleaseM3s,8:0} {r.ReleaseIfDryM3s,8:0} {r.ReleaseIfWetM3s,8:0} {r.GenerationGwh,8:0} {r.WaterValueUsdPerM3,10:0.0000} {r.ValueOfReleaseUsdPerM3,11:0.0000}");
        }

        var missing = a.Districts.Where(d => d.SuppliedHm3 < 0.95 * d.NeedHm3).OrderBy(d => d.SuppliedHm3 / d.NeedHm3).ToArray();
        if (missing.Length > 0)
        {
            line($"Short of water: {string.Join(", ", missing.Take(ShownDistricts).Select(d => FormattableString.Invariant($"{d.District} {100 * d.SuppliedHm3 / d.NeedHm3:0} %")))}.");
        }

        line($"");
        line($"state    hydro  thermal  net import  unserved     price");
        line($"                      GWh a month              USD/MWh");
        foreach (var s in a.States)
        {
            line($"{s.State,-5} {s.HydroGwh,8:0} {s.ThermalGwh,8:0} {s.NetImportGwh,11:0} {s.UnservedGwh,9:0} {s.PriceUsdPerMwh,9:0.0}");
        }

        line($"");
        foreach (var reason in a.Reasons)
        {
            line($"- {reason.English}");
        }
    }

    private static void Simulation(PolicySimulationOutcome run, PolicySimulationOutcome? rules, Action<FormattableString> line)
    {
        line($"");
        line($"{run.Paths} paths of {run.Months} months from {run.From}, inflows {run.Inflows}; ranges: one in ten below, median, one in ten above.");
        line($"                          policy{(rules is null ? string.Empty : "                   rules of today")}");
        Two("benefit, million USD/year", r => r.BenefitMusd, "0");
        Two("water to the seas, km3", r => r.SeaInflowKm3, "0.00");
        if (run.ConvexLossMusd is { } loss)
        {
            line($"Exact head and evaporation bring {One(Math.Abs(loss))} million USD a year {(loss >= 0 ? "less" : "more")} than the convex stages promise. Largest water residual {run.WaterResidual:0.0e0} of a node's inflow.");
        }

        line($"");
        line($"{"reservoir",-18} lowest median  mean of medians  highest median   water value, median of months");
        line($"{string.Empty,-18}            km3              km3             km3                      US cents/m3");
        foreach (var r in run.Reservoirs)
        {
            var (storages, values) = (r.StorageHm3.Select(s => s.Median / 1000).ToArray(), r.WaterValueUsdPerM3.Select(s => 100 * s.Median).ToArray());
            line($"{r.Reservoir,-18} {storages.Min(),14:0.00} {storages.Average(),16:0.00} {storages.Max(),15:0.00} {FormattableString.Invariant($"{values.Min():0.00} to {values.Max():0.00}"),32}");
        }

        line($"");
        var exposed = run.Districts.Where(d => d.ShortPercentOfYears > 0).OrderByDescending(d => d.SevereShortPercentOfYears).ThenByDescending(d => d.ShortPercentOfYears).ToArray();
        line($"{(exposed.Length == 0
            ? "No district gets less than 95 % of its need in any year."
            : $"Years short of water, percent (less than 95 % of the need; less than 80 %){(rules is null ? string.Empty : "; in brackets under the rules of today")}:")}");
        foreach (var d in exposed.Take(ShownDistricts))
        {
            var today = rules?.Districts.FirstOrDefault(r => r.District == d.District);
            line($"{d.District,-22} {d.State,-4} {One(d.ShortPercentOfYears),6} {One(d.SevereShortPercentOfYears),6}{(today is null ? string.Empty : $"   ({One(today.ShortPercentOfYears)}; {One(today.SevereShortPercentOfYears)})")}");
        }

        line($"");
        line($"state  years short  supplied  unserved  years unserved");
        line($"                 %    % mean       GWh               %");
        foreach (var s in run.States)
        {
            line($"{s.State,-5} {One(s.ShortPercentOfYears),12} {One(s.SuppliedPercent.Mean),9} {One(s.UnservedGwh.Mean),9} {One(s.UnservedPercentOfYears),15}");
        }

        void Two(string what, Func<PolicySimulationOutcome, Spread> of, string format)
        {
            var (ours, theirs) = (Range(of(run), format), rules is null ? string.Empty : Range(of(rules), format));
            line($"{what,-25} {ours,-24} {theirs}");
        }
    }

    private static void Backtest(PolicyBacktest backtest, Action<FormattableString> line)
    {
        line($"");
        line($"Recorded inflows {backtest.From} to {backtest.To}, unseen; million USD a year, foresight ends at the same storages.");
        line($"{"line",-15}   benefit  foresight      loss  loss, %");
        foreach (var l in backtest.Lines)
        {
            line($"{l.Name,-15} {One(l.BenefitMusd),9} {One(l.ForesightMusd),10} {One(l.LossMusd),9} {(double.IsFinite(l.LossPercent) ? l.LossPercent.ToString("0.00", CultureInfo.InvariantCulture) : "-"),8}");
        }

        line($"{(backtest.KnownCatchments.Count == 0
            ? "The inflow model was fitted without these years."
            : "The inflow model was fitted on these years, for lack of others, at: " + string.Join(", ", backtest.KnownCatchments) + ".")}");
    }

    private static string Range(Spread s, string format)
    {
        string Text(double value) => value.ToString(format, CultureInfo.InvariantCulture);
        return $"{Text(s.P10)} {Text(s.Median)} {Text(s.P90)}";
    }

    /// <summary>One digit after the mark; what rounds to nothing has no sign.</summary>
    private static string One(double value) => value.ToString("0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}
