using System.Globalization;
using Darya.Agreements.Trials.Results;

namespace Darya.Cli.Output;

/// <summary>What <c>darya agree test</c> prints without <c>--json</c>: who gains when, what each term costs, what cannot be kept, who would rather stop.</summary>
internal static class AgreementTrialText
{
    private const int ShownTerms = 12;
    private const int ShownConflicts = 10;

    /// <summary>Prints the summary; money in million USD a year.</summary>
    /// <param name="outcome">What was found.</param>
    /// <param name="folder">The folder that was written, or null.</param>
    /// <param name="to">Where to.</param>
    internal static void Print(TrialOutcome outcome, string? folder, TextWriter to)
    {
        void Line(FormattableString text) => to.WriteLine(text.ToString(CultureInfo.InvariantCulture).TrimEnd());
        var agreement = outcome.Agreement;
        Line($"Agreement {agreement.Id}, version {agreement.Version}, in region {outcome.Region.Id}{(outcome.Region.Variant is null ? string.Empty : ", variant " + outcome.Region.Variant)}, economy {outcome.Economy}.");
        Line($"Money in million USD a year; gain is over no agreement.");
        Line($"");
        Gains(outcome, Line);
        Line($"");
        Line($"Years in which every party gains: {Share(outcome.AllGainShare)}{(outcome.AllGainShareWithoutYearRules is { } flat ? $"; {Share(flat)} if amounts did not follow the water of the year" : string.Empty)}.");
        Line($"Years in which every computed term can be kept: {Share(outcome.FeasibleShare)}.");
        Terms(outcome, Line);
        Conflicts(outcome, Line);
        Drought(outcome, Line);
        States(outcome, Line);
        if (outcome.Generated is { } generated)
        {
            AgreementTrialGenerated.Print(generated, Line);
        }

        foreach (var warning in outcome.Warnings)
        {
            Line($"warning: {warning.English}");
        }

        if (folder is not null)
        {
            Line($"Written to {folder} (report.html, agreement.xlsx and tables).");
        }
    }

    private static void Gains(TrialOutcome outcome, Action<FormattableString> line)
    {
        line($"{"gain",-10}{string.Concat(outcome.Parties.Select(p => p.PadLeft(10)))}       all  missed");
        foreach (var year in outcome.Years.Prepend(outcome.MeanYear))
        {
            line($"{year.Id,-10}{string.Concat(year.States.Select(s => One(s.GainMusd).PadLeft(10)))}{One(year.JointGainMusd),10}  {(year.Missed.Count == 0 ? string.Empty : string.Join(", ", year.Missed.Select(m => m.Term).Distinct()))}");
        }
    }

    private static void Terms(TrialOutcome outcome, Action<FormattableString> line)
    {
        var costly = outcome.Terms.Where(t => t.CostMusd != 0 || t.StateCostMusd.Any(c => c != 0)).OrderByDescending(t => Math.Abs(t.CostMusd)).ToArray();
        if (costly.Length > 0)
        {
            line($"");
            line($"{"cost of a term",-36}       all{string.Concat(outcome.Parties.Select(p => p.PadLeft(10)))}  costliest  binding");
            foreach (var t in costly.Take(ShownTerms))
            {
                line($"{t.Term,-36}{One(t.CostMusd),10}{string.Concat(t.StateCostMusd.Select(c => One(c).PadLeft(10)))}  {t.CostliestYear,-9} {t.BindingYears,8}");
            }
        }

        var left = outcome.Terms.Where(t => !t.IsComputed && outcome.Agreement.Term(t.Term) is { YearRule: null }).GroupBy(t => t.Reason.English).ToArray();
        foreach (var reason in left)
        {
            line($"Not computed ({reason.Key}): {string.Join(", ", reason.Select(t => t.Term))}.");
        }
    }

    private static void Conflicts(TrialOutcome outcome, Action<FormattableString> line)
    {
        if (outcome.Conflicts.Count > 0)
        {
            line($"");
        }

        foreach (var c in outcome.Conflicts.Take(ShownConflicts))
        {
            var window = FormattableString.Invariant($"{c.Missed.From:yyyy-MM-dd} to {c.Missed.To:yyyy-MM-dd}");
            var missing = $"{One(c.Missed.Missed)} of {One(c.Missed.Amount)} {c.Missed.Unit} ({window})";
            if (c.Other == c.Missed.Term)
            {
                line($"{c.Year}: {c.Missed.Term} cannot be kept even alone: off by {missing}.");
            }
            else
            {
                line($"{c.Year}: {c.Missed.Term} and {c.Other} cannot both hold: {c.Missed.Term} is off by {missing}.");
            }
        }

        if (outcome.Conflicts.Count > ShownConflicts)
        {
            line($"... and {outcome.Conflicts.Count - ShownConflicts} more.");
        }
    }

    private static void Drought(TrialOutcome outcome, Action<FormattableString> line)
    {
        if (outcome.Drought.Count == 0)
        {
            return;
        }

        line($"");
        var first = outcome.Drought.FirstOrDefault(d => d.Missed.Count > 0);
        line(first is null
            ? (FormattableString)$"Drought: every term can be kept down to {outcome.Drought[^1].Percent:0} % of the mean inflow."
            : $"Drought: at {first.Percent:0} % of the mean inflow {string.Join(", ", first.Missed.Select(m => m.Term).Distinct())} breaks first.");
    }

    private static void States(TrialOutcome outcome, Action<FormattableString> line)
    {
        line($"");
        line($"state    mean gain  worst year          regret in         over                      temptation  stays from");
        foreach (var s in outcome.States)
        {
            line($"{s.State,-6}{One(s.MeanGainMusd),12}  {s.WorstYear,-10}{One(s.WorstGainMusd),8} {One(s.RegretMusd),7} {s.RegretYear,-10} {s.RegretOver,-24} {One(s.TemptationMusd),12} {s.DiscountFactor,11:0.00}");
        }

        line($"stays from: the least weight of next year against this one at which stopping does not pay.");
    }

    internal static string Share(double share) => double.IsFinite(share) ? (100 * share).ToString("0", CultureInfo.InvariantCulture) + " %" : "-";

    /// <summary>One digit after the mark; what rounds to nothing has no sign.</summary>
    internal static string One(double value) => value.ToString("0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}
