using System.Globalization;
using Darya.Model.Rivers;

namespace Darya.Simulation.Rules;

/// <summary>What the rules said to a reservoir in a period.</summary>
/// <param name="Zone">Zone in which its storage lay at the start, or null for a reservoir without zones.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="CalledHm3">What intakes at the reservoir, users below and section flows called, hm³.</param>
/// <param name="TargetHm3">Target release down the river, hm³; 0 for none.</param>
/// <param name="ReleasedHm3">What left by reaches, hm³.</param>
/// <param name="SuppliedShare">Share of the call that was supplied, 0-1.</param>
public sealed record RuleDecision(
    OperatingZoneKind? Zone, DecidingRule Rule, double CalledHm3, double TargetHm3, double ReleasedHm3, double SuppliedShare)
{
    /// <summary>The decision as a sentence, invariant: <c>zone reduced: 70 % of the call of 320 hm3 supplied</c>.</summary>
    public string Words
    {
        get
        {
            var zone = Zone is { } z ? $"zone {NameOf(z)}: " : "";
            var (call, target, released) = (Text(CalledHm3), Text(TargetHm3), Text(ReleasedHm3));
            return zone + Rule switch
            {
                DecidingRule.NoRule => "no rule: storage kept, what arrived passed",
                DecidingRule.Call => $"the call of {call} hm3 supplied",
                DecidingRule.Hedged => $"{Text(100 * SuppliedShare)} % of the call of {call} hm3 supplied",
                DecidingRule.PowerTarget => $"power target of {target} hm3 released",
                DecidingRule.IrrigationTarget => $"irrigation target of {target} hm3 released",
                DecidingRule.TargetStorage => $"{released} hm3 released down to the target storage",
                DecidingRule.MinimumFlow => $"section flow kept above the target of {target} hm3",
                DecidingRule.LowerCurve => $"lower curve: {released} hm3 released, only the top class served below it",
                DecidingRule.DeadStorage => $"dead storage: {released} hm3 released, no more was there",
                DecidingRule.FloodSpace => $"{released} hm3 released to keep flood space",
                _ => $"full: {released} hm3 released",
            };
        }
    }

    private static string NameOf(OperatingZoneKind zone) => zone switch
    {
        OperatingZoneKind.Emergency => "emergency",
        OperatingZoneKind.Reduced => "reduced",
        OperatingZoneKind.Normal => "normal",
        OperatingZoneKind.Ample => "ample",
        _ => "flood",
    };

    private static string Text(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
