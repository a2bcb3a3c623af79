using Darya.Agreements.Documents;
using Darya.Input;
using Darya.Model;
using static Darya.Agreements.Format.AgreementReader;

namespace Darya.Agreements.Format;

/// <summary>Reads one term.</summary>
internal static class TermReader
{
    /// <summary>Largest factor of a year where the document names none.</summary>
    private const double MostFactor = 100;

    private static readonly Figure Unknown = new(Confidence.Estimate, string.Empty, string.Empty, string.Empty);

    internal static Term Term(JsonMembers t, AgreementFaults faults) => new()
    {
        Id = t.Id("id"),
        Kind = t.Word("kind", TermKind.Definition),
        Article = t.Text("article"),
        Text = t.LocalText("text"),
        Debtors = t.Strings("debtors"),
        Creditors = t.Strings("creditors"),
        Modality = t.Word<Modality>("modality"),
        Layer = t.Word("layer", Layer.Working, isRequired: false),
        Trigger = Part(t.Optional("trigger"), faults, x => new Trigger(
            x.Text("event", isRequired: false), x.Id("meter", isRequired: false), x.Number("below"), x.Number("above"))),
        Quantity = Part(t.Optional("quantity"), faults, q => QuantityOf(q, faults)),
        Meter = t.Id("meter", isRequired: false),
        Tolerance = Part(t.Optional("tolerance"), faults, x => new Tolerance(
            x.Number("percent", 0, 100, isRequired: true) ?? 0,
            x.Word("averaging", Averaging.Window, isRequired: false),
            x.Number("cumulativePercent", 0, 100),
            x.Integer("periodsAllowed", 0, 366),
            x.Integer("graceDays", 0, 3660),
            FigureOf(x, faults))),
        Evidence = Part(t.Optional("evidence"), faults, e => new Evidence(
            Each(e.Items("wins"), faults, w => new Precedence(w.Text("reporter"), w.Strings("over", isRequired: true))),
            e.Number("disputeAbovePercent", 0, 1000) ?? 10)),
        Exceptions = Each(t.Items("exceptions"), faults, x => new Exemption(x.Id("id"), x.Id("event"), x.Integer("priority", -1000, 1000), x.LocalText("text"))),
        Remedy = Part(t.Optional("remedy"), faults, r => new TermRemedy(
            r.Word<RemedyKind>("kind"),
            r.Integer("withinMonths", 0, 1200),
            r.Number("factor", 0, 100) ?? 1,
            PriceOf(r.Optional("price"), faults),
            r.Id("suspends", isRequired: false),
            r.Number("capMusd", 0))),
        State = t.Word("state", TermState.Agreed, isRequired: false),
        Overrides = t.Strings("overrides"),
        DependsOn = t.Strings("dependsOn"),
        Under = t.Id("under", isRequired: false),
        YearRule = Part(t.Optional("yearRule"), faults, y => YearRuleOf(y, faults)),
        Shares = Part(t.Optional("shares"), faults, s => new ShareKey(
            s.Id("key"),
            s.LocalText("of", isRequired: true),
            Each(s.Items("shares"), faults, p => new PartyShare(p.Id("party"), p.Number("percent", 0, 1e6, isRequired: true) ?? 0, FigureOf(p, faults))))),
        Steps = Each(t.Items("steps"), faults, s => new ProceduralStep(s.Id("id"), s.OptionalInteger("days", 0, 36600), s.LocalText("text"))),
        Notice = Part(t.Optional("notice"), faults, n => new Notice(
            n.Strings("variables", isRequired: true),
            n.Integer("everyDays", 0, 3660),
            n.Integer("delayDays", -3660, 3660),
            n.Text("format", isRequired: false))),
        Body = t.Id("body", isRequired: false),
        Events = t.Strings("events"),
        LongestPauseDays = t.OptionalInteger("longestPauseDays", 1, 36600),
        Indicator = Part(t.Optional("indicator"), faults, i => new GoalIndicator(
            i.Id("goal", isRequired: false), i.LocalText("name"), i.Number("target"), i.OptionalInteger("by", 1900, 2200))),
        Figure = t.Optional("figure") is null ? null : FigureOf(t, faults),
    };

    internal static IReadOnlyList<Amount> Amounts(IReadOnlyList<LocatedJson> items, AgreementFaults faults) =>
        Each(items, faults, a => new Amount(WindowOf(a, faults), a.Number("value", 0, isRequired: true) ?? 0, FigureOf(a, faults)));

    private static Quantity QuantityOf(JsonMembers q, AgreementFaults faults)
    {
        IReadOnlyList<Window> due = [];
        return new Quantity(
            q.Unit("unit") ?? Unit.All[0],
            q.Word<Bound>("bound"),
            Amounts(q.Items("amounts"), faults),
            Part(q.Optional("formula"), faults, f =>
            {
                due = [.. Each(f.Items("due"), faults, w => Tuple.Create(WindowOf(w, faults))).Select(t => t.Item1)];
                return new Formula(
                    f.Word<FormulaKind>("kind"), f.Id("of"), f.Number("factor", 0) ?? 1, f.Number("setOff") ?? 0, PriceOf(f.Optional("price"), faults));
            }),
            due,
            Part(q.Optional("bounds"), faults, b => new Bounds(b.Number("least"), b.Number("most"))));
    }

    private static YearRule YearRuleOf(JsonMembers y, AgreementFaults faults) => new(
        y.Word<YearRuleKind>("kind"),
        y.Id("meter"),
        y.CalendarDay("decidedOn") ?? default,
        Each(y.Items("tiers"), faults, t => new YearTier(t.Number("from"), t.Number("below"), t.Number("factor", 0, 100, isRequired: true) ?? 1, FigureOf(t, faults))),
        y.Number("least", 0, 100) ?? 0,
        y.Number("most", 0, 100) ?? MostFactor,
        y.Strings("scales", isRequired: true),
        y.Integer("payBackYears", 0, 100),
        y.Id("cancelMeter", isRequired: false),
        y.Number("cancelAt"));

    private static Price? PriceOf(LocatedJson? node, AgreementFaults faults) =>
        Part(node, faults, p => new Price(p.Number("value", 0, isRequired: true) ?? 0, p.Unit("unit") ?? Unit.All[0], FigureOf(p, faults)));

    private static Window WindowOf(JsonMembers w, AgreementFaults faults)
    {
        var (from, to) = (w.CalendarDay("from"), w.CalendarDay("to"));
        if (from is not { } first || to is not { } last)
        {
            return default;
        }

        if (first.Year is null != last.Year is null)
        {
            faults.Error(w.Node, AgreementFaultCodes.BadDate, $"got {first} to {last}; both days with a year, or both of every year");
        }
        else if (first.Year is { } year && last.In(0) < first.In(year))
        {
            faults.Error(w.Node, AgreementFaultCodes.DateOrder, $"got {first} to {last}; the last day must not be before the first");
        }

        return new Window(first, last);
    }

    private static Figure FigureOf(JsonMembers owner, AgreementFaults faults)
    {
        var figure = Part(owner.Required("figure"), faults, f => new Figure(
            f.Letter(), f.Id("source", isRequired: false), f.Id("run", isRequired: false), f.Text("item", isRequired: false)));
        if (figure is null)
        {
            return Unknown;
        }

        var place = faults.PlaceOf(figure);
        if (figure.Run.Length == 0 && ConfidenceLetters.TryParse(place.Member("letter")?.Text ?? string.Empty, out var letter))
        {
            if (letter == Confidence.Estimate && figure.Item.Length == 0)
            {
                faults.Error(place, AgreementFaultCodes.FigureUnexplained, "an estimate (E) says in 'item' how it was made, or in 'run' which run gave it");
            }
            else if (letter is not (Confidence.Estimate or Confidence.Recalled) && figure.Source.Length == 0)
            {
                faults.Error(place, AgreementFaultCodes.FigureUnexplained, $"a figure with the letter {letter.Letter()} names its 'source', or the 'run' that gave it");
            }
        }

        return figure;
    }
}
