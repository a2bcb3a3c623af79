using Darya.Model.Relief;
using Darya.Relief.Baskets;
using Darya.Relief.Results;
using Darya.Relief.Shares;
using Darya.Relief.Stress;
using Darya.Reporting.Relief;

namespace Darya.Reporting.Workbook;

/// <summary>Sheets of the basket, of events and stock, of shares and pledges, and of the numbers behind them.</summary>
internal static class ReliefAnswerSheets
{
    internal static IEnumerable<Sheet> Create(ReliefFields f) =>
    [
        .. f.Figures.Study.Basket is { } basket ? Basket(f, basket) : [],
        .. f.Figures.Study.Stress is { } stress ? Stress(f, stress) : [],
        .. f.Figures.Study.Shares is { } shares ? Shares(f, shares) : [],
    ];

    internal static Sheet Numbers(ReliefFields f) => f.Sheet(
        "reliefNumbers",
        f.Figures.Study.Parameters,
        f.Wrapped<ReliefParameter>("number", p => f.Words.Name(p.Name)),
        f.Text<ReliefParameter>("unit", p => p.Unit, 14),
        f.Five<ReliefParameter>("low", p => p.Low),
        f.Five<ReliefParameter>("central", p => p.Central),
        f.Five<ReliefParameter>("high", p => p.High),
        f.Shared<ReliefParameter>("letter", p => ReliefFigures.Letter(p.Letter), 8),
        f.Shared<ReliefParameter>("source", p => f.Source(p.Source), 50),
        f.Shared<ReliefParameter>("note", p => f.Words.Name(p.Notes), 60));

    private static IEnumerable<Sheet> Basket(ReliefFields f, BasketStudy b)
    {
        var rules = b.Rules.ToDictionary(r => r.Rule, r => f.Words.Name(r.Name), StringComparer.Ordinal);
        return
        [
            f.Sheet(
                "reliefBasket",
                b.Outcome.Portions,
                f.Text<FoodPortion>("food", p => f.Food(p.Food)),
                f.One<FoodPortion>("grams", p => p.Grams),
                f.Five<FoodPortion>("usdDay", p => p.UsdPerDay)),
            f.Sheet(
                "reliefNutrients",
                b.Outcome.Nutrients,
                f.Text<NutrientReached>("nutrient", n => f.Words.Name(f.Figures.Nutrient(n.Nutrient))),
                f.Text<NutrientReached>("unit", n => n.Unit, 10),
                f.One<NutrientReached>("need", n => n.Need),
                f.One<NutrientReached>("reached", n => n.Reached),
                f.One<NutrientReached>("percent", n => ReliefFields.Percent(n.Share)),
                f.Text<NutrientReached>("binding", n => f.Words.YesNo(n.IsBinding), 12),
                f.Five<NutrientReached>("shadow", n => n.UsdPerUnit)),
            f.Sheet(
                "reliefRules", b.Outcome.Rules, f.Wrapped<RulePrice>("rule", r => rules.GetValueOrDefault(r.Rule, r.Rule)), f.Five<RulePrice>("usdDay", r => r.UsdPerDay)),
            f.Sheet(
                "reliefPrices",
                b.Prices,
                f.Text<LandedPrice>("food", p => f.Food(p.Food)),
                f.Text<LandedPrice>("boughtAt", p => f.Words.Name(f.Figures.Row(ReliefPlaceKind.Source, p.Source)), 32),
                f.Text<LandedPrice>("milledAt", p => p.Mill is { } mill ? f.Words.Name(f.Figures.Row(ReliefPlaceKind.Mill, mill)) : null, 28),
                f.Text<LandedPrice>("crossing", p => p.Gate is { } gate ? f.Words.Name(f.Figures.Row(ReliefPlaceKind.Gate, gate)) : null, 32),
                f.One<LandedPrice>("bought", p => p.BoughtUsdPerTonne),
                f.One<LandedPrice>("carried", p => p.CarriedUsdPerTonne),
                f.One<LandedPrice>("landed", p => p.UsdPerTonne),
                f.Shared<LandedPrice>("letter", p => ReliefFigures.Letter(p.Letter), 8)),
        ];
    }

    private static IEnumerable<Sheet> Stress(ReliefFields f, StressStudy s)
    {
        var names = s.Events.ToDictionary(e => e.Event.Id, e => f.Words.Name(e.Event.Name), StringComparer.Ordinal);
        return
        [
            f.Sheet(
                "reliefEvents",
                s.Events,
                f.Wrapped<EventStudy>("event", e => f.Words.Name(e.Event.Name)),
                f.Text<EventStudy>("month", e => e.Event.Month.ToString(), 12),
                f.One<EventStudy>("probability", e => ReliefFields.Percent(e.Event.Probability)),
                f.Whole<EventStudy>("unservedMore", e => e.PersonMonthsUnserved),
                f.Whole<EventStudy>("worse", e => e.PersonMonthsWorse),
                f.Whole<EventStudy>("better", e => e.PersonMonthsBetter),
                f.Whole<EventStudy>("mostPersons", e => e.MostPersons),
                f.Five<EventStudy>("moreMusd", e => e.MoreMillionUsd)),
            f.Sheet(
                "reliefWeeks",
                s.Events.SelectMany(e => e.Weeks.Select(w => (Event: e, Week: w))),
                f.Text<(EventStudy Event, WeekShortage Week)>("event", x => f.Words.Name(x.Event.Event.Name), 32),
                f.Text<(EventStudy Event, WeekShortage Week)>("province", x => f.Name(x.Week.Place)),
                f.Text<(EventStudy Event, WeekShortage Week)>("month", x => f.Month(x.Week.Month), 12),
                f.Whole<(EventStudy Event, WeekShortage Week)>("firstDay", x => x.Week.FirstDay),
                f.Whole<(EventStudy Event, WeekShortage Week)>("lastDay", x => x.Week.LastDay),
                f.Whole<(EventStudy Event, WeekShortage Week)>("even", x => x.Week.EvenPersons),
                f.Whole<(EventStudy Event, WeekShortage Week)>("concentrated", x => x.Week.ConcentratedPersons)),
            f.Sheet(
                "reliefEventBreaks",
                s.Events.SelectMany(e => e.Shortages.Select(x => (Event: e, Shortage: x))),
                f.Text<(EventStudy Event, ShortageInWords Shortage)>("event", x => f.Words.Name(x.Event.Event.Name), 32),
                f.Text<(EventStudy Event, ShortageInWords Shortage)>("province", x => f.Province(x.Shortage.Province)),
                f.Text<(EventStudy Event, ShortageInWords Shortage)>("month", x => x.Shortage.Month.ToString(), 12),
                f.Whole<(EventStudy Event, ShortageInWords Shortage)>("unservedPersons", x => x.Shortage.Persons),
                f.Wrapped<(EventStudy Event, ShortageInWords Shortage)>("reason", x => f.Words.Name(x.Shortage.Reason))),
            .. s.Stock is { } stock ? Stock(f, stock, names) : [],
        ];
    }

    private static IEnumerable<Sheet> Stock(ReliefFields f, StockStudy stock, Dictionary<string, string> names) =>
    [
        f.Sheet(
            "reliefStockHubs",
            stock.Hubs.SelectMany(h => new (string Place, string Side, IReadOnlyList<double> Tonnes)[] { (h.Place, "with", h.Tonnes), (h.Place, "without", h.TonnesWithout) }),
            [
                f.Text<(string Place, string Side, IReadOnlyList<double> Tonnes)>("place", x => f.Name(x.Place), 32),
                f.Text<(string Place, string Side, IReadOnlyList<double> Tonnes)>("side", x => f.Words[$"relief.side.{x.Side}"], 24),
                .. f.Months<(string Place, string Side, IReadOnlyList<double> Tonnes)>(x => x.Tonnes),
            ]),
        f.Sheet(
            "reliefLaidIn",
            stock.Outcome.Stocks,
            f.Text<StockLaidIn>("place", s => f.Name(s.Place), 32),
            f.Text<StockLaidIn>("food", s => f.Food(s.Food)),
            f.One<StockLaidIn>("tonnesWith", s => s.Tonnes),
            f.One<StockLaidIn>("tonnesWithout", s => s.TonnesWithout)),
        f.Sheet(
            "reliefPrepared",
            stock.Outcome.Events,
            f.Text<PreparedEvent>("event", e => names.TryGetValue(e.Event, out var name) ? name : f.Words.Name(ReliefWords.Nothing), 40),
            f.One<PreparedEvent>("probability", e => ReliefFields.Percent(e.Probability)),
            f.Whole<PreparedEvent>("unservedNoStock", e => e.UnservedWithout),
            f.Whole<PreparedEvent>("unservedWithStock", e => e.UnservedPersonMonths),
            f.Whole<PreparedEvent>("spentNoStock", e => e.SpentWithoutUsd),
            f.Whole<PreparedEvent>("spentWithStock", e => e.SpentUsd)),
    ];

    private static IEnumerable<Sheet> Shares(ReliefFields f, ShareStudy s) =>
    [
        f.Sheet(
            "reliefShares",
            s.Outcome.Contributors,
            f.Text<ContributorShare>("contributor", c => f.Name(c.Contributor), 32),
            f.Whole<ContributorShare>("alone", c => c.AloneUsd),
            f.Whole<ContributorShare>("last", c => c.LastUsd),
            f.Whole<ContributorShare>("shapley", c => c.ShapleyUsd),
            f.Whole<ContributorShare>("nucleolus", c => c.NucleolusUsd)),
        f.Sheet(
            "reliefCoalitions",
            s.Outcome.Coalitions,
            f.Wrapped<CoalitionCost>("members", c => c.Members.Count == 0 ? f.Words["relief.nobody"] : string.Join(", ", c.Members.Select(f.Name))),
            f.Whole<CoalitionCost>("costWeighed", c => c.CostUsd),
            f.Whole<CoalitionCost>("saving", c => c.SavingUsd)),
        f.Sheet(
            "reliefPledges",
            s.Terms,
            [
                f.Text<PledgeTerm>("contributor", t => f.Name(t.Pledge.Contributor)),
                f.Whole<PledgeTerm>("termKind", t => t.Kind),
                f.Text<PledgeTerm>("pledge", t => f.Kind("pledge", t.Pledge.Kind), 18),
                f.Text<PledgeTerm>("item", t => f.Name(t.Pledge.Item), 36),
                f.Text<PledgeTerm>("food", t => t.Pledge.Food is { } food ? f.Food(food) : null),
                f.Text<PledgeTerm>("unit", t => t.Pledge.Unit, 8),
                f.Whole<PledgeTerm>("total", t => t.Total),
                f.Wrapped<PledgeTerm>("sentence", t => f.Words.Name(t.Text)),
                .. f.Months<PledgeTerm>(t => t.Pledge.Amounts),
            ]),
    ];
}
