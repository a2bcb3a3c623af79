using System.Text;
using Darya.Agreements.Documents;
using Darya.Agreements.Drafting;
using Darya.Agreements.Format;
using Darya.Agreements.Tests.Trials;
using Darya.Agreements.Trials;
using Darya.Cooperation;
using Darya.Planning.Results;

namespace Darya.Agreements.Tests.Drafting;

/// <summary>A draft of the mountain region from a normal, a dry and a wet year.</summary>
public sealed class AgreementDraftTests
{
    private static readonly Lazy<DraftOutcome> Drafted = new(() => Draft());

    private static Agreement Written => Drafted.Value.Agreement;

    [Fact]
    public void The_draft_is_a_document_without_fault_and_reads_back_as_written()
    {
        var json = AgreementWriter.Write(Written);
        var reading = AgreementReader.Read("draft.json", Encoding.UTF8.GetBytes(json));

        Assert.Empty(reading.Faults.Select(f => f.ToString()));
        Assert.Equal(json, AgreementWriter.Write(reading.Agreement!));
    }

    [Fact]
    public void Every_amount_price_and_factor_names_the_run()
    {
        var figures = Written.Terms.SelectMany(t => (t.Quantity?.Amounts.Select(a => a.Figure) ?? [])
            .Concat(t.Quantity?.Formula?.Price is { } price ? [price.Figure] : [])
            .Concat(t.YearRule?.Tiers.Select(y => y.Figure) ?? [])).ToArray();

        Assert.True(figures.Length > 10);
        Assert.All(figures, f => Assert.Equal(("run-1", true), (f.Run, f.Item.Length > 0)));
    }

    [Fact]
    public void Tolerance_is_that_of_recorded_practice_unless_told_otherwise()
    {
        static IEnumerable<double> Percents(Agreement draft) => draft.Terms.Where(t => t.Kind != TermKind.Payment).Select(t => t.Tolerance?.Percent).OfType<double>();

        Assert.All(Percents(Written), p => Assert.Equal(12, p));
        Assert.NotEmpty(Percents(Written));
        Assert.All(Percents(Draft(tolerance: 20).Agreement), p => Assert.Equal(20, p));
    }

    [Fact]
    public void Every_kind_that_the_region_has_is_there()
    {
        int[] kinds = [1, 3, 4, 5, 8, 10, 11, 12, 14, 18, 19, 20, 21, 22];

        Assert.Equal([], kinds.Except(Written.Terms.Select(t => (int)t.Kind)));
        Assert.All(Written.Terms.Where(t => t.Kind == TermKind.Payment), t => Assert.NotEmpty(t.Debtors));
        Assert.True(Written.LifeCycle.LapsesForAll);
        Assert.Equal(Written.Terms.Select(t => t.Article).Distinct().Count(), Written.Terms.Count);
    }

    /// <summary>By tier: payers pay receivers, nobody does both, and what each has under plan, prices and payments is no less than it has alone in any recorded year.</summary>
    [Fact]
    public void Payments_leave_nobody_below_acting_alone_in_a_year_that_the_draft_has_seen()
    {
        var (outcome, study) = (Drafted.Value, Mountain.Study(2001, 2002, 2003));
        var alone = NoAgreement.Play(study, null, CancellationToken.None).Skip(1).ToArray();
        Assert.Equal(3, outcome.Years.Count);
        Assert.Contains(Written.Terms, t => t.Id.StartsWith("balance-", StringComparison.Ordinal));
        foreach (var (plan, year) in outcome.Years.Zip(alone))
        {
            double? Index(string meter) => YearIndex.Of(Written.Meter(meter)!, new CalendarDay(null, 4, 1), study.Region, study.Region, study.MeanOf, year.Year);
            bool IsOwed(string id) => Written.Term(id)!.Trigger is not { } t || (!(Index(t.Meter) >= t.Below) && !(Index(t.Meter) < t.Above));
            var balance = Written.Terms.Where(t => t.Id.StartsWith("balance-", StringComparison.Ordinal) && IsOwed(t.Id)).ToArray();
            Assert.Empty(balance.SelectMany(t => t.Debtors).Intersect(balance.SelectMany(t => t.Creditors)));
            var accounts = new AgreementAccounts(plan, Written, study.Players, Factor, IsOwed);
            var gains = study.Players.Select(p => Benefit(plan, p) + accounts.Net(p) - year.States.Single(s => s.State == p).BenefitMusd).ToArray();
            Assert.Equal(0, study.Players.Sum(accounts.Net), 1e-6);
            Assert.All(gains, g => Assert.True(g >= 0, FormattableString.Invariant($"{year.Id}: {g}")));

            double Factor(string id) => Written.Terms.FirstOrDefault(t => t.YearRule?.Scales.Contains(id) == true)?.YearRule is { } rule ? rule.Factor(Index(rule.Meter)!.Value) : 1;
        }
    }

    /// <summary>The plan of the mean year keeps the draft's own amounts: made from it, rounded to three digits, with a tolerance of 12 %.</summary>
    [Fact]
    public void The_draft_can_be_kept_and_costs_little_in_the_year_it_was_made_from()
    {
        var outcome = Mountain.Try(Written, costs: false);

        Assert.Empty(outcome.MeanYear.Missed);
        Assert.Empty(outcome.Years.SelectMany(y => y.Missed));
        Assert.Equal(Drafted.Value.Study.MeanYear.JointGainMusd, outcome.MeanYear.JointGainMusd, 0.01 * outcome.MeanYear.JointGainMusd);
        Assert.All(outcome.MeanYear.States, s => Assert.True(s.GainMusd > 0, s.State));
        Assert.All(outcome.Terms.Where(t => !t.IsComputed), t => Assert.NotEmpty(t.Reason.English));
    }

    [Fact]
    public void Each_year_is_also_tried_under_a_draft_that_has_not_seen_it() =>
        Assert.Equal(["2001", "2002", "2003"], Drafted.Value.LeftOut.Select(y => y.Id));

    [Fact]
    public void A_draft_from_a_year_of_force_runs_five_years()
    {
        var life = Draft(firstYear: 2027).Agreement.LifeCycle;

        Assert.Equal((new DateOnly(2027, 1, 1), new DateOnly(2031, 12, 31)), (life.InForceOn, life.EndsOn));
        Assert.Null(Written.LifeCycle.InForceOn);
    }

    [Theory]
    [InlineData("fair", "The rule must be one of ")]
    [InlineData("", "got ''.")]
    public void A_rule_that_is_unknown_is_refused_with_the_rules_named(string rule, string why)
    {
        var message = Assert.Throws<ArgumentException>(() => Draft(rule)).Message;

        Assert.Contains(why, message, StringComparison.Ordinal);
        Assert.Contains("nucleolus", message, StringComparison.Ordinal);
    }

    /// <summary>Two states without demand have nothing alone: there is no proportion.</summary>
    [Fact]
    public void A_rule_without_an_answer_says_why()
    {
        var message = Assert.Throws<ArgumentException>(() => Apart("proportional_gain", demandGwh: 0)).Message;

        Assert.StartsWith(
            "The rule 'proportional_gain' has no answer here: what the players have alone adds up to 0, so there is no proportion", message, StringComparison.Ordinal);
    }

    /// <summary>States without a lake, a line or a farm gain nothing: a draft of words and of what reaches the sea, without payments.</summary>
    [Fact]
    public void Where_there_is_no_gain_nobody_pays()
    {
        var draft = Apart("nucleolus", demandGwh: 36).Agreement;

        Assert.DoesNotContain(draft.Terms, t => t.Kind == TermKind.Payment);
        Assert.Contains(draft.Terms, t => t.Kind == TermKind.EnvironmentalFlow);
        Assert.Empty(AgreementReader.Read("draft.json", Encoding.UTF8.GetBytes(AgreementWriter.Write(draft))).Faults.Select(f => f.ToString()));
    }

    private static DraftOutcome Apart(string rule, double demandGwh)
    {
        double[] demand = [.. Enumerable.Repeat(demandGwh, 12)];
        var region = new SmallRegion { From = new(2001, 1) }.State("UP", 1).State("DOWN", 2).Zone("ZU", "UP", demand).Zone("ZD", "DOWN", demand)
            .Thermal("up", "ZU", 60, 20).Thermal("down", "ZD", 60, 40)
            .Junction("spring", "UP").Sink("aral", "DOWN").Reach("river", "spring", "aral").Inflow("spring", [.. Enumerable.Repeat(10.0, 12)]);
        return AgreementDraft.Of(
            new DraftRequest
            {
                Study = Mountain.Study(2001) with { Region = region.Build(), Players = ["UP", "DOWN"], MeanOf = [2001], Fingerprint = "apart" },
                Rule = rule,
                Run = "run-1",
            },
            progress: null,
            CancellationToken.None);
    }

    private static double Benefit(Plan plan, string party) => plan.States.Single(s => s.State == party).BenefitMusd;

    private static DraftOutcome Draft(string rule = "nucleolus", double tolerance = 12, int? firstYear = null) => AgreementDraft.Of(
        new DraftRequest { Study = Mountain.Study(2001, 2002, 2003), Rule = rule, Run = "run-1", TolerancePercent = tolerance, FirstYear = firstYear },
        progress: null,
        CancellationToken.None);
}
