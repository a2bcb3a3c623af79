using Darya.Agreements.Documents;
using Darya.Model;

namespace Darya.Agreements.Tests.Format;

/// <summary>An agreement in which every member of the format is said at least once, and every kind of term stands.</summary>
internal static class WholeAgreement
{
    private static readonly Figure Printed = new(Confidence.Published, "book", "together-2005", "table 3");

    private static readonly Price PerMegawattHour = new(45, Unit.Find("USD/MWh")!, Printed);

    internal static Agreement Create() => new()
    {
        Id = "whole-2001",
        Version = 2,
        Rank = Rank.Protocol,
        Title = LocalText.Of("Everything", "Всё"),
        Note = LocalText.Of("Made for tests", "Для проверки"),
        Parties = [new Party("KG", LocalText.Of("Kyrgyzstan", "Кыргызстан")), new Party("UZ", LocalText.Of("Uzbekistan", "Узбекистан"))],
        Languages = new AgreementLanguages(["en", "ru"], "ru"),
        LifeCycle = new AgreementLifeCycle(
            new DateOnly(2001, 3, 1), "Bishkek", [new Ratification("KG", new DateOnly(2001, 3, 20)), new Ratification("UZ", null)], ForceRule.Ratification,
            new DateOnly(2001, 4, 1), new DateOnly(2010, 12, 31), 5, true, 6, true, LocalText.Of("Debts", "Долги"),
            [new PriorAgreement("frame-1998", PriorRelation.Under)]),
        Bodies = [new AgreementBody("commission", LocalText.Of("Commission", "Комиссия"), ["KG", "UZ"], 2, VotingRule.TwoThirds, 3, ["release"])],
        Meters =
        [
            Meter("gauge", Variable.Release, "m3/s"), Meter("energy", Variable.Energy, "GWh"), Meter("money", Variable.Payment, "million USD"),
            Meter("index", Variable.Index, "%"), Meter("lake", Variable.Storage, "hm3"), Meter("coal", Variable.Goods, "kt"),
        ],
        Terms = [.. Terms()],
        Amendments =
        [
            new Amendment(
                "more-in-june", new DateOnly(2002, 5, 15), "commission", "release",
                [new Amount(new Window(new CalendarDay(2002, 6, 1), new CalendarDay(2002, 6, 30)), 520, Printed)]),
        ],
        Sources = [new AgreementSource("book", "A book", "https://example.org/book")],
    };

    private static Meter Meter(string id, Variable variable, string unit) =>
        new(id, LocalText.Of(id, "прибор " + id), variable, ["toktogul", "KG>UZ"], Unit.Find(unit)!, ["KG", "UZ", "BWO"]);

    private static Term Term(string id, TermKind kind, Modality modality = Modality.Duty) => new()
    {
        Id = id,
        Kind = kind,
        Article = "1",
        Text = LocalText.Of("Words of " + id, "Слова: " + id),
        Debtors = ["KG"],
        Creditors = ["UZ"],
        Modality = modality,
    };

    private static Amount Yearly(int month, int day, int toMonth, int toDay, double value) =>
        new(new Window(new CalendarDay(null, month, day), new CalendarDay(null, toMonth, toDay)), value, Printed);

    private static Quantity Of(string unit, params Amount[] amounts) => new(Unit.Find(unit)!, Bound.Least, amounts, null, [], null);

    private static Quantity By(string unit, Formula formula) => new(
        Unit.Find(unit)!, Bound.Exactly, [], formula, [new Window(new CalendarDay(null, 10, 1), new CalendarDay(null, 3, 31))], null);

    private static IEnumerable<Term> Terms()
    {
        var steps = new[] { new ProceduralStep("talks", 30, LocalText.Of("Talks", "Переговоры")) };
        yield return Term("release", TermKind.ReleaseSchedule) with
        {
            Layer = Layer.Alliance,
            Trigger = new Trigger(string.Empty, "lake", 7000, 9000),
            Quantity = new Quantity(
                Unit.Find("m3/s")!, Bound.Most, [Yearly(6, 1, 6, 30, 500), Yearly(12, 16, 1, 15, 300)], null, [], new Bounds(200, 600)),
            Meter = "gauge",
            Tolerance = new Tolerance(10, Averaging.Dekad, 5, 1, 7, Printed),
            Evidence = new Evidence([new Precedence("BWO", ["KG", "UZ"])], 12.5),
            Exceptions = [new Exemption("flood", "flood", 1, LocalText.Of("In a flood", "В паводок"))],
            Remedy = new TermRemedy(RemedyKind.MakeUp, 2, 1.1, new Price(0.02, Unit.Find("USD/m3")!, Printed), "pay", 4),
            State = TermState.Active,
            Overrides = ["swap"],
            DependsOn = ["energy"],
            Under = "frame-1998#release",
            Steps = steps,
            Events = ["drought"],
            Figure = Printed,
        };
        yield return Term("share", TermKind.Allocation) with
        {
            Quantity = By("hm3", new Formula(FormulaKind.ShareOfMeter, "gauge", 0.4, 12, null)),
            Meter = "gauge",
            Trigger = new Trigger("spring", "", null, null),
        };
        yield return Term("section", TermKind.SectionFlow) with { Quantity = Of("m3/s", Yearly(4, 1, 9, 30, 100)), Meter = "gauge" };
        yield return Term("full", TermKind.StorageTarget) with { Quantity = Of("hm3", Yearly(10, 1, 10, 1, 16000)), Meter = "lake" };
        yield return Term("energy", TermKind.EnergyDelivery) with { Quantity = Of("GWh", Yearly(4, 1, 9, 30, 2200)), Meter = "energy" };
        yield return Term("swap", TermKind.EnergySwap) with { Quantity = By("GWh", new Formula(FormulaKind.Return, "energy", 1, 0, null)), Meter = "energy" };
        yield return Term("coal", TermKind.GoodsInKind) with { Quantity = Of("kt", Yearly(10, 1, 12, 31, 500)), Meter = "coal" };
        yield return Term("pay", TermKind.Payment) with
        {
            Quantity = By("million USD", new Formula(FormulaKind.PriceTimes, "energy", 1, 0, PerMegawattHour)),
            Meter = "money",
        };
        yield return Term("cost", TermKind.CostShare) with
        {
            Shares = new ShareKey("by-water", LocalText.Of("Upkeep", "Содержание"), [new PartyShare("KG", 40, Printed), new PartyShare("UZ", 60, Printed)]),
        };
        yield return Term("dry", TermKind.YearRule) with
        {
            YearRule = new YearRule(
                YearRuleKind.Tiered, "index", new CalendarDay(null, 4, 1),
                [new YearTier(null, 80, 0.85, Printed), new YearTier(80, 110, 1, Printed), new YearTier(110, null, 1.1, Printed)],
                0, 100, ["release"], 3, "lake", 19500),
        };
        yield return Term("wet", TermKind.YearRule) with
        {
            YearRule = new YearRule(YearRuleKind.Proportional, "index", new CalendarDay(2005, 4, 1), [], 0.7, 1.2, ["energy"], 0, "", null),
        };
        yield return Term("data", TermKind.DataAndNotice) with { Notice = new Notice(["release", "inflow"], 10, 3, "csv") };
        yield return Term("body", TermKind.JointBody, Modality.Power) with { Body = "commission" };
        yield return Term("access", TermKind.FacilityAccess, Modality.Right) with { Steps = steps };
        yield return Term("river", TermKind.EnvironmentalFlow) with { Quantity = Of("m3/s", Yearly(1, 1, 12, 31, 30)), Meter = "gauge" };
        yield return Term("transit", TermKind.Transit, Modality.Right);
        yield return Term("help", TermKind.MutualSupport) with { Layer = Layer.Alliance, Steps = steps };
        yield return Term("shield", TermKind.Security, Modality.Prohibition) with { Layer = Layer.Security, Events = ["armed-attack"] };
        yield return Term("ladder", TermKind.DisputeLadder) with { Steps = steps };
        yield return Term("force", TermKind.ForceMajeure, Modality.Definition) with { Events = ["earthquake"], LongestPauseDays = 90 };
        yield return Term("remedy", TermKind.Remedy) with { Remedy = new TermRemedy(RemedyKind.Suspension, 0, 1, null, "share", null) };
        yield return Term("life", TermKind.LifeCycle, Modality.Right);
        yield return Term("word", TermKind.Definition, Modality.Definition) with { Debtors = [], Creditors = [] };
        yield return Term("aid", TermKind.AidAndFinance, Modality.Goal) with
        {
            Layer = Layer.Partnership,
            Indicator = new GoalIndicator("trade", LocalText.Of("Trade", "Торговля"), 10, 2030),
        };
    }
}
