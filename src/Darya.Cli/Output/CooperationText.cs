using System.Globalization;
using Darya.Cooperation.Results;
using Darya.Planning;

namespace Darya.Cli.Output;

/// <summary>What <c>darya cooperate</c> prints without <c>--json</c>: the alliance first, then what all gain, what holds and who would leave.</summary>
internal static class CooperationText
{
    /// <summary>Prints the summary; money in million USD a year.</summary>
    /// <param name="outcome">What was found.</param>
    /// <param name="folder">The folder that was written, or null.</param>
    /// <param name="to">Where to.</param>
    internal static void Print(CooperationOutcome outcome, string? folder, TextWriter to)
    {
        void Line(FormattableString text) => to.WriteLine(text.ToString(CultureInfo.InvariantCulture).TrimEnd());
        var game = outcome.Headline;
        Line($"Region {outcome.Region.Id}{(outcome.Region.Variant is null ? string.Empty : ", variant " + outcome.Region.Variant)}, economy {outcome.Economy}, rights baseline {outcome.Baseline.Letter()}; {game.Name.English}.");
        Line($"Money in million USD a year; equilibria solved {outcome.Equilibria.Solved}, from the cache {outcome.Equilibria.Cached}.");
        Line($"");
        Alliance(outcome, Line);
        Line($"");
        Line($"All together gain {One(game.JointGainMusd)} over each alone{(outcome.Years.Count > 0 ? $"; in the mean year {One(outcome.MeanYear.JointGainMusd)}" : string.Empty)}.");
        Line($"");
        Coalitions(game, Line);
        Line($"");
        Rules(outcome, game.Gamma, Line);
        Line($"");
        Core(game, Line);
        Sensitivities(outcome, Line);
        foreach (var warning in outcome.Warnings)
        {
            Line($"warning: {warning.English}");
        }

        if (folder is not null)
        {
            Line($"Written to {folder} (report.html, cooperate.xlsx and tables).");
        }
    }

    private static void Alliance(CooperationOutcome outcome, Action<FormattableString> line)
    {
        var alliance = outcome.Alliance;
        line($"The alliance of {string.Join(" and ", alliance.States)} alone gains {One(alliance.GainMusd)}:");
        line($"state         change    farming       fuel   unserved   exchange");
        foreach (var e in alliance.Effects)
        {
            var (b, a) = (e.Alone, e.WithAlliance);
            line($"{(e.IsAlly ? "* " : "  ") + e.State,-8} {One(e.ChangeMusd),11} {One(a.FarmingMusd - b.FarmingMusd),10} {One(b.FuelMusd - a.FuelMusd),10} {One(b.UnservedMusd - a.UnservedMusd),10} {One(a.ExchangeMusd - b.ExchangeMusd),10}");
        }

        line($"* ally; fuel and unserved: costs saved.");
    }

    private static void Coalitions(GameOutcome game, Action<FormattableString> line)
    {
        line($"coalition             alone      worth       gain  outsiders together  worst to best               deviation");
        foreach (var c in game.Coalitions)
        {
            var range = $"{One(c.WorstMusd)} to {One(c.BestMusd)}";
            line($"{c.Name,-16} {One(c.AloneMusd),10} {One(c.GammaMusd),10} {One(c.GainMusd),10} {One(c.DeltaMusd),19}  {range,-24} {c.DeviationMusd,12:0.00}{(c.IsSettled ? string.Empty : Interval(c))}");
        }
    }

    private static string Interval(CoalitionOutcome c) => $"  interval {One(c.GammaLowMusd)} to {One(c.GammaHighMusd)}";

    private static void Rules(CooperationOutcome outcome, GameReading reading, Action<FormattableString> line)
    {
        var width = Math.Max(20, reading.Rules.Select(r => r.Name.English.Length).DefaultIfEmpty().Max());
        line($"{"gain by rule".PadRight(width)} {string.Concat(outcome.Players.Select(p => p.PadLeft(9)))}  in core      slack  stability  leaves first");
        foreach (var rule in reading.Rules)
        {
            var name = rule.Name.English.PadRight(width);
            if (rule.ShareMusd is null)
            {
                line($"{name} none: {rule.Reason?.English}");
                continue;
            }

            var gains = string.Concat(rule.GainMusd.Select(g => One(g).PadLeft(9)));
            var index = double.IsFinite(rule.StabilityIndex) ? rule.StabilityIndex.ToString("0.000", CultureInfo.InvariantCulture) : "-";
            line($"{name} {gains}  {(rule.IsInCore ? "yes" : "no"),-7} {One(rule.CoreSlackMusd),10} {index,10}  {rule.FirstToLeave}");
        }
    }

    private static void Core(GameOutcome game, Action<FormattableString> line)
    {
        Reading("act alone", game.Gamma);
        Reading("hold together", game.Delta);
        if (game.Gamma.Rules.FirstOrDefault(r => r.Rule == "shapley" && r.ShareMusd is not null) is { } shapley)
        {
            line($"First to leave under the Shapley value: {shapley.FirstToLeave}, {(shapley.CoreSlackMusd >= 0 ? "which would lose" : "which would gain")} {One(Math.Abs(shapley.CoreSlackMusd))} by it.");
        }

        var open = game.Partitions.Count(p => !p.IsSettled);
        line($"Partitions that did not settle: {open} of {game.Partitions.Count}; largest gain still found by deciding otherwise {game.LargestDeviationMusd:0.00}.");

        void Reading(string outsiders, GameReading reading) => line(
            $"When those who stay out {outsiders}, the core is {(reading.IsCoreEmpty ? "empty" : "not empty")}; least-core epsilon {One(reading.LeastCoreEpsilonMusd)}{(reading.Objectors.Count > 0 ? "; objectors " + string.Join(", ", reading.Objectors) : string.Empty)}.");
    }

    private static void Sensitivities(CooperationOutcome outcome, Action<FormattableString> line)
    {
        if (outcome.Sensitivities.Count == 0)
        {
            return;
        }

        line($"");
        line($"changed assumption (mean year)            joint gain  core       Deal by the nucleolus holds");
        foreach (var s in outcome.Sensitivities)
        {
            line($"{s.Name.English,-40} {One(s.JointGainMusd),11}  {(s.IsCoreEmpty ? "empty" : "not empty"),-10} {(s.HeadlineSlackMusd >= 0 ? "yes" : "no, " + s.FirstToLeave + " leaves")}");
        }
    }

    /// <summary>One digit after the mark; what rounds to nothing has no sign.</summary>
    private static string One(double value) => value.ToString("0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}
