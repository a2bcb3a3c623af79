using Darya.Agreements.Documents;
using Darya.Agreements.Trials.Results;
using Darya.Cooperation;

namespace Darya.Agreements.Tests.Trials;

/// <summary>
/// An agreement of the mountain region in its normal and its dry year: a fixed release in summer that follows the water of the year, energy with a price, a fixed payment,
/// a delivery that nobody feels, and articles that are only told.
/// </summary>
public sealed class AgreementTrialTests
{
    private static readonly Term[] Terms =
    [
        Mountain.Release("summer", Bound.Least, ("--05-01", "--08-31", 480)) with { Tolerance = Mountain.Within(5) },
        Mountain.Release("winter", Bound.Least, ("--11-01", "--03-31", 100)),
        Mountain.Term("coal", TermKind.EnergyDelivery, "coal", "GWh", Bound.Least, ("--01-01", "--12-31", 1)) with { Debtors = ["COAL"] },
        Mountain.Payment("thanks", "DOWN", 3, "UP"),
        Mountain.Rule("years", "summer", "thanks"),
        Mountain.Payment("promise", "UP", 50, "DOWN") with { Layer = Layer.Partnership, Modality = Modality.Goal },
        Mountain.Release("guard", Bound.Least, ("--01-01", "--12-31", 5000)) with { Layer = Layer.Security },
        Mountain.Release("dry", Bound.Most, ("--07-01", "--07-31", 10)) with { Trigger = new Trigger(string.Empty, "index", 50, null) },
    ];

    private static readonly Lazy<TrialOutcome> Tried = new(() => Mountain.Try(Mountain.Agreement(Terms)));

    [Fact]
    public void Payments_add_up_to_nothing_and_gains_to_the_joint_gain()
    {
        var outcome = Tried.Value;

        Assert.Equal(Mountain.States, outcome.Parties);
        Assert.Equal(["2001", "2002"], outcome.Years.Select(y => y.Id));
        Assert.All(outcome.Years.Prepend(outcome.MeanYear).SelectMany(y => new[] { y, y.WithoutYearRules! }), year =>
        {
            Assert.Equal(0, year.States.Sum(s => s.PaymentsMusd), 1e-6);
            Assert.Equal(year.JointGainMusd, year.States.Sum(s => s.GainMusd), 1e-9);
        });
        Assert.Equal([3, -3, 0], outcome.MeanYear.WithoutYearRules!.States.Select(s => s.PaymentsMusd));
    }

    /// <summary>2002 has 0.6 of the water of the mean of the three years.</summary>
    [Fact]
    public void Amounts_and_sums_follow_the_water_of_the_year()
    {
        var dry = Tried.Value.Years[1];

        Assert.Equal(60, dry.Indices["years"], 1e-6);
        Assert.Equal(0.6 * 3, dry.States[0].PaymentsMusd, 1e-6);
        Assert.Equal(3, dry.WithoutYearRules!.States[0].PaymentsMusd, 1e-6);
        Assert.Contains(dry.WithoutYearRules!.Missed, m => m.Term == "summer" && Math.Abs(m.Amount - (480 * 0.95)) < 1e-9 && m.From == new DateOnly(2002, 5, 1));
        Assert.DoesNotContain(dry.Missed, m => m.Term == "summer");
    }

    [Fact]
    public void A_term_costs_what_all_have_more_without_it()
    {
        var terms = Tried.Value.Terms.ToDictionary(t => t.Term, StringComparer.Ordinal);

        Assert.True(terms["winter"].CostMusd > 0.1);
        Assert.Equal(terms["winter"].CostMusd, terms["winter"].StateCostMusd.Sum(), 0.02);
        Assert.Equal((1, "2002"), (terms["winter"].BindingYears, terms["winter"].CostliestYear));
        var without = Mountain.Try(Mountain.Agreement(Terms), costs: false, drought: false, "winter");
        Assert.Equal(Tried.Value.Years.Average(y => y.JointGainMusd) + terms["winter"].CostMusd, without.Years.Average(y => y.JointGainMusd), 1e-3);
    }

    [Fact]
    public void A_term_that_nobody_feels_costs_nothing()
    {
        var coal = Tried.Value.Terms.Single(t => t.Term == "coal");

        Assert.True(coal.IsComputed);
        Assert.Equal((0, 0, string.Empty), (coal.CostMusd, coal.BindingYears, coal.CostliestYear));
        Assert.Equal([0, 0, 0], coal.StateCostMusd);
    }

    [Fact]
    public void A_payment_costs_its_payer_what_its_receiver_has_and_all_together_nothing()
    {
        var thanks = Tried.Value.Terms.Single(t => t.Term == "thanks");

        Assert.Equal(0, thanks.CostMusd);
        Assert.Equal([-2.4, 2.4, 0], thanks.StateCostMusd.Select(c => Math.Round(c, 4))); // mean of 3 and 1.8
    }

    [Theory]
    [InlineData("promise", "a goal: reported, never owed")]
    [InlineData("guard", "security: events for people to judge")]
    [InlineData("dry", "its trigger is not met in a normal year")]
    public void Articles_of_partnership_and_security_and_those_not_owed_have_no_rows(string id, string why)
    {
        var term = Tried.Value.Terms.Single(t => t.Term == id);

        Assert.Equal((false, why, 0.0), (term.IsComputed, term.Reason.English, term.CostMusd));
    }

    [Fact]
    public void Worst_year_regret_and_discount_factor_are_those_of_the_years()
    {
        var outcome = Tried.Value;
        foreach (var (party, i) in outcome.States.Select((p, i) => (p, i)))
        {
            var states = outcome.Years.Select(y => (y.Id, Own: y.States[i], Flat: y.WithoutYearRules!.States[i])).ToArray();
            var worst = states.MinBy(s => s.Own.GainMusd);
            var mean = states.Average(s => s.Own.GainMusd);
            Assert.Equal((worst.Id, worst.Own.GainMusd), (party.WorstYear, party.WorstGainMusd));
            Assert.Equal(mean, party.MeanGainMusd, 1e-9);
            Assert.Equal(states.Average(s => s.Own.TemptationMusd), party.TemptationMusd, 1e-9);
            Assert.Equal(mean <= 0 ? 1 : party.TemptationMusd / (party.TemptationMusd + mean), party.DiscountFactor, 1e-9);
            var regret = states.Max(s => Math.Max(s.Own.AloneMusd, s.Flat.AgreedMusd) - s.Own.AgreedMusd);
            Assert.True(party.RegretMusd >= regret - 5e-3); // a term left out may be regretted more
            Assert.Equal(party.RegretMusd > 0, party.RegretYear.Length > 0 && party.RegretOver.Length > 0);
        }

        // The payer's largest regret is the payment, in the year in which it is 3.
        var payer = outcome.States[1];
        Assert.True(payer.RegretMusd >= 3 - 5e-3);
    }

    /// <summary>Without terms the parties plan together: the joint gain is that of all in the study of the same years.</summary>
    [Fact]
    public void With_no_terms_the_joint_gain_is_that_of_planning_together()
    {
        var outcome = Mountain.Try(Mountain.Agreement());
        var study = CooperationStudy.Run(Mountain.Study(2001, 2002) with { WithSensitivities = false }, null, CancellationToken.None);

        Assert.All(outcome.Years.Zip(study.ByYear), y => Assert.Equal(y.Second.JointGainMusd, y.First.JointGainMusd, 0.005 * y.Second.JointGainMusd));
        Assert.Equal(1, outcome.FeasibleShare);
        Assert.Null(outcome.AllGainShareWithoutYearRules);
        Assert.All(outcome.Years.SelectMany(y => y.States), s => Assert.Equal(0, s.PaymentsMusd));
        Assert.All(outcome.States, s => Assert.Equal(s.DiscountFactor, s.MeanGainMusd <= 0 ? 1 : s.TemptationMusd / (s.TemptationMusd + s.MeanGainMusd)));
        Assert.Empty(outcome.Terms);
    }

    /// <summary>At least 120 and at most 70 in the same July: one of them is missed, 50 together, and the other is named.</summary>
    [Fact]
    public void Two_terms_that_cannot_both_hold_are_named_with_day_and_amount()
    {
        var outcome = Mountain.Try(Mountain.Agreement(
            Mountain.Release("least", Bound.Least, ("--07-01", "--07-31", 120)),
            Mountain.Release("most", Bound.Most, ("--07-01", "--07-31", 70)),
            Mountain.Term("coal", TermKind.EnergyDelivery, "coal", "GWh", Bound.Least, ("--01-01", "--12-31", 1))));

        Assert.All(outcome.Years, y => Assert.Equal(50, y.Missed.Sum(m => m.Missed), 0.1));
        Assert.Equal(0, outcome.FeasibleShare);
        Assert.All(outcome.Conflicts, c => Assert.Equal(["least", "most"], new[] { c.Missed.Term, c.Other }.Order(StringComparer.Ordinal)));
        var conflict = outcome.Conflicts.First(c => c.Year == "2001");
        Assert.Equal((new DateOnly(2001, 7, 1), new DateOnly(2001, 7, 31), "hm3"), (conflict.Missed.From, conflict.Missed.To, conflict.Missed.Unit));
        Assert.Contains(outcome.Terms, t => t.MissedYears.SequenceEqual(["2001", "2002"]));
    }

    /// <summary>5000 hm³ where 665 come in the year: no other term is in the way.</summary>
    [Fact]
    public void A_term_that_cannot_be_kept_even_alone_names_itself()
    {
        var outcome = Mountain.Try(Mountain.Agreement(
            Mountain.Release("sea", Bound.Least, ("--01-01", "--12-31", 5000)),
            Mountain.Release("winter", Bound.Most, ("--12-01", "--12-31", 400))));

        Assert.NotEmpty(outcome.Conflicts);
        Assert.All(outcome.Conflicts, c => Assert.Equal(("sea", "sea"), (c.Missed.Term, c.Other)));
        var missed = outcome.Years[0].Missed.Single();

        // The lake may end at its 450 only: inflow 665 and 50 of storage leave.
        Assert.Equal(5000 - 665 - 50, missed.Missed, 0.6);
    }

    [Fact]
    public void What_is_left_out_is_not_tried_and_said_to_be()
    {
        var outcome = Mountain.Try(Mountain.Agreement(Terms), costs: false, drought: false, "years", "thanks");

        Assert.Equal("left out of the trial", outcome.Terms.Single(t => t.Term == "thanks").Reason.English);
        Assert.Null(outcome.MeanYear.WithoutYearRules);
        Assert.All(outcome.Years.SelectMany(y => y.States), s => Assert.Equal(0, s.PaymentsMusd));
        Assert.Contains(outcome.Years[1].Missed, m => m.Term == "summer");
    }

    /// <summary>A release that is fixed breaks on the way down; one that follows the water of the year does not.</summary>
    [Fact]
    public void In_drought_a_fixed_release_breaks_and_one_that_follows_the_water_does_not()
    {
        var amounts = ("--01-01", "--12-31", 560.0);
        var outcome = Mountain.Try(
            Mountain.Agreement(Mountain.Release("fixed", Bound.Least, amounts), Mountain.Release("scaled", Bound.Least, amounts), Mountain.Rule("years", "scaled")),
            costs: false,
            drought: true);

        Assert.Equal([100, 95, 90, 85, 80, 75, 70, 65, 60, 55, 50, 45, 40, 35, 30], outcome.Drought.Select(d => d.Percent));
        Assert.All(outcome.Drought, d => Assert.DoesNotContain(d.Missed, m => m.Term == "scaled"));

        // The mean year of 665 hm³ begins and ends at the same storage: at 85 % 565 come, at 80 % 532.
        Assert.Equal(80, outcome.Drought.First(d => d.Missed.Any(m => m.Term == "fixed")).Percent);
        Assert.Equal(560 - (0.8 * 665), outcome.Drought[4].Missed.Single().Missed, 0.2);
    }

    [Fact]
    public void One_party_of_the_region_is_too_few()
    {
        var agreement = Mountain.Agreement() with { Parties = [new Party("UP", LocalText.None), new Party("FUND", LocalText.None)] };

        var error = Assert.Throws<ArgumentException>(() => Mountain.Try(agreement));

        Assert.StartsWith("At least two parties must be states of the region (UP, DOWN, COAL); the agreement names UP, FUND.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Strangers_and_indices_without_water_are_warned_of()
    {
        var rule = Mountain.Rule("years", "summer");
        var agreement = Mountain.Agreement(Terms[0], rule with { YearRule = rule.YearRule! with { Meter = "nowhere" } });
        agreement = agreement with { Parties = [.. agreement.Parties, new Party("FUND", LocalText.None)] };

        var warnings = Mountain.Try(agreement, costs: false).Warnings.Select(w => w.English).ToArray();

        Assert.Contains("Parties without accounts in this region: FUND.", warnings);
        Assert.Contains("Rule of the year 'years': the region has no inflow at the places of its index; its factor is 1.", warnings);
    }
}
