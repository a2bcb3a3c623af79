using Darya.Agreements.Trials.Results;

namespace Darya.Reporting.Tables;

/// <summary>Generated years of a trial as long tables; the scenario is <c>generated-k</c>, and <c>generated</c> for shares, means and quantiles of all.</summary>
internal static class GeneratedYearTables
{
    private const string Money = "million USD/year";
    private const string Flag = "1";

    /// <summary><c>trial_generated</c>, <c>trial_generated_missed</c> and <c>trial_generated_sums</c>.</summary>
    /// <param name="trial">The generated years.</param>
    /// <param name="span">Days that stand for a year without a date: those of the recorded years.</param>
    internal static IEnumerable<LongTable> Of(GeneratedTrial trial, (DateOnly From, DateOnly To) span) =>
    [
        new("trial_generated", [.. trial.Years.SelectMany(y => Year(y, span))]),
        new("trial_generated_missed", [.. trial.Years.SelectMany(y => y.Year.Missed, (y, m) => (y.Year.Id, m)).SelectMany(p => new[]
        {
            new LongRow(p.Id, p.m.Term, "amount", p.m.Unit, p.m.From, p.m.To, p.m.Amount),
            new LongRow(p.Id, p.m.Term, "missed", p.m.Unit, p.m.From, p.m.To, p.m.Missed),
        })]),
        new("trial_generated_sums", [.. Sums(trial, span)]),
    ];

    private static IEnumerable<LongRow> Year(GeneratedYear year, (DateOnly From, DateOnly To) span)
    {
        var id = year.Year.Id;
        LongRow Row(string item, string variable, string unit, double value) => new(id, item, variable, unit, span.From, span.To, value);
        yield return Row("all", "inflow", "%", year.InflowPercent);
        foreach (var (term, index) in year.Year.Indices)
        {
            yield return Row(term, "index", "%", index);
        }

        foreach (var row in Gains(id, year.Year).Concat(year.Year.WithoutYearRules is { } flat ? Gains(id + ".without-year-rules", flat) : []))
        {
            yield return row;
        }

        IEnumerable<LongRow> Gains(string scenario, TrialYear of) => of.States
            .SelectMany(s => new[] { (s.State, "alone", s.AloneMusd), (s.State, "agreed", s.AgreedMusd), (s.State, "gain", s.GainMusd), (s.State, "payments", s.PaymentsMusd) })
            .Append(("all", "joint_gain", of.JointGainMusd))
            .Select(v => new LongRow(scenario, v.Item1, v.Item2, Money, span.From, span.To, v.Item3))
            .Append(new LongRow(scenario, "all", "all_gain", Flag, span.From, span.To, of.States.All(s => s.GainMusd >= 0) ? 1 : 0))
            .Append(new LongRow(scenario, "all", "missed_amounts", Flag, span.From, span.To, of.Missed.Count));
    }

    private static IEnumerable<LongRow> Sums(GeneratedTrial trial, (DateOnly From, DateOnly To) span)
    {
        (string Item, string Variable, string Unit, double Value)[] sums =
        [
            ("all", "years", Flag, trial.Years.Count), ("all", "without_plan", Flag, trial.WithoutPlan.Count), ("all", "all_gain_share", Flag, trial.AllGainShare),
            ("all", "all_gain_share_without_year_rules", Flag, trial.AllGainShareWithoutYearRules ?? double.NaN), ("all", "feasible_share", Flag, trial.FeasibleShare),
            .. trial.States.SelectMany(s => new[] { (s.State, "mean_gain", Money, s.MeanGainMusd), (s.State, "gain_share", Flag, s.GainShare), (s.State, "worst_gain", Money, s.WorstGainMusd) }),
            .. trial.States.SelectMany(s => s.GainQuantilesMusd.Select((q, k) => (s.State, FormattableString.Invariant($"gain_quantile_{5 * k}"), Money, q))),
            .. trial.Terms.Select(t => (t.Term, "missed_years", Flag, (double)t.MissedYears)),
        ];
        return sums.Where(s => double.IsFinite(s.Value)).Select(s => new LongRow("generated", s.Item, s.Variable, s.Unit, span.From, span.To, s.Value));
    }
}
