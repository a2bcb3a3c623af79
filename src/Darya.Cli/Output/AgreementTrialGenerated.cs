using System.Text.Json.Nodes;
using Darya.Agreements.Documents;
using Darya.Agreements.Trials;
using Darya.Agreements.Trials.Results;

namespace Darya.Cli.Output;

/// <summary>Generated years of <c>darya agree test</c>, as text and as JSON.</summary>
internal static class AgreementTrialGenerated
{
    private const int ShownTerms = 12;

    /// <summary>The generated years as JSON, described in docs/data-formats/agree-test.md.</summary>
    internal static JsonObject Data(GeneratedTrial trial) => new()
    {
        ["origin"] = Words.Of(trial.Origin),
        ["seed"] = trial.Seed,
        ["count"] = trial.Years.Count + trial.WithoutPlan.Count,
        ["without_plan"] = AgreementTrialJson.Texts(trial.WithoutPlan),
        ["feasible_share"] = AgreementTrialJson.Finite(trial.FeasibleShare),
        ["all_gain_share"] = AgreementTrialJson.Finite(trial.AllGainShare),
        ["all_gain_share_without_year_rules"] = trial.AllGainShareWithoutYearRules is { } flat ? AgreementTrialJson.Finite(flat) : null,
        ["worst_year"] = trial.WorstYear?.Year.Id,
        ["states"] = AgreementTrialJson.List(trial.States, s => new JsonObject
        {
            ["state"] = s.State,
            ["mean_gain_musd"] = Envelope.Number(s.MeanGainMusd),
            ["gain_share"] = Envelope.Number(s.GainShare),
            ["worst_year"] = s.WorstYear,
            ["worst_gain_musd"] = Envelope.Number(s.WorstGainMusd),
            ["gain_quantiles_musd"] = AgreementTrialJson.List(s.GainQuantilesMusd, q => Envelope.Number(q)),
        }),
        ["terms"] = AgreementTrialJson.List(trial.Terms, t => new JsonObject
        {
            ["term"] = t.Term,
            ["missed_years"] = t.MissedYears,
            ["worst_year"] = t.WorstYear,
            ["worst"] = AgreementTrialJson.Missed(t.Worst),
        }),
        ["years"] = AgreementTrialJson.List(trial.Years, y =>
        {
            var node = AgreementTrialJson.YearWithoutTemptation(y.Year);
            node["inflow_percent"] = Envelope.Number(y.InflowPercent);
            return node;
        }),
    };

    /// <summary>Prints the summary; money in million USD a year.</summary>
    internal static void Print(GeneratedTrial trial, Action<FormattableString> line)
    {
        line($"");
        line($"Generated years: {trial.Years.Count + trial.WithoutPlan.Count} drawn {(trial.Origin == InflowOrigin.Model ? "from the inflow model of the region" : "anew from the recorded years")}, seed {trial.Seed}{(trial.WithoutPlan.Count > 0 ? FormattableString.Invariant($"; {trial.WithoutPlan.Count} without any plan") : string.Empty)}.");
        if (trial.WorstYear is not { } worst)
        {
            return;
        }

        line($"Generated years in which every party gains: {AgreementTrialText.Share(trial.AllGainShare)}{(trial.AllGainShareWithoutYearRules is { } flat ? $"; {AgreementTrialText.Share(flat)} if amounts did not follow the water of the year" : string.Empty)}.");
        line($"Generated years in which every computed term can be kept: {AgreementTrialText.Share(trial.FeasibleShare)}.");
        var least = worst.Year.States.MinBy(s => s.GainMusd)!;
        line($"Worst: {worst.Year.Id}, inflow {worst.InflowPercent:0} % of the mean, {least.State} {AgreementTrialText.One(least.GainMusd)}{Missed(worst.Year)}.");
        line($"");
        line($"generated  mean gain   gains in  worst year               least    median      most");
        foreach (var s in trial.States)
        {
            line($"{s.State,-6}{AgreementTrialText.One(s.MeanGainMusd),14}{AgreementTrialText.Share(s.GainShare),11}  {s.WorstYear,-18}{AgreementTrialText.One(s.GainQuantilesMusd[0]),10}{AgreementTrialText.One(s.GainQuantilesMusd[10]),10}{AgreementTrialText.One(s.GainQuantilesMusd[20]),10}");
        }

        foreach (var t in trial.Terms.Take(ShownTerms))
        {
            var window = FormattableString.Invariant($"{t.Worst.From:MM-dd} to {t.Worst.To:MM-dd}");
            line($"{t.Term} breaks in {t.MissedYears} of {trial.Years.Count} generated years, most in {t.WorstYear}: {AgreementTrialText.One(t.Worst.Missed)} of {AgreementTrialText.One(t.Worst.Amount)} {t.Worst.Unit} ({window}).");
        }

        if (trial.Terms.Count > ShownTerms)
        {
            line($"... and {trial.Terms.Count - ShownTerms} more terms.");
        }
    }

    private static string Missed(TrialYear year) =>
        year.Missed.Count == 0 ? string.Empty : "; not kept: " + string.Join(", ", year.Missed.Select(m => m.Term).Distinct(StringComparer.Ordinal));
}
