using Darya.Relief.Stress;
using Darya.Relief.Supply;
using Xunit;

namespace Darya.Relief.Tests.Stress;

/// <summary>The small supply over four months with a border between two stores: field, store before, border, store behind, valley.</summary>
/// <remarks>15 t of flour a month are needed; storing costs 1 USD a tonne and month before the border and 2 behind it. The border costs nothing.</remarks>
public sealed class StockAgainstEventsTests
{
    private static readonly double[] Open = Small.Every(4, double.PositiveInfinity);

    private static SupplyProblem Problem()
    {
        var problem = Small.Supply(4);
        return problem with
        {
            Places =
            [
                problem.Places[0],
                problem.Places[1] with { StoringUsdPerTonne = 1 },
                problem.Places[2],
                new("behind", Open, StoringUsdPerTonne: 2),
            ],
            Ways =
            [
                problem.Ways[0],
                new("border", "store", "behind", SupplyStep.Crossing, 0, Small.Every(4, 40.0)),
                problem.Ways[1] with { From = "behind" },
            ],
        };
    }

    private static SupplyEvent Closed { get; } = new("border closed", 2, [new WaysClosed(["border"], 1, 30)], 0.1);

    private static StockOutcome Find(params string[] onlyAt) => StockAgainstEvents.Find(Problem(), 2, [Closed], onlyAt: onlyAt.Length > 0 ? onlyAt : null);

    [Fact]
    public void Stock_before_a_closed_border_prevents_nothing_and_none_is_laid_in()
    {
        var outcome = Find("store");
        Assert.Equal(1_000, outcome.Events[1].UnservedPersonMonths, 4);
        Assert.Equal(0, outcome.PersonMonthsKeptFed, 4);
        Assert.Equal(0, outcome.PremiumUsd, 4);
        Assert.Empty(outcome.Stocks);
    }

    [Fact]
    public void Stock_behind_a_closed_border_prevents_all()
    {
        // 15 t at the end of M2 cost 30 USD of storing when nothing happens, and 30 as well when the border closes.
        var outcome = Find("behind");
        Assert.Equal(0, outcome.Events[1].UnservedPersonMonths, 4);
        Assert.Equal(1_000, outcome.Events[1].UnservedWithout, 4);
        Assert.Equal(30, outcome.PremiumUsd, 4);
        var stock = Assert.Single(outcome.Stocks);
        Assert.Equal(("behind", "flour"), (stock.Place, stock.Food));
        Assert.Equal([0, 15], stock.ByMonth.Select(tonnes => Math.Round(tonnes, 5)));
        Assert.Equal([0, 0], stock.ByMonthWithout);
    }

    [Fact]
    public void Free_to_choose_the_stock_lies_behind_the_border() => Assert.Equal("behind", Assert.Single(Find().Stocks).Place);

    [Fact]
    public void A_narrow_border_makes_the_stock_begin_earlier()
    {
        // The border lets 20 t a month through: 5 t more than is eaten, so that 10 of the 15 t lie there at the end of M2 and 5 at the end of M1; 333 go without.
        var problem = Problem();
        var narrow = problem with { Ways = [problem.Ways[0], problem.Ways[1] with { MostTonnes = Small.Every(4, 20.0) }, problem.Ways[2]] };
        var outcome = StockAgainstEvents.Find(narrow, 2, [Closed], onlyAt: ["behind"]);
        Assert.Equal([5, 10], Assert.Single(outcome.Stocks).ByMonth.Select(tonnes => Math.Round(tonnes, 5)));
        Assert.Equal(1_000 / 3.0, outcome.Events[1].UnservedPersonMonths, 3);
    }

    [Fact]
    public void A_limit_where_there_was_none_holds_from_the_event_on()
    {
        var without = Problem();
        without = without with { Ways = [without.Ways[0], without.Ways[1] with { MostTonnes = Open }, without.Ways[2]] };
        var outcome = SupplyStress.Try(SupplyPlan.Find(without), new("part of a month", 2, [new MostOver("border, what passes", ["border"], [0, 0, 6, double.PositiveInfinity])]));
        Assert.Equal([(2, 600.0)], outcome.Shortages.Select(shortage => (shortage.Month, Math.Round(shortage.Persons, 5))));
    }

    [Fact]
    public void Stores_lose_their_part_over_the_month_of_an_event_too()
    {
        // 15 t needed in M3 lie behind from M2; a tenth is lost on the way to M3, so that 15/0.9 t are laid in whether or not the event is known.
        var problem = Problem();
        problem = problem with
        {
            Places = [.. problem.Places.Select(place => place.Name == "behind" ? place with { LossShare = 0.1 } : place)],
            Ways = [problem.Ways[0], problem.Ways[1] with { MostTonnes = [40, 40, 0, 40] }, problem.Ways[2]],
        };
        var plan = SupplyPlan.Find(problem);
        Assert.Equal(15 / 0.9, plan.Stocks.Single(stock => stock.Place == "behind").Tonnes[1], 5);
        var same = SupplyStress.Try(plan, new("nothing", 2, []));
        Assert.Equal(0, same.MorePersonMonthsUnserved, 5);
        Assert.Equal(0, same.MoreSpentUsd, 3);
    }

    [Fact]
    public void Places_that_store_nothing_and_events_that_cannot_be_weighed_are_refused_together() =>
        Assert.Equal(
            [
                "stock is laid in before month 3, which must be 1 or later, and no event may come before it.",
                "stock is laid in against events whose probabilities are above 0 and sum to less than 1.",
                "there is no store 'valley' to lay stock in.",
            ],
            Assert.Throws<ReliefException>(() => StockAgainstEvents.Find(Problem(), 3, [Closed with { Probability = 0 }], onlyAt: ["valley"])).Faults);
}
