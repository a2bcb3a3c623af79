using System.Globalization;
using Darya.Trade.Results;

namespace Darya.Cli.Output;

/// <summary>What <c>darya trade</c> prints without <c>--json</c>.</summary>
internal static class TradeText
{
    private delegate void Writer(FormattableString text);

    internal static void Print(TradeStudy study, TextWriter to)
    {
        void Line(FormattableString text) => to.WriteLine(text.ToString(CultureInfo.InvariantCulture).TrimEnd());
        if (study.Target is { } target)
        {
            Target(target, Line);
        }

        foreach (var scenario in study.Scenarios)
        {
            Scenario(scenario, Line);
        }

        if (study.Target is null && study.Scenarios.Count == 0)
        {
            Coefficients(study, Line);
        }

        Borders(study, Line);
        foreach (var shock in study.Shocks)
        {
            Shock(shock, study, Line);
        }

        Line($"Trade matrix of {study.Base.Year}: aged from {study.Base.OldYear}, {study.Base.Mirrors.Count(m => m.IsUsed)} reports held, largest miss of a total {study.Base.Residual:0.0e+00}. Letter E.");
    }

    private static void Target(TurnoverTargetOutcome target, Writer line)
    {
        line($"{target.First}-{target.Second}: from {target.CurrentMusd:0} million USD in {target.BaseYear} to {target.TargetMusd:0} in {target.Year}, {target.NeededGrowthPercent:0.0} %{(target.Year > target.BaseYear ? " a year" : "")}.");
        line($"Cost cut needed beside growth: {Range(target.CutPercent, "0.0")} % of the cost of the pair (central; 5 to 95 % of {target.Draws} draws).");
        line($"Growth alone brings {Range(target.GrowthMusd, "0")}; with border hours at the best measured crossing {Range(target.HoursMusd, "0")}; with all rules harmonised too {Range(target.HoursAndRulesMusd, "0")}.");
        line($"Growth alone reaches the target in {100 * target.ReachedByGrowthShare:0} % of the draws, growth, hours and rules in {100 * target.ReachedByLeversShare:0} %. What remains then: {Range(target.RemainingCutPercent, "0.0")} %.");
        line($"");
        line($"theta   growth alone   cut needed, %   hours, share   rules, share   remaining cut, %");
        foreach (var at in target.AtThetas)
        {
            line($"{at.Theta,5:0.0} {at.GrowthMusd,14:0} {at.CutPercent,15:0.00} {at.HoursShare,14:0.00} {at.RulesShare,14:0.00} {at.RemainingCutPercent,18:0.00}");
        }

        line($"");
        line($"step                                              adds, million USD      level");
        foreach (var step in target.Waterfall)
        {
            line($"{step.Name.English,-48} {step.AddedMusd,18:0} {step.LevelMusd,10:0}");
        }

        line($"");
        foreach (var hours in target.Hours)
        {
            line($"Border {hours.Exporter} to {hours.Importer}, {(hours.Mode == Darya.Model.Trade.BorderMode.Road ? "road" : "rail")}: {hours.Hours:0.0} h ({hours.Place}, {hours.Year}{(hours.IsOfThePair ? "" : ", national mean")}); best measured {hours.BestHours:0.0} h ({hours.BestPlace}, {hours.BestYear}).");
        }

        Gains(target.Economies, line);
        line($"The answer hangs most on:");
        foreach (var s in target.HangsOn)
        {
            line($"  {s.Name.English}: cut {s.CutAtLow:0.0} % at {s.LowValue:0.###}, {s.CutAtHigh:0.0} % at {s.HighValue:0.###} {(s.Unit == "1" ? "" : s.Unit)}");
        }

        line($"Largest equilibrium residual {target.Residual:0.0e+00}.");
        line($"");
    }

    private static void Scenario(ScenarioOutcome scenario, Writer line)
    {
        line($"{scenario.Name.English}, trade elasticity {scenario.Theta:0.0#}, {scenario.Draws} draws.");
        line($"");
        line($"lever, direction                                                                log change   cost cut, %");
        foreach (var lever in scenario.Levers)
        {
            line($"{lever.Text.English + ", " + lever.Exporter + " to " + lever.Importer,-78} {lever.Partial,11:0.0000} {lever.CostPercent,13:0.00}");
        }

        Gains(scenario.Economies, line);
        line($"pair       before   after, million USD");
        foreach (var pair in scenario.Pairs.OrderByDescending(p => Math.Abs(p.AfterMusd.Central - p.BeforeMusd)).Take(10))
        {
            line($"{pair.First + "-" + pair.Second,-8} {pair.BeforeMusd,8:0}   {Range(pair.AfterMusd, "0")}");
        }

        line($"Largest equilibrium residual {scenario.Residual:0.0e+00}.");
        line($"");
    }

    private static void Gains(IReadOnlyList<EconomyGain> economies, Writer line)
    {
        line($"");
        line($"economy   real income from goods, %          million USD                exports, %                 imports, %");
        foreach (var gain in economies)
        {
            line($"{gain.Economy,-8}  {Range(gain.RealIncomePercent, "0.000"),-26}  {Range(gain.RealIncomeMusd, "0"),-25}  {Range(gain.ExportsPercent, "0.00"),-25}  {Range(gain.ImportsPercent, "0.00")}");
        }

        line($"");
    }

    private static void Coefficients(TradeStudy study, Writer line)
    {
        line($"model                     term                     estimate   std. error      rows");
        foreach (var c in study.Coefficients)
        {
            line($"{c.Model,-25} {c.Term,-22} {c.Estimate,10:0.0000} {c.StandardError,12:0.0000} {c.Rows,9}");
        }

        line($"");
    }

    private static void Borders(TradeStudy study, Writer line)
    {
        line($"Cost of a border against trade at home (Head-Ries), percent of the value; what gravity leaves unexplained beside it:");
        foreach (var border in study.Borders)
        {
            var unexplained = border.UnexplainedPercent is { } u ? FormattableString.Invariant($"   unexplained {u.Central:0} ({u.Low:0} to {u.High:0})") : "";
            line($"  {border.First}-{border.Second}: {border.Percent.Central:0} ({border.Percent.Low:0} to {border.Percent.High:0}){unexplained}{(border.IsEstimated ? "   E" : "")}");
        }

        line($"");
    }

    private static void Shock(ShockOutcome shock, TradeStudy study, Writer line)
    {
        line($"Border of {shock.Partner} closes, {100 * shock.ReachedShare:0.0} % of its trade with the region is left: real income from goods, percent, before and after integration:");
        foreach (var loss in shock.Losses.Where(l => study.Members.Contains(l.Economy) || l.Economy == shock.Partner))
        {
            line($"  {loss.Economy,-4} {Range(loss.Before, "0.00"),-26} {Range(loss.After, "0.00")}");
        }

        line($"");
    }

    private static string Range(TradeRange range, string format)
    {
        // What rounds to nothing has no sign.
        string Text(double value) => value.ToString(format, CultureInfo.InvariantCulture) is var text && text.AsSpan().IndexOfAnyInRange('1', '9') < 0 ? text.TrimStart('-') : text;
        return $"{Text(range.Central)} ({Text(range.Low)} to {Text(range.High)})";
    }
}
