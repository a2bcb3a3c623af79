using Darya.Model;
using Darya.Model.Relief;
using Darya.Relief.Questions;
using Darya.Relief.Results;
using Darya.Relief.Stress;
using Darya.Relief.Supply;
using Darya.Relief.Tables;
using Xunit;

namespace Darya.Relief.Tests.Tables;

public sealed class StressReadingTests
{
    private static StressStudy Stress(ReliefBlow blow, StockQuestion? stock = null, SupplyProblem? problem = null) =>
        StressReading.Of(BridgeSample.Plan(problem), new([BridgeSample.Event(blow)], stock), default);

    [Fact]
    public void A_closed_bridge_leaves_both_provinces_out_in_its_month_and_says_so_by_class_and_week()
    {
        var study = Assert.Single(Stress(BridgeSample.Closed).Events);
        Assert.Equal(1_600, study.PersonMonthsUnserved, 4);
        Assert.Equal(1_600, study.MostPersons, 4);
        Assert.Equal(-BridgeSample.UsdAMonth / 1e6, study.MoreMillionUsd, 8);
        Assert.Equal(["province valley", "province hill"], study.Provinces.Select(entry => entry.Place));
        Assert.All(study.Shortages, shortage => Assert.Equal(BridgeSample.December, shortage.Month));
        Assert.Equal([(1, 600.0), (2, 1_000.0)], study.Classes.Select(entry => (entry.Priority, Math.Round(entry.Unserved, 4))));
        Assert.Equal(1_600 * 30.0, study.Weeks.Sum(week => week.EvenPersons * (week.LastDay - week.FirstDay + 1)), 2);
    }

    [Fact]
    public void Half_a_month_of_closure_serves_the_class_that_comes_first()
    {
        // 15 of 30 days: 24 t pass, exactly what both need; 18 of 30: 19.2 t, 4.8 t short, 320 people of the valley.
        Assert.Equal(0, Stress(new CrossingClosed(["bridge"], 1, 15)).Events[0].PersonMonthsUnserved, 4);
        var study = Stress(new CrossingClosed(["bridge"], 1, 18)).Events[0];
        Assert.Equal([(1, 0.0), (2, 320.0)], study.Classes.Select(entry => (entry.Priority, Math.Round(entry.Unserved, 4))));
    }

    [Fact]
    public void A_crossing_without_a_stated_limit_lets_its_busiest_month_through_on_the_days_it_is_open()
    {
        // The plan sends 24 t a month; 18 of 30 days closed leave 9.6 t: the hill's 9 and 40 people of the valley.
        var study = Stress(new CrossingClosed(["bridge"], 1, 18), problem: BridgeSample.Problem with { Gates = [] }).Events[0];
        Assert.Equal(960, study.PersonMonthsUnserved, 4);
        Assert.Contains(study.Outcome.Event.Changes, change => change is MostOver);
    }

    [Fact]
    public void Prices_harvests_and_convoys_find_their_offers_and_ways()
    {
        // Flour at 200 half as dear again for the 48 t of December and January.
        Assert.Equal(48 * 100 / 1e6, Stress(new FoodDearer(["flour"], ["KZ"], 1.5, null)).Events[0].MoreMillionUsd, 8);
        Assert.Equal(24 * 100 / 1e6, Stress(new FoodDearer([], [], 1.5, 1)).Events[0].MoreMillionUsd, 8);
        var limited = BridgeSample.Problem with { Offers = [BridgeSample.Problem.Offers[0] with { MostTonnes = Small.Every(4, 24.0) }] };
        Assert.Equal(2 * 9.6 / 0.015, Stress(new HarvestPoor([], [], 0.6, null), problem: limited).Events[0].PersonMonthsUnserved, 3);
        Assert.Equal(0.5 * 24 / 0.015, Stress(new FoodLost(["bridge"], 0.5), problem: limited).Events[0].PersonMonthsUnserved, 3);
    }

    [Fact]
    public void Half_the_money_serves_the_first_class_and_no_tonne_and_no_dollar_is_lost()
    {
        // Money is no limit: what the plan spends in a month, 6,990, is taken as given; half of it, 3,495, feeds the hill (2,790) and 167.9 people of the valley.
        var study = Stress(new FundsCut([], 0.5)).Events[0];
        Assert.Equal(0, study.Classes[0].Unserved, 3);
        Assert.Equal(2 * (1_000 - ((3_495 - 2_790) / 4.2)), study.Classes[1].Unserved, 2);
        var audit = study.Outcome.Rest.Audit;
        Assert.InRange(audit.LargestResidualTonnes, 0, 1e-6);
        Assert.All(audit.Foods, food => Assert.Equal(0, food.Residual, 6));
        Assert.InRange(audit.LargestOverdraftUsd, double.NegativeInfinity, 1e-4);
        Assert.InRange(audit.LargestPersonsResidual, 0, 1e-4);
    }

    [Fact]
    public void The_cheapest_stock_stands_behind_the_bridge_and_the_answer_says_what_it_prevents()
    {
        // 24 t of flour behind the bridge at the end of November cost 48 USD of storing.
        var stock = Stress(BridgeSample.Closed, new StockQuestion([])).Stock!;
        var hub = Assert.Single(stock.Hubs);
        Assert.Equal("hub behind", hub.Place);
        Assert.Equal([0, 24], hub.Tonnes.Select(tonnes => Math.Round(tonnes, 5)));
        Assert.Equal([0, 0], hub.TonnesWithout);
        Assert.Equal(48, stock.Outcome.PremiumUsd, 4);
        Assert.Equal(
            "“Event” leaves up to 1,600 people more without a ration in a month than the plan, 1,600 person-months over all months; first in December 2025, most of all in: Valley, Hill. "
            + "The cheapest stock against the events is 24 t more than by the plan at the end of November 2025 (Store behind 24 t): it prevents 1,600 person-months, 100 % of what this event does, "
            + "and costs 48 USD when nothing happens. 100 % of it stands behind the border (Afghanistan), for a store before a closed crossing helps only if another crossing has room.",
            stock.Answer.English);
        Assert.Contains("впервые в декабре 2025 года", stock.Answer.Russian, StringComparison.Ordinal);
        Assert.Contains("к концу ноября 2025 года", stock.Answer.Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_on_the_wrong_side_of_the_bridge_prevents_nothing_and_the_answer_says_why()
    {
        var stock = Stress(BridgeSample.Closed, new StockQuestion(["before"])).Stock!;
        Assert.Equal(1_600, stock.Outcome.Events[1].UnservedPersonMonths, 4);
        Assert.Equal("hub before", Assert.Single(stock.Hubs).Place);
        Assert.Contains("No stock laid in only here changes this: Store before. These stores stand before the border:", stock.Answer.English, StringComparison.Ordinal);
        Assert.Contains("Эти склады стоят до границы", stock.Answer.Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_of_money_without_limit_is_left_out_of_the_stock_and_this_is_said()
    {
        var plan = BridgeSample.Plan();
        ReliefEvent[] events = [BridgeSample.Event(BridgeSample.Closed, "closed"), BridgeSample.Event(new FundsCut([], 0.5), "half")];
        var study = StressReading.Of(plan, new(events, new StockQuestion([])), default);
        Assert.Equal(["nothing happens", "closed"], study.Stock!.Outcome.Events.Select(entry => entry.Event));
        Assert.Empty(study.Stock.Outcome.Withheld);
        Assert.Contains(study.Warnings, warning => warning.English.StartsWith("Events that cut money are left out of the stock", StringComparison.Ordinal));
    }

    [Fact]
    public void Events_that_only_cost_more_need_no_stock_and_the_answer_says_what_the_dearest_costs()
    {
        ReliefEvent[] events = [BridgeSample.Event(new FoodDearer([], [], 1.5, null), "dear"), BridgeSample.Event(new FundsCut([], 0.5), "half")];
        var stock = StressReading.Of(BridgeSample.Plan(), new(events, new StockQuestion(["behind"])), default).Stock!;
        Assert.Equal([0, 0], Assert.Single(stock.Hubs).Tonnes);
        Assert.Equal(["nothing happens", "dear"], stock.Outcome.Events.Select(entry => entry.Event));
        Assert.Equal(4_800, stock.Outcome.Events[1].SpentUsd - stock.Outcome.Events[0].SpentUsd, 4);
        Assert.StartsWith(
            "Where money lasts, no event leaves people without a ration who have one by the plan, and no stock beyond it is needed. The dearest is “Event”: 4,800 USD more, "
            + "for other ways, crossings and sources have room. “Event” leaves up to ",
            stock.Answer.English,
            StringComparison.Ordinal);
        Assert.EndsWith("Stock does not take the place of money.", stock.Answer.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_people_whom_the_event_adds_are_told_by_reason_week_and_largest_month()
    {
        // Flour for 960 people: the hill and 360 of the valley. A month in which 18 of 30 days are closed passes 9.6 t at most, 320 people less; the flour that waits feeds 320 more in January.
        var limited = BridgeSample.Problem with { Offers = [BridgeSample.Problem.Offers[0] with { MostTonnes = Small.Every(4, 14.4) }], Gates = [BridgeSample.Problem.Gates[0] with { MostTonnes = Small.Every(4, 24.0) }] };
        var stress = Stress(new CrossingClosed(["bridge"], 1, 18), new StockQuestion([]), limited);
        var study = Assert.Single(stress.Events);
        Assert.Equal((0, 320, 320, 320), (Math.Round(study.PersonMonthsUnserved, 4), Math.Round(study.MostPersons, 4), Math.Round(study.PersonMonthsWorse, 4), Math.Round(study.PersonMonthsBetter, 4)));
        Assert.StartsWith(
            "Over all months no event leaves more people without a ration than the plan, and no stock beyond it is needed. “Event” takes 320 person-months from some and gives 320 person-months to others.",
            stress.Stock!.Answer.English,
            StringComparison.Ordinal);
        Assert.Equal(("valley", BridgeSample.December), (Assert.Single(study.Shortages).Province, study.Shortages[0].Month));
        Assert.Equal(2, study.Provinces.Select(entry => entry.Month).Distinct().Count());
        Assert.All(study.Weeks, week => Assert.Equal(("province valley", 2), (week.Place, week.Month)));
    }

    [Fact]
    public void Where_money_is_limited_the_answer_says_whom_the_plan_itself_leaves_out()
    {
        // Half of the 6,990 USD that feed all: 832 people of the valley go without in each of four months.
        var paid = BridgeSample.Problem with { Funds = [new SupplyFund("free", Small.Every(4, 3_495.0))] };
        var answer = Stress(new FoodDearer([], [], 1, null), new StockQuestion([]), paid).Stock!.Answer;
        Assert.Equal("By the plan itself 3,329 person-months stay without a ration; no event adds to them, and no stock beyond the plan is needed against these events.", answer.English);
        Assert.StartsWith("По самому плану без рациона остаётся 3\u00A0329 чел.-мес.; ни одно событие", answer.Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_prevented_without_more_in_any_store_is_told_as_the_table_tells_it_and_so_is_food_withheld_before()
    {
        var study = Stress(BridgeSample.Closed).Events;
        PreparedEvent[] events = [new("nothing happens", 0.9, 100, 0, 0, 100), new("event", 0.1, 100, 16, 1_600, 100)];
        var withheld = new EventShortage("province hill", 1, 400, 0, 600);
        var stock = new StockOutcome(2, [new("hub behind", "flour", 9, 2, [0, 2], [0, 2])], events, 1_200_000, 158) { Withheld = [withheld] };
        var words = StockWords.Of(BridgeSample.Plan(), new StockQuestion([]), stock, study, study);
        Assert.Contains(
            "No store holds more at the end of November 2025 than by the plan, but with the events in mind other food lies there, and 7 t more are on their way: this prevents 1,584 person-months, "
            + "99 % of what this event does, and costs 1.2 million USD when nothing happens. Part of this is food not handed out before: 400 person-months that the plan serves by the end of November 2025 go without, most of all in: Hill.",
            words.English,
            StringComparison.Ordinal);
        Assert.Contains("не розданное раньше: 400 чел.-мес., которые план обеспечивает до конца ноября 2025 года, остаются без рациона, больше всего здесь: Гора.", words.Russian, StringComparison.Ordinal);
        Assert.DoesNotContain("Никакой", words.Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void One_event_that_cuts_money_beside_closing_a_crossing_is_refused_for_what_it_is()
    {
        ReliefEvent both = BridgeSample.Event(BridgeSample.Closed) with { Blows = [BridgeSample.Closed, new FundsCut([], 0.5)] };
        Assert.StartsWith(
            "stock: every event cuts money beside what else it does",
            Assert.Single(Assert.Throws<ReliefException>(() => StressReading.Of(BridgeSample.Plan(), new([both], new StockQuestion([])), default)).Faults),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_of_a_question_is_named_at_once_with_what_is_allowed()
    {
        var question = new StressQuestion(
            [
                new("a", new("a", "a"), new YearMonth(2025, 10), [new CrossingClosed(["tunnel"], 0, 0)], 0.6),
                new("a", new("a", "a"), new YearMonth(2026, 2), [new FoodDearer(["rice"], ["XX"], -1, 0), new FundsCut(["free"], 1.5)], 0.6),
                new("b", new("b", "b"), new YearMonth(2025, 12), [], 0),
            ],
            new StockQuestion(["cellar"]));
        Assert.Equal(
            [
                "event 'a': ids of events must be there and differ.",
                "event 'a': month 2025-10 is outside 2025-11 to 2026-01; an event comes after the first month of the plan.",
                "event 'a': there is no crossing that food can pass 'tunnel'; there are bridge.",
                "event 'a': first day closed must be 1 to 31; got 0.",
                "event 'a': days closed must be 1 to 366; got 0.",
                "event 'a': month 2026-02 is outside 2025-11 to 2026-01; an event comes after the first month of the plan.",
                "event 'a': there is no food 'rice'; there are flour.",
                "event 'a': there is no economy with food sources 'XX'; there are KZ.",
                "event 'a': it lasts at least 1 month; got 0.",
                "event 'a': factor on prices must be 0 or more; got -1.",
                "event 'a': part of the money left must be 0 to 1; got 1.5.",
                "event 'a': money is no limit in this plan, so that it knows no donors; leave them out, or take the money of the tables.",
                "event 'b': it must say what goes wrong.",
                "stress: for a stock every event has a probability above 0 and at most 1.",
                "stress: events exclude each other, so that for a stock their probabilities sum to less than 1; got 1.2.",
                "stock: there is no store 'cellar'; there are before, behind.",
            ],
            Assert.Throws<ReliefException>(() => StressReading.Of(BridgeSample.Plan(), question, default)).Faults);
    }

    [Fact]
    public void Standard_events_come_in_january_at_the_busiest_crossing_and_those_beside_it()
    {
        var events = StandardEvents.For(BridgeSample.Request);
        Assert.Equal(["crossing_closed", "flour_dear", "harvest_poor", "half_money", "convoy_lost"], events.Select(entry => entry.Id));
        Assert.All(events, entry => Assert.Equal(new YearMonth(2026, 1), entry.Month));
        Assert.Equal(["bridge", "ferry"], Assert.IsType<CrossingClosed>(events[0].Blows[0]).Crossings);
        Assert.Equal(["flour", "wheat"], Assert.IsType<FoodDearer>(events[1].Blows[0]).Foods);
        Assert.Equal(["KZ"], Assert.IsType<HarvestPoor>(events[2].Blows[0]).Economies);
        Assert.True(events.Sum(entry => entry.Probability) < 1);
        Assert.Equal("Неурожай (Казахстан): зерна на 40 % меньше", events[2].Name.Russian);
        Assert.All(events, entry => Assert.Equal(StandardEvents.UsualProbability, entry.Probability));
        Assert.All(events, entry => Assert.Equal("probability 0.10 (E): assumed, for the tables state none.", StandardEvents.Reason(entry, [])!.English));
    }

    [Fact]
    public void How_likely_and_how_large_standard_events_are_is_the_regions_to_say()
    {
        ReliefParameter[] rows =
        [
            SmallRegion.Parameter("event_probability harvest_poor", "share", 0.25) with { Letter = Confidence.Official, Note = "one year in four", NoteRussian = "год из четырёх" },
            SmallRegion.Parameter("event_size harvest_poor", "share", 0.65),
            SmallRegion.Parameter("event_size flour_dear", "ratio", 1.8),
            SmallRegion.Parameter("event_size convoy_lost", "share", 0.2),
        ];
        var request = BridgeSample.Request.With(data => data with { Parameters = rows });
        var events = StandardEvents.For(request);
        Assert.Equal([0.1, 0.1, 0.25, 0.1, 0.1], events.Select(entry => entry.Probability));
        Assert.Equal(1.8, Assert.IsType<FoodDearer>(events[1].Blows[0]).Factor);
        Assert.Equal("Пшеница и мука: цена × 1,8", events[1].Name.Russian);
        Assert.Equal(0.65, Assert.IsType<HarvestPoor>(events[2].Blows[0]).Factor);
        Assert.Equal("Poor harvest in Kazakhstan: 35 % less grain", events[2].Name.English);
        Assert.Equal(0.2, Assert.IsType<FoodLost>(events[4].Blows[0]).Share);
        Assert.Equal(new("probability 0.25 (O): one year in four.", "вероятность 0,25 (O): год из четырёх."), StandardEvents.Reason(events[2], rows));
        Assert.Null(StandardEvents.Reason(BridgeSample.Event(new FundsCut([], 0.5)), rows));

        var set = StandardEvents.For(request with { Settings = new Dictionary<string, double> { ["event_probability harvest_poor"] = 0.4 } })[2];
        Assert.Equal(0.4, set.Probability);
        Assert.Null(StandardEvents.Reason(set, rows));
    }
}
