using Darya.Agreements.Documents;
using Darya.Agreements.Trials;
using Darya.Planning.Obligations;

namespace Darya.Agreements.Tests.Trials;

/// <summary>Terms as rows of the plan of 2001.</summary>
public sealed class TermCompilerTests
{
    private static readonly (string, string, double) July = ("--07-01", "--07-31", 100);

    [Fact]
    public void A_volume_is_a_total_over_its_months() => Rows(
        Mountain.Release("r", Bound.Least, ("--06-01", "--08-31", 900)),
        "r|06-08|least >= 900: 1 Release lake 5 6 7; 2001-06-01..2001-08-31 hm3");

    /// <summary>Half of the year lies before and half behind the new year; the trial year holds both, so the whole amount is owed.</summary>
    [Fact]
    public void A_window_over_the_new_year_takes_both_ends_of_the_year() => Rows(
        Mountain.Release("r", Bound.Most, ("--10-01", "--03-31", 300)),
        "r|10-03|most <= 300: 1 Release lake 0 1 2 9 10 11; 2001-10-01..2002-03-31 hm3");

    /// <summary>Of the 30 days from 16 June on 15 are half of June and 15 are in July.</summary>
    [Fact]
    public void A_total_counts_its_months_by_their_days() => Rows(
        Mountain.Release("r", Bound.Least, ("--06-16", "--07-15", 60)),
        "r|0616-0715|least >= 60: 0.5 Release lake 5, 0.483870968 Release lake 6; 2001-06-16..2001-07-15 hm3");

    /// <summary>100 m³/s over 15 days are 129.6 hm³; each half of June is held against half of its release, and the two rows are told apart.</summary>
    [Fact]
    public void Two_halves_of_a_month_share_its_measure() => Rows(
        Mountain.Term("r", TermKind.SectionFlow, "section", "m3/s", Bound.Least, ("--06-01", "--06-15", 100), ("--06-16", "--06-30", 200)) with { Tolerance = Mountain.Within(0, cumulative: 0) },
        "r|0601-0615|least >= 129.6: 0.5 ReachFlow delta 5; 2001-06-01..2001-06-15 hm3",
        "r|0616-0630|least >= 259.2: 0.5 ReachFlow delta 5; 2001-06-16..2001-06-30 hm3",
        "r|sum|least >= 388.8: 1 ReachFlow delta 5; 2001-06-01..2001-06-30 hm3");

    /// <summary>30 hm³ in the second dekad of June: a third of the month.</summary>
    [Fact]
    public void A_volume_of_a_dekad_has_a_row() => Rows(
        Mountain.Release("r", Bound.Least, ("--06-11", "--06-20", 30)),
        "r|0611-0620|least >= 30: 0.333333333 Release lake 5; 2001-06-11..2001-06-20 hm3");

    /// <summary>100 m³/s over July are 100 · 0.0864 · 31 = 267.84 hm³; 5 % less and more.</summary>
    [Fact]
    public void A_rate_becomes_a_volume_and_tolerance_its_edges() => Rows(
        Mountain.Term("r", TermKind.SectionFlow, "section", "m3/s", Bound.Exactly, July) with { Tolerance = Mountain.Within(5) },
        "r|07-07|least >= 254.448: 1 ReachFlow delta 6; 2001-07-01..2001-07-31 hm3",
        "r|07-07|most <= 281.232: 1 ReachFlow delta 6; 2001-07-01..2001-07-31 hm3");

    [Theory]
    [InlineData(Averaging.Month)]
    [InlineData(Averaging.Dekad)]
    [InlineData(Averaging.Day)]
    public void A_rate_that_is_averaged_by_month_or_less_is_owed_in_every_month(Averaging averaging) => Rows(
        Mountain.Term("r", TermKind.SectionFlow, "section", "m3/s", Bound.Least, ("--06-01", "--07-31", 100)) with { Tolerance = Mountain.Within(0, averaging) },
        "r|06-06|least >= 259.2: 1 ReachFlow delta 5; 2001-06-01..2001-06-30 hm3",
        "r|07-07|least >= 267.84: 1 ReachFlow delta 6; 2001-07-01..2001-07-31 hm3");

    [Fact]
    public void A_volume_is_not_cut_into_months() => Rows(
        Mountain.Release("r", Bound.Least, ("--06-01", "--07-31", 100)) with { Tolerance = Mountain.Within(0, Averaging.Month) },
        "r|06-07|least >= 100: 1 Release lake 5 6; 2001-06-01..2001-07-31 hm3");

    /// <summary>10 % a window, 5 % of the sum.</summary>
    [Fact]
    public void A_cumulative_tolerance_is_a_row_of_the_sum() => Rows(
        Mountain.Release("r", Bound.Least, ("--06-01", "--06-30", 100), ("--08-01", "--08-31", 200)) with { Tolerance = Mountain.Within(10, cumulative: 5) },
        "r|06-06|least >= 90: 1 Release lake 5; 2001-06-01..2001-06-30 hm3",
        "r|08-08|least >= 180: 1 Release lake 7; 2001-08-01..2001-08-31 hm3",
        "r|sum|least >= 285: 1 Release lake 5 7; 2001-06-01..2001-08-31 hm3");

    [Fact]
    public void Storage_holds_on_the_last_day() => Rows(
        Mountain.Term("s", TermKind.StorageTarget, "storage", "km3", Bound.Least, ("--04-01", "--09-30", 1.2)),
        "s|09|least >= 1200: 1 Storage lake 8; 2001-04-01..2001-09-30 hm3");

    /// <summary>50 MW over July are 50 · 0.024 · 31 = 37.2 GWh.</summary>
    [Fact]
    public void Power_becomes_energy_and_several_places_are_added_up() => Rows(
        Mountain.Term("p", TermKind.EnergyDelivery, "coal", "MW", Bound.Least, ("--07-01", "--07-31", 50)),
        "p|07-07|least >= 37.2: 1 Energy COAL>UP 6, 1 Energy COAL>DOWN 6; 2001-07-01..2001-07-31 GWh");

    [Theory]
    [InlineData("limit", "down_vegetation")]
    [InlineData("canal", "farm_canal")]
    public void Intakes_are_limited_by_limit_or_canal(string meter, string place) => Rows(
        Mountain.Term("a", TermKind.Allocation, meter, "hm3", Bound.Most, July), $"a|07-07|most <= 100: 1 Intake {place} 6; 2001-07-01..2001-07-31 hm3");

    [Fact]
    public void The_rule_of_the_year_multiplies_amounts() => Assert.Equal(
        80, Compiled(Mountain.Release("r", Bound.Least, July), factor: 0.8).Rows[0].Obligation.Amount, 1e-9);

    /// <summary>Back in winter comes 1.1 times what was sent in summer less 5, within 10 %.</summary>
    [Fact]
    public void A_return_follows_what_was_delivered()
    {
        var summer = Mountain.Term("summer", TermKind.EnergyDelivery, "energy", "GWh", Bound.Least, ("--06-01", "--08-31", 50));
        var back = Mountain.Following(
            "back", TermKind.EnergySwap, "back", "GWh", Bound.Exactly, new Formula(FormulaKind.Return, "summer", 1.1, 5, null), ("--11-01", "--12-31"));

        Rows(
            [back with { Tolerance = Mountain.Within(10) }, summer],
            "back|least >= -5: 1 Energy DOWN>UP 10 11, -0.99 Energy UP>DOWN 5 6 7; 2001-11-01..2001-12-31 GWh",
            "back|most <= -5: 1 Energy DOWN>UP 10 11, -1.21 Energy UP>DOWN 5 6 7; 2001-11-01..2001-12-31 GWh");
    }

    [Fact]
    public void A_share_follows_the_meter_in_the_same_months() => Rows(
        Mountain.Following(
            "share", TermKind.Allocation, "canal", "hm3", Bound.Most, new Formula(FormulaKind.ShareOfMeter, "release", 0.6, 0, null), ("--06-01", "--07-31")),
        "share|most <= 0: 1 Intake farm_canal 5 6, -0.6 Release lake 5 6; 2001-06-01..2001-07-31 hm3");

    [Fact]
    public void A_payment_moves_money_and_has_no_row()
    {
        var payment = Compiled(Mountain.Payment("pay", "DOWN", 10, "UP"));

        Assert.True(payment.MovesMoney);
        Assert.Empty(payment.Rows);
    }

    public static TheoryData<string, Func<Term, Term>> Untold => new()
    {
        { "security: events for people to judge", t => t with { Layer = Layer.Security } },
        { "a goal: reported, never owed", t => t with { Modality = Modality.Goal, Layer = Layer.Partnership } },
        { "no amount that is owed: told and monitored by events", t => t with { Modality = Modality.Right } },
        { "no amount that is owed: told and monitored by events", t => t with { Modality = Modality.Definition, Quantity = null } },
        { "no amount that is owed: told and monitored by events", t => t with { Quantity = null } },
        { "owed only after an event", t => t with { Trigger = new Trigger("request", string.Empty, null, null) } },
        { "goods and costs are no variable of the plan", t => t with { Kind = TermKind.GoodsInKind, Meter = "fuel" } },
        { "goods and costs are no variable of the plan", t => t with { Kind = TermKind.Transit } },
        { "the plan does not compute what meter 'level' shows, or others than the parties decide there", t => t with { Meter = "level" } },
        { "the plan does not compute what meter '' shows, or others than the parties decide there", t => t with { Meter = string.Empty } },
        {
            "follows 'index', which the plan does not compute",
            t => t with { Quantity = t.Quantity! with { Amounts = [], Formula = new Formula(FormulaKind.ShareOfMeter, "index", 1, 0, null) } }
        },
        {
            "follows 'energy', which the plan does not compute", // water cannot follow energy
            t => t with { Quantity = t.Quantity! with { Amounts = [], Formula = new Formula(FormulaKind.ShareOfMeter, "energy", 1, 0, null) } }
        },
    };

    [Theory]
    [MemberData(nameof(Untold))]
    public void A_term_without_rows_says_why(string why, Func<Term, Term> change)
    {
        var compiled = Compiled(change(Mountain.Release("r", Bound.Least, July)));

        Assert.Empty(compiled.Rows);
        Assert.False(compiled.MovesMoney);
        Assert.Equal(why, compiled.Reason.English);
        Assert.NotEmpty(compiled.Reason.Russian);
    }

    [Fact]
    public void What_a_state_outside_the_agreement_decides_is_no_row()
    {
        var release = Mountain.Release("r", Bound.Least, July);

        Assert.Empty(new TermCompiler(Mountain.Agreement(release), Mountain.Region, ["DOWN", "COAL"]).Compile(release, Mountain.Year(), 1).Rows);
    }

    private static CompiledTerm Compiled(Term term, double factor = 1) => new TermCompiler(Mountain.Agreement(term), Mountain.Region, Mountain.States)
        .Compile(term, Mountain.Year(), factor);

    private static void Rows(Term term, params string[] rows) => Rows([term], rows);

    /// <summary>Compiles the first term of an agreement.</summary>
    private static void Rows(Term[] terms, params string[] rows)
    {
        var compiled = new TermCompiler(Mountain.Agreement(terms), Mountain.Region, Mountain.States).Compile(terms[0], Mountain.Year(), 1);

        Assert.Equal(rows, compiled.Rows.Select(Text));
        Assert.Same(CompiledTerm.NoReason, compiled.Reason);
    }

    private static string Text(CompiledRow row)
    {
        var (o, sign) = (row.Obligation, row.Obligation.Sense == ObligationSense.AtLeast ? ">=" : "<=");
        var parts = o.Parts.Select(p => FormattableString.Invariant($"{Math.Round(p.Factor, 9)} {p.Measure} {p.Place} {string.Join(' ', p.Periods)}"));
        return FormattableString.Invariant($"{o.Id} {sign} {Math.Round(o.Amount, 9)}: {string.Join(", ", parts)}; {row.From:yyyy-MM-dd}..{row.To:yyyy-MM-dd} {row.Unit}");
    }
}
