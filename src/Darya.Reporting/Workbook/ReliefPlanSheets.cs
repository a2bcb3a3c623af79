using Darya.Relief.Results;
using Darya.Relief.Supply;
using Darya.Reporting.Relief;

namespace Darya.Reporting.Workbook;

/// <summary>Sheets of need and of a supply plan.</summary>
internal static class ReliefPlanSheets
{
    internal static IEnumerable<Sheet> Create(ReliefFields f) =>
    [
        f.Sheet(
            "reliefNeed",
            f.Figures.Study.Need?.Provinces ?? [],
            [
                f.Text<ProvinceNeedOutcome>("province", p => f.Province(p.Province)),
                f.Whole<ProvinceNeedOutcome>("class", p => p.Priority),
                f.Whole<ProvinceNeedOutcome>("population", p => p.Population),
                f.One<ProvinceNeedOutcome>("basketUsd", p => p.BasketUsd),
                f.Whole<ProvinceNeedOutcome>("weight", p => p.UsdPerUnserved),
                .. f.Months<ProvinceNeedOutcome>(p => p.Persons),
            ]),
        .. f.Figures.Outcome is { } outcome ? Plan(f, outcome) : [],
        f.Sheet(
            "reliefReported",
            f.Figures.Comparisons,
            f.Wrapped<ReportedBeside>("reportedName", c => f.Words.Name(c.Name)),
            f.Text<ReportedBeside>("period", c => c.Period, 14),
            f.Text<ReportedBeside>("unit", c => c.Unit, 14),
            f.One<ReportedBeside>("reported", c => c.Reported),
            f.One<ReportedBeside>("modelled", c => c.Modelled),
            f.Wrapped<ReportedBeside>("reason", c => f.Words.Name(c.Reason)),
            f.Shared<ReportedBeside>("letter", c => ReliefFigures.Letter(c.Letter), 8),
            f.Shared<ReportedBeside>("source", c => f.Source(c.Source), 50)),
    ];

    private static IEnumerable<Sheet> Plan(ReliefFields f, SupplyOutcome o) =>
    [
        f.Sheet(
            "reliefPipeline",
            o.Months,
            f.Text<PipelineMonth>("month", m => f.Month(m.Month), 12),
            f.Whole<PipelineMonth>("ordered", m => m.Ordered),
            f.Whole<PipelineMonth>("arrived", m => m.Arrived),
            f.Whole<PipelineMonth>("handedOut", m => m.HandedOut),
            f.Whole<PipelineMonth>("inStock", m => m.InStock),
            f.Whole<PipelineMonth>("inTransit", m => m.InTransit),
            f.Whole<PipelineMonth>("lost", m => m.Lost),
            f.Whole<PipelineMonth>("unservedPersons", m => m.Unserved)),
        f.Sheet(
            "reliefPeople",
            o.People.SelectMany(p => new (string Place, string Fate, IReadOnlyList<double> Persons)[] { (p.Place, "inNeed", p.InNeed), (p.Place, "fed", p.Fed), (p.Place, "cash", p.Cash), (p.Place, "unserved", p.Unserved) }),
            [
                f.Text<(string Place, string Fate, IReadOnlyList<double> Persons)>("province", x => f.Name(x.Place)),
                f.Text<(string Place, string Fate, IReadOnlyList<double> Persons)>("fate", x => f.Words[$"relief.fate.{x.Fate}"], 18),
                .. f.Months<(string Place, string Fate, IReadOnlyList<double> Persons)>(x => x.Persons),
            ]),
        f.Sheet(
            "reliefBreaks",
            f.Figures.Shortages,
            f.Text<ShortageInWords>("province", s => f.Province(s.Province)),
            f.Text<ShortageInWords>("month", s => s.Month.ToString(), 12),
            f.Whole<ShortageInWords>("unservedPersons", s => s.Persons),
            f.Whole<ShortageInWords>("inNeed", s => s.InNeed),
            f.Wrapped<ShortageInWords>("reason", s => f.Words.Name(s.Reason))),
        f.Sheet(
            "reliefOrders",
            o.Orders,
            [
                f.Text<OfferUse>("boughtAt", x => f.Name(x.Place), 32),
                f.Text<OfferUse>("economy", x => f.Economy(x.Place)),
                f.Text<OfferUse>("food", x => f.Food(x.Food)),
                f.Whole<OfferUse>("tonnes", x => x.Tonnes.Sum()),
                f.Whole<OfferUse>("usd", x => x.Usd),
                f.Whole<OfferUse>("lead", x => x.LeadMonths),
                .. f.Months<OfferUse>(x => x.Tonnes),
            ]),
        f.Sheet(
            "reliefFlows",
            o.Flows,
            [
                f.Text<WayFlow>("from", x => f.Name(x.From), 32),
                f.Text<WayFlow>("to", x => f.Name(x.To), 32),
                f.Text<WayFlow>("step", x => f.Kind("step", x.Step), 14),
                f.Text<WayFlow>("food", x => f.Food(x.Food)),
                f.Whole<WayFlow>("tonnes", x => x.Tonnes.Sum()),
                f.Whole<WayFlow>("lead", x => x.LeadMonths),
                .. f.Months<WayFlow>(x => x.Tonnes),
            ]),
        f.Sheet(
            "reliefCrossings",
            f.Figures.Gates,
            [
                f.Text<GateUse>("crossing", g => f.Words.Name(g.Place.Name), 36),
                f.Text<GateUse>("foods", g => g.Foods is null ? f.Words["relief.all"] : GateUse.CargoOf(g.Limit) is { } cargo ? f.Words.Name(ReliefWords.Cargo(cargo)) : string.Join(", ", g.Foods.Select(f.Food)), 28),
                f.Whole<GateUse>("passes", g => g.Tonnes.Sum()),
                f.Whole<GateUse>("lets", g => g.Most is { } most ? WorkbookWords.Finite(most.Sum()) : null),
                f.One<GateUse>("use", g => g.UsePercent),
                .. f.Months<GateUse>(g => g.Tonnes),
            ]),
        f.Sheet(
            "reliefStocks",
            o.Stocks,
            [f.Text<PlaceFood>("place", s => f.Name(s.Place), 32), f.Text<PlaceFood>("food", s => f.Food(s.Food)), .. f.Months<PlaceFood>(s => s.Tonnes)]),
        f.Sheet(
            "reliefHandedOut",
            o.HandedOut,
            [f.Text<PlaceFood>("province", s => f.Name(s.Place)), f.Text<PlaceFood>("food", s => f.Food(s.Food)), f.Whole<PlaceFood>("tonnes", s => s.Tonnes.Sum()), .. f.Months<PlaceFood>(s => s.Tonnes)]),
        f.Sheet(
            "reliefRation",
            f.Figures.Plan?.Ration ?? [],
            f.Text<RationFood>("food", r => f.Food(r.Food)),
            f.One<RationFood>("grams", r => r.Grams),
            f.Whole<RationFood>("tonnes", r => r.Tonnes)),
        f.Sheet(
            "reliefCosts",
            f.Figures.Plan?.Steps ?? [],
            f.Text<StepTotal>("step", s => f.Words.Name(s.Name), 36),
            f.Five<StepTotal>("musd", s => s.MillionUsd),
            f.One<StepTotal>("usdTonne", s => s.UsdPerTonne)),
        f.Sheet(
            "reliefMoney",
            o.Donors.SelectMany(d => new (string Donor, string Side, IReadOnlyList<double> Usd)[] { (d.Donor, "given", d.Given), (d.Donor, "paid", d.Paid) }),
            [
                f.Text<(string Donor, string Side, IReadOnlyList<double> Usd)>("donor", x => f.Name(x.Donor), 32),
                f.Text<(string Donor, string Side, IReadOnlyList<double> Usd)>("side", x => f.Words[$"relief.side.{x.Side}"], 14),
                .. f.Months<(string Donor, string Side, IReadOnlyList<double> Usd)>(x => x.Usd),
            ]),
        f.Sheet(
            "reliefLimits",
            o.Limits,
            f.Text<BindingLimit>("limitKind", l => f.Kind("limit", l.Kind)),
            f.Text<BindingLimit>("where", l => f.Name(l.Name), 40),
            f.Text<BindingLimit>("month", l => f.Month(l.Month), 12),
            f.One<BindingLimit>("price", l => l.UsdPerUnit)),
        f.Sheet(
            "reliefBalance",
            o.Audit.Foods,
            f.Text<FoodBalance>("food", x => f.Food(x.Food)),
            f.One<FoodBalance>("had", x => x.Had),
            f.One<FoodBalance>("ordered", x => x.Ordered),
            f.One<FoodBalance>("milledOut", x => x.MilledOut),
            f.One<FoodBalance>("milledIn", x => x.MilledIn),
            f.One<FoodBalance>("handedOut", x => x.HandedOut),
            f.One<FoodBalance>("lost", x => x.Lost),
            f.One<FoodBalance>("inStock", x => x.InStock),
            f.One<FoodBalance>("inTransit", x => x.InTransit),
            f.Five<FoodBalance>("residual", x => x.Residual)),
    ];
}
