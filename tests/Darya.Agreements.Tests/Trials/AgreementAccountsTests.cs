using Darya.Agreements.Documents;
using Darya.Agreements.Trials;
using Darya.Model;
using Darya.Planning;
using Darya.Planning.Obligations;
using Darya.Planning.Results;

namespace Darya.Agreements.Tests.Trials;

/// <summary>
/// UP makes a MWh for 20 and DOWN for 60; DOWN's 36 GWh a month come over a line that loses 5 %. It pays the mean of the two prices, which is given below as
/// <see cref="Paid"/> a GWh.
/// </summary>
public sealed class AgreementAccountsTests
{
    private const double Paid = (0.02 + (0.02001 / 0.95)) / 2;

    private static readonly Lazy<Plan> Traded = new(() => Planner.Run(
        new PlanRequest { Region = Traders(), Horizon = Mountain.Year(), Economy = Economy.OfYear(SmallRegion.EconomyYear), Coalition = ["UP", "DOWN"] },
        progress: null,
        CancellationToken.None));

    /// <summary>108 GWh in January to March at 30 USD/MWh instead of the plan's price.</summary>
    [Fact]
    public void A_delivery_is_paid_at_its_price_instead_of_the_plans()
    {
        var accounts = Of(Delivery(108), Price(0.03));

        Assert.Equal(108 * (0.03 - Paid), accounts.Net("UP"), 1e-6);
        Assert.Equal(-108 * (0.03 - Paid), accounts.Net("DOWN"), 1e-6);
        Assert.Equal(0, accounts.FixedReceived("UP"));
    }

    /// <summary>90 GWh are agreed, 10 % more are still of the agreement: of 108 the price holds for 99, the plan's for the rest.</summary>
    [Fact]
    public void More_than_agreed_stays_at_the_price_of_the_plan() => Assert.Equal(
        99 * (0.03 - Paid), Of(Delivery(90) with { Tolerance = Mountain.Within(10) }, Price(0.03)).Net("UP"), 1e-6);

    /// <summary>In a year of factor 0.5 45 are agreed.</summary>
    [Fact]
    public void The_rule_of_the_year_moves_what_is_agreed() =>
        Assert.Equal(45 * (0.03 - Paid), Of(t => t == "delivery" ? 0.5 : 1, _ => true, Delivery(90), Price(0.03)).Net("UP"), 1e-6);

    /// <summary>What flows the other way is no delivery: nothing is paid.</summary>
    [Fact]
    public void Nothing_is_paid_for_what_goes_the_other_way() =>
        Assert.Equal(0, Of(Delivery(90) with { Meter = "back", Debtors = ["DOWN"], Creditors = ["UP"] }, Price(0.03)).Net("UP"));

    /// <summary>0.01 USD for each m³ released: the plan itself has no price for water.</summary>
    [Fact]
    public void Water_has_no_price_in_the_plan_that_could_be_taken_off()
    {
        var release = Mountain.Term("delivery", TermKind.SectionFlow, "section", "hm3", Bound.Least, ("--06-01", "--06-30", 1000));
        var flow = Traded.Value.Operation.ReachHm3[0][5];

        Assert.Equal(50, flow, 1e-6);
        Assert.Equal(50 * 0.01, Of(release, Price(0.01, "USD/m3")).Net("UP"), 1e-6);
    }

    /// <summary>DOWN pays 12 in a year of factor 0.5 to UP and COAL alike.</summary>
    [Fact]
    public void A_fixed_sum_follows_the_rule_of_the_year_and_is_shared_alike()
    {
        var accounts = Of(_ => 0.5, _ => true, Mountain.Payment("pay", "DOWN", 12, "UP", "COAL"));

        Assert.Equal((3.0, -6.0, 3.0), (accounts.Net("UP"), accounts.Net("DOWN"), accounts.Net("COAL")));
        Assert.Equal((3.0, 0.0, 3.0), (accounts.FixedReceived("UP"), accounts.FixedReceived("DOWN"), accounts.FixedReceived("COAL")));
    }

    [Fact]
    public void Sums_of_several_windows_and_units_add_up()
    {
        var pay = Mountain.Term("pay", TermKind.Payment, "money", "USD", Bound.Least, ("--01-01", "--06-30", 2e6), ("--07-01", "--12-31", 3e6));

        Assert.Equal(5, Of(pay).Net("DOWN"), 1e-9);
    }

    [Fact]
    public void A_price_without_its_delivery_moves_nothing()
    {
        Assert.Equal(0, Of(_ => 1, t => t != "delivery", Delivery(108), Price(0.03)).Net("UP"));
        Assert.Equal(0, Of(_ => 1, t => t != "price", Delivery(108), Price(0.03)).Net("UP"));
    }

    [Fact]
    public void Goals_of_a_partnership_move_nothing() => Assert.Equal(0, Of(Mountain.Payment("pay", "DOWN", 12, "UP") with { Layer = Layer.Partnership }).Net("UP"));

    /// <summary>What rows count is what accounts and drafts read from a plan, also where energy goes both ways in one month.</summary>
    [Fact]
    public void A_measure_of_the_plan_is_what_an_obligation_reaches()
    {
        Obligation[] obligations =
        [
            Of(ObligationMeasure.Release, "lake"), Of(ObligationMeasure.ReachFlow, "delta"), Of(ObligationMeasure.Storage, "lake"),
            Of(ObligationMeasure.Intake, "farm"), Of(ObligationMeasure.Intake, "farm_canal"), Of(ObligationMeasure.Intake, "down_vegetation"),
            Of(ObligationMeasure.Energy, "UP>DOWN"), Of(ObligationMeasure.Energy, "DOWN>UP"), Of(ObligationMeasure.Energy, "COAL>UP"),
        ];
        var plan = Planner.Run(
            new PlanRequest
            {
                Region = Mountain.Region,
                Horizon = Mountain.Year(),
                Economy = Economy.OfYear(SmallRegion.EconomyYear),
                Coalition = Mountain.States,
                Obligations = obligations,
            },
            progress: null,
            CancellationToken.None);

        Assert.All(obligations.Zip(plan.Obligations), o => Assert.Equal(
            o.First.Parts.Sum(p => p.Periods.Sum(t => PlanMeasure.Of(plan, p.Measure, p.Place, t))), o.Second.Reached, 0.05));

        static Obligation Of(ObligationMeasure measure, string place) =>
            new($"{measure} {place}", ObligationSense.AtMost, 1e6, [new ObligationPart(measure, place, [.. Enumerable.Range(0, 12)])]);
    }

    private static AgreementAccounts Of(params Term[] terms) => Of(_ => 1, _ => true, terms);

    private static AgreementAccounts Of(Func<string, double> factor, Func<string, bool> isIn, params Term[] terms) =>
        new(Traded.Value, Mountain.Agreement(terms), ["UP", "DOWN"], factor, isIn);

    private static Term Delivery(double gwh) => Mountain.Term("delivery", TermKind.EnergyDelivery, "energy", "GWh", Bound.Least, ("--01-01", "--03-31", gwh));

    private static Term Price(double usd, string unit = "USD/kWh")
    {
        var formula = new Formula(FormulaKind.PriceTimes, "delivery", 1, 0, new Price(usd, Unit.Find(unit)!, Mountain.Origin));
        return Mountain.Following("price", TermKind.Payment, "money", "million USD", Bound.Least, formula, ("--01-01", "--12-31")) with { Debtors = ["DOWN"], Creditors = ["UP"] };
    }

    private static Region Traders()
    {
        double[] fifty = [.. Enumerable.Repeat(36.0, 12)];
        return new SmallRegion { From = new(2001, 1) }.State("UP", 1).State("DOWN", 2).Zone("ZA", "UP", fifty).Zone("ZB", "DOWN", fifty)
            .Thermal("cheap", "ZA", 200, 20).Thermal("dear", "ZB", 100, 60).Line("line", "ZA", "ZB", 100, loss: 0.05)
            .Junction("fields", "UP").Sink("sea", "DOWN").Reach("river", "fields", "sea").Inflow("fields", [.. Enumerable.Repeat(50.0, 12)])
            .Build();
    }
}
