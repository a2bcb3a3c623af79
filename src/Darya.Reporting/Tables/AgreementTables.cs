using System.Globalization;
using Darya.Agreements.Documents;
using Darya.Agreements.Drafting;
using Darya.Agreements.Trials.Results;

namespace Darya.Reporting.Tables;

/// <summary>The figures of a draft and of a trial as long tables, one a theme: what a run folder keeps as CSV.</summary>
public static class AgreementTables
{
    private const string Money = "million USD/year";
    private const string Flag = "1";

    /// <summary>Reads every table of a draft; windows of every year are laid on the first year of force.</summary>
    /// <param name="outcome">The draft.</param>
    /// <returns><c>draft_amounts</c> and <c>draft_shares</c>; the scenario is the draft, and <c>mean-year</c> for shares.</returns>
    public static IReadOnlyList<LongTable> Of(DraftOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var agreement = outcome.Agreement;
        var year = agreement.LifeCycle.InForceOn?.Year ?? outcome.MeanYear.Horizon.Periods[0].Year;
        return
        [
            new("draft_amounts", [.. agreement.Terms.SelectMany(t => Amounts(agreement, t, year))]),
            new("draft_shares", [.. Shares(outcome)]),
        ];
    }

    /// <summary>Reads every table of a trial.</summary>
    /// <param name="outcome">The trial.</param>
    /// <returns>
    /// <c>trial_years</c>, <c>trial_missed</c>, <c>trial_terms</c>, <c>trial_states</c>, <c>trial_conflicts</c>, <c>trial_drought</c>. The scenario is the year,
    /// with <c>.without-year-rules</c> where amounts do not follow the water; <c>years</c> for means over the recorded years; <c>drought-P</c> at P percent of the inflow.
    /// Generated years add <c>trial_generated</c>, <c>trial_generated_missed</c> and <c>trial_generated_sums</c>; their scenarios are <c>generated-k</c> and <c>generated</c>.
    /// </returns>
    public static IReadOnlyList<LongTable> Of(TrialOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return
        [
            new("trial_years", [.. outcome.Years.Prepend(outcome.MeanYear).SelectMany(y => Year(outcome, y))]),
            new("trial_missed", [.. outcome.Years.Prepend(outcome.MeanYear).SelectMany(y => y.Missed.SelectMany(m => Missed(y.Id, m)))]),
            new("trial_terms", [.. outcome.Terms.SelectMany(t => Term(outcome, t))]),
            new("trial_states", [.. outcome.States.SelectMany(s => State(outcome, s))]),
            new("trial_conflicts", [.. outcome.Conflicts.Select(c =>
                new LongRow(c.Year, $"{c.Missed.Term}.{c.Other}", "missed", c.Missed.Unit, c.Missed.From, c.Missed.To, c.Missed.Missed))]),
            new("trial_drought", [.. outcome.Drought.SelectMany(d => Drought(outcome, d))]),
            .. outcome.Generated is { } generated ? GeneratedYearTables.Of(generated, Span(outcome, "years")) : [],
        ];
    }

    private static IEnumerable<LongRow> Amounts(Agreement agreement, Term term, int year)
    {
        LongRow Row(string variable, string unit, Window window, double value)
        {
            var (from, to) = window.Occurrences(window.From.Year ?? year, window.From.Year ?? year).First();
            return new LongRow(agreement.Id, term.Id, variable, unit, from, to, value);
        }

        var wholeYear = new Window(new CalendarDay(null, 1, 1), new CalendarDay(null, 12, 31));
        foreach (var amount in term.Quantity?.Amounts ?? [])
        {
            yield return Row("amount", term.Quantity!.Unit.Symbol, amount.Window, amount.Value);
        }

        if (term.Quantity?.Formula is { } formula)
        {
            foreach (var window in term.Quantity.FormulaWindows)
            {
                yield return formula.Price is { } price
                    ? Row("price", price.Unit.Symbol, window, price.Value)
                    : Row("factor", Flag, window, formula.Factor);
            }
        }

        if (term.Tolerance is { } tolerance && term.Quantity is not null)
        {
            yield return Row("tolerance", "%", wholeYear, tolerance.Percent);
        }

        foreach (var tier in term.YearRule?.Tiers ?? [])
        {
            yield return Row(Tier(tier), Flag, wholeYear, tier.Factor);
        }
    }

    /// <summary>The range of an index in the name of a variable: <c>factor_below_90</c>, <c>factor_90_110</c>, <c>factor_from_110</c>.</summary>
    private static string Tier(YearTier tier) => (tier.From, tier.Below) switch
    {
        ({ } from, { } below) => FormattableString.Invariant($"factor_{from}_{below}"),
        ({ } from, null) => FormattableString.Invariant($"factor_from_{from}"),
        (null, { } below) => FormattableString.Invariant($"factor_below_{below}"),
        _ => "factor",
    };

    private static IEnumerable<LongRow> Shares(DraftOutcome outcome)
    {
        var periods = outcome.MeanYear.Horizon.Periods;
        var (from, to) = (periods[0].Start, periods[^1].End);
        yield return new LongRow("mean-year", "all", "joint_gain", Money, from, to, outcome.Study.MeanYear.JointGainMusd);
        foreach (var (state, gain) in outcome.Study.Players.Zip(outcome.Share.GainMusd))
        {
            yield return new LongRow("mean-year", $"{outcome.Share.Rule}.{state}", "gain", Money, from, to, gain);
        }
    }

    private static IEnumerable<LongRow> Year(TrialOutcome outcome, TrialYear year)
    {
        var (from, to) = Span(outcome, year.Id);
        return Gains(year, year.Id, from, to)
            .Concat(year.Indices.Select(i => new LongRow(year.Id, i.Key, "index", "%", from, to, i.Value)))
            .Concat(year.WithoutYearRules is { } flat ? Gains(flat, year.Id + ".without-year-rules", from, to) : []);
    }

    private static IEnumerable<LongRow> Gains(TrialYear year, string scenario, DateOnly from, DateOnly to) => year.States
        .SelectMany(s => Rows(
            scenario,
            s.State,
            from,
            to,
            ("alone", Money, s.AloneMusd),
            ("agreed", Money, s.AgreedMusd),
            ("gain", Money, s.GainMusd),
            ("payments", Money, s.PaymentsMusd),
            ("temptation", Money, s.TemptationMusd)))
        .Concat(Rows(
            scenario,
            "all",
            from,
            to,
            ("joint_gain", Money, year.JointGainMusd),
            ("all_gain", Flag, year.States.All(s => s.GainMusd >= 0) ? 1 : 0),
            ("missed_amounts", Flag, year.Missed.Count)));

    private static IEnumerable<LongRow> Missed(string scenario, MissedAmount m) =>
        Rows(scenario, m.Term, m.From, m.To, ("amount", m.Unit, m.Amount), ("missed", m.Unit, m.Missed));

    private static IEnumerable<LongRow> Term(TrialOutcome outcome, TermTrial term)
    {
        var (from, to) = Span(outcome, "years");
        return Rows(
                "years",
                term.Term,
                from,
                to,
                ("computed", Flag, term.IsComputed ? 1 : 0),
                ("cost", Money, term.CostMusd),
                ("binding_years", Flag, term.BindingYears),
                ("missed_years", Flag, term.MissedYears.Count))
            .Concat(outcome.Parties.Zip(term.StateCostMusd).SelectMany(c => Rows("years", $"{term.Term}.{c.First}", from, to, ("cost", Money, c.Second))));
    }

    private static IEnumerable<LongRow> State(TrialOutcome outcome, PartyTrial s)
    {
        var (from, to) = Span(outcome, "years");
        return Rows(
                "years",
                s.State,
                from,
                to,
                ("mean_gain", Money, s.MeanGainMusd),
                ("temptation", Money, s.TemptationMusd),
                ("discount_factor", Flag, s.DiscountFactor))
            .Concat(AtYear(outcome, s.WorstYear, s.State, "worst_gain", s.WorstGainMusd))
            .Concat(AtYear(outcome, s.RegretYear, s.State, "regret", s.RegretMusd));
    }

    /// <summary>A figure of the year that it comes from; nothing when there is none.</summary>
    private static IEnumerable<LongRow> AtYear(TrialOutcome outcome, string year, string item, string variable, double value)
    {
        var (from, to) = Span(outcome, year);
        return year.Length == 0 ? [] : [new LongRow(year, item, variable, Money, from, to, value)];
    }

    private static IEnumerable<LongRow> Drought(TrialOutcome outcome, DroughtStep step)
    {
        var scenario = FormattableString.Invariant($"drought-{step.Percent}");
        var (from, to) = Span(outcome, "years");
        return Rows(scenario, "all", from, to, ("missed_terms", Flag, step.Missed.Select(m => m.Term).Distinct(StringComparer.Ordinal).Count()))
            .Concat(step.Missed.SelectMany(m => Missed(scenario, m)));
    }

    /// <summary>Days that a scenario stands for: a calendar year, else all recorded years.</summary>
    private static (DateOnly From, DateOnly To) Span(TrialOutcome outcome, string id)
    {
        static int? Year(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
        int[] years = Year(id) is { } own ? [own] : [.. outcome.Years.Select(y => Year(y.Id)).OfType<int>()];
        return years.Length == 0
            ? Days(outcome.Region.Rules.CurrencyYear, outcome.Region.Rules.CurrencyYear)
            : Days(years.Min(), years.Max());
    }

    private static (DateOnly From, DateOnly To) Days(int first, int last) => (new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));

    private static IEnumerable<LongRow> Rows(
        string scenario, string item, DateOnly from, DateOnly to, params IEnumerable<(string Variable, string Unit, double Value)> values) =>
        values.Where(v => double.IsFinite(v.Value)).Select(v => new LongRow(scenario, item, v.Variable, v.Unit, from, to, v.Value));
}
