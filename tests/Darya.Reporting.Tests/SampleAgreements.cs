using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Agreements.Drafting;
using Darya.Agreements.Trials;
using Darya.Agreements.Trials.Results;
using Darya.Model;
using Darya.Planning;

namespace Darya.Reporting.Tests;

/// <summary>A made-up agreement of the members of a region, its draft, its trial and how it was kept; nothing was solved.</summary>
internal sealed class SampleAgreements(Region region)
{
    private static readonly Figure Run = new(Confidence.Estimate, "", "draft-1", "mean year");

    private readonly string[] _parties = [.. Planner.AllMembers(region)];

    internal Agreement Document => new()
    {
        Id = "sample",
        Version = 1,
        Rank = Rank.Framework,
        Title = LocalText.Of("Sample agreement", "Образец соглашения"),
        Parties = [.. _parties.Select(p => new Party(p, LocalText.Of(p, p)))],
        Languages = new AgreementLanguages(["en", "ru"], string.Empty),
        LifeCycle = new AgreementLifeCycle(
            null, string.Empty, [], ForceRule.Date, new DateOnly(2026, 1, 1), new DateOnly(2030, 12, 31), 0, RenewsByItself: false, null, LapsesForAll: true, LocalText.None, []),
        Meters =
        [
            Meter("dam", "High dam, release", "Высокая плотина, попуск", Variable.Release, "hm3", "high_dam"),
            Meter("lake", "High dam, storage", "Высокая плотина, запас воды", Variable.Storage, "hm3", "high_dam"),
            Meter("line", "Energy to the upper state", "Электроэнергия вверх по реке", Variable.Energy, "GWh", $"{Second}>{First}"),
            Meter("canal", "Intakes from the river", "Водозабор из реки", Variable.Intake, "hm3", "plain_canal"),
            Meter("mouth", "Inflow to the sea", "Приток в море", Variable.Flow, "hm3", "lower"),
            Meter("bank", "Payments", "Платежи", Variable.Payment, "million USD", First),
            Meter("year", "Inflow April-September, % of norm", "Приток за апрель–сентябрь, % нормы", Variable.Index, "%", "syr"),
        ],
        Terms =
        [
            Amounts("release", TermKind.ReleaseSchedule, "1.1", First, Second, "dam", "hm3", Bound.Exactly, ("--01-01", "--03-31", 2100), ("--04-01", "--06-30", 900), ("--07-01", "--09-30", 1300), ("--10-01", "--12-31", 2600)),
            Amounts("storage", TermKind.StorageTarget, "2.1", First, Second, "lake", "hm3", Bound.Least, ("--09-01", "--09-30", 3200)),
            Amounts("energy-winter", TermKind.EnergyDelivery, "3.1", Second, First, "line", "GWh", Bound.Least, ("--10-01", "--03-31", 1250)),
            Amounts("limit", TermKind.Allocation, "4.1", Second, First, "canal", "hm3", Bound.Most, ("--04-01", "--09-30", 5300), ("--10-01", "--03-31", 700)),
            Amounts("delta", TermKind.EnvironmentalFlow, "5.1", Second, First, "mouth", "hm3", Bound.Least, ("--01-01", "--12-31", 3000)),
            Amounts("balance", TermKind.Payment, "6.1", Second, First, "bank", "million USD", Bound.Least, ("--01-01", "--12-31", 25.5)),
            Plain("price", TermKind.Payment, "6.2", Modality.Duty) with
            {
                Debtors = [First],
                Creditors = [Second],
                Meter = "bank",
                Quantity = new Quantity(
                    Unit.Find("million USD")!,
                    Bound.Least,
                    [],
                    new Formula(FormulaKind.PriceTimes, "energy-winter", 1, 0, new Price(0.042, Unit.Find("USD/kWh")!, Run)),
                    [Window("--10-01", "--03-31")],
                    null),
            },
            Plain("year-release", TermKind.YearRule, "7.1", Modality.Definition) with
            {
                YearRule = new YearRule(
                    YearRuleKind.Tiered,
                    "year",
                    new CalendarDay(null, 4, 1),
                    [new YearTier(null, 90, 0.82, Run), new YearTier(90, 110, 1, Run), new YearTier(110, null, 1.15, Run)],
                    0,
                    double.MaxValue,
                    ["release"],
                    0,
                    string.Empty,
                    null),
            },
            Plain("lapse", TermKind.Definition, "8.1", Modality.Definition) with { Text = LocalText.Of(SampleRegion.Hostile, "Соглашение прекращается для всех") },
        ],
        Sources = [new AgreementSource("practice", "Practice of a season", "https://example.org/season")],
    };

    internal DraftOutcome Draft()
    {
        var study = new SampleCooperation(region).Create();
        return new DraftOutcome(Document, SamplePlan.Create(12) with { Region = region }, [SamplePlan.Create(12) with { Region = region }], study, study.MeanYear.Gamma.Rules[0], [Year("2002", new LocalName("2002", "2002"), 71, -18, [])]);
    }

    internal TrialOutcome Trial()
    {
        var release = new MissedAmount("release", new DateOnly(2002, 7, 1), new DateOnly(2002, 9, 30), 1050, 320.4, "hm3");
        var limit = new MissedAmount("limit", new DateOnly(2002, 4, 1), new DateOnly(2002, 9, 30), 5936, 61.5, "hm3");
        return new TrialOutcome
        {
            Agreement = Document,
            Region = region,
            Parties = _parties,
            Economy = "2023",
            MeanYear = Year("mean-year", new LocalName("Mean year", "Средний год"), 100, 30, []),
            Years =
            [
                Year("2001", new LocalName("2001", "2001"), 84, 12, []), Year("2002", new LocalName("2002", "2002"), 71, -18, [release, limit]),
                Year("2003", new LocalName("2003", "2003"), 118, 44, []),
            ],
            Terms =
            [
                Computed("release", 6.25, "2002", 3, ["2002"]), Computed("storage", 0.8, "2001", 1, []), Computed("energy-winter", -1.5, "2003", 2, []), Computed("limit", 0, "", 0, ["2002"]),
                Computed("delta", 2.75, "2002", 2, []), Computed("balance", 0, "", 0, []), Computed("price", 0, "", 0, []),
                new TermTrial("lapse", false, new LocalName("a definition", "определение"), 0, [.. _parties.Select(_ => 0.0)], "", 0, []),
            ],
            Conflicts = [new TermConflict("2002", release, "delta"), new TermConflict("2002", limit, "limit")],
            States = [.. _parties.Select((p, i) => new PartyTrial(p, 20 - (8 * i), "2002", -18 + (9 * i), i == 0 ? 18 : 0, i == 0 ? "2002" : "", i == 0 ? "no-agreement" : "", 4 + (3 * i), (4.0 + (3 * i)) / (24.0 - (5 * i))))],
            Drought = [new DroughtStep(100, []), new DroughtStep(95, []), new DroughtStep(90, [release]), new DroughtStep(85, [release, limit])],
            Warnings = [new LocalName("A sample: nothing was solved.", "Образец: ничего не решалось.")],
        };

        TermTrial Computed(string id, double cost, string costliest, int binding, IReadOnlyList<string> missed) =>
            new(id, true, new LocalName("", ""), cost, [.. _parties.Select((_, i) => i == 0 ? 2 * cost : i == 1 ? -cost : 0)], costliest, binding, missed);
    }

    /// <summary>The trial with four generated years, of which one has no plan and one misses a term.</summary>
    internal TrialOutcome TrialWithGeneratedYears()
    {
        var dry = new MissedAmount("release", new DateOnly(2002, 4, 1), new DateOnly(2002, 6, 30), 738, 95.2, "hm3");
        GeneratedYear[] years = [Generated(1, 96, 21, []), Generated(2, 61, -14, [dry]), Generated(4, 131, 38, [])];
        return Trial() with
        {
            Generated = new GeneratedTrial
            {
                Origin = InflowOrigin.Model,
                Seed = 7,
                Years = years,
                WithoutPlan = ["generated-3"],
                States =
                [
                    .. _parties.Select((p, i) => new GeneratedParty(
                        p, 15 + (9 * i), i == 0 ? 2.0 / 3 : 1, "generated-2", -14 + (9 * i), [.. Enumerable.Range(0, 21).Select(q => -14 + (9 * i) + (2.6 * q))])),
                ],
                Terms = [new GeneratedTerm("release", 1, "generated-2", dry)],
            },
        };

        GeneratedYear Generated(int place, double inflow, double gain, IReadOnlyList<MissedAmount> missed) => new(
            inflow,
            Year(FormattableString.Invariant($"generated-{place}"), new LocalName(FormattableString.Invariant($"Generated year {place}"), FormattableString.Invariant($"Сгенерированный год {place}")), inflow, gain, missed));
    }

    internal ComplianceOutcome Kept() => new()
    {
        Agreement = "sample",
        Version = 1,
        AsOf = new DateOnly(2026, 12, 31),
        Verdicts =
        [
            Verdict("release", 1, 3, ComplianceState.Met, 2100, 2110, 2098), Verdict("release", 4, 6, ComplianceState.WithinTolerance, 900, 845, 860),
            Verdict("release", 7, 9, ComplianceState.Breach, 1300, 980, 900) with { AmountShort = 320, ValueMusd = 9.6 },
            Verdict("release", 10, 12, ComplianceState.Disputed, 2600, 2650, 1900) with { Accepted = null, AcceptedBy = "", Reason = VerdictReason.TwoReadings },
            Verdict("limit", 4, 9, ComplianceState.MissingData, 5300, null, null) with { Reason = VerdictReason.NoReading },
            Verdict("delta", 1, 12, ComplianceState.Late, 3000, 2400, 2400) with { Until = new DateOnly(2027, 12, 31) },
        ],
        MakeUp =
        [
            new MakeUpEntry("release", new DateOnly(2026, 9, 30), MakeUpMovement.Missed, new DateOnly(2026, 7, 1), new DateOnly(2026, 9, 30), 320, 320, "hm3"),
            new MakeUpEntry("release", new DateOnly(2026, 11, 30), MakeUpMovement.Expired, new DateOnly(2026, 7, 1), new DateOnly(2026, 9, 30), 320, 0, "hm3"),
        ],
        Money = [new MoneyEntry(Second, "release", new DateOnly(2026, 7, 1), new DateOnly(2026, 9, 30), 9.6), new MoneyEntry(First, "release", new DateOnly(2026, 7, 1), new DateOnly(2026, 9, 30), -9.6)],
        Accounts = [.. _parties.Select((p, i) => new MoneyAccount(p, i == 1 ? 9.6 : 0, i == 0 ? 9.6 : 0))],
        NotMonitored = ["lapse"],
    };

    private string First => _parties[0];

    private string Second => _parties[1];

    private TrialYear Year(string id, LocalName name, double index, double gain, IReadOnlyList<MissedAmount> missed)
    {
        TrialYear Of(double scale, double shift, TrialYear? flat) => new(
            id,
            name,
            new SortedDictionary<string, double>(StringComparer.Ordinal) { ["year-release"] = index },
            [.. _parties.Select((p, i) => new StateTrial(p, -100 * (i + 1), (-100 * (i + 1)) + (gain * scale) + (9 * i) + shift, i == 0 ? 25.5 : i == 1 ? -25.5 : 0, 4 + (3 * i)))],
            _parties.Select((_, i) => (gain * scale) + (9 * i) + shift).Sum(),
            missed,
            flat);
        return Of(1, 0, Of(1.5, -2, null));
    }

    private PeriodVerdict Verdict(string term, int from, int to, ComplianceState state, double promised, double? own, double? other) => new()
    {
        Term = term,
        Test = VerdictTest.Period,
        From = new DateOnly(2026, from, 1),
        To = new DateOnly(2026, to, DateTime.DaysInMonth(2026, to)),
        State = state,
        Unit = "hm3",
        Promised = promised,
        TolerancePercent = 12,
        Reported = [new ReportedValue(First, own, own is null ? 12 : 0), new ReportedValue(Second, other, other is null ? 12 : 0)],
        Accepted = other,
        AcceptedBy = other is null ? string.Empty : Second,
    };

    private static Meter Meter(string id, string english, string russian, Variable variable, string unit, string place) =>
        new(id, LocalText.Of(english, russian), variable, [place], Unit.Find(unit)!, []);

    private static Term Amounts(
        string id, TermKind kind, string article, string debtor, string creditor, string meter, string unit, Bound bound, params (string From, string To, double Value)[] amounts) =>
        Plain(id, kind, article, Modality.Duty) with
        {
            Debtors = [debtor],
            Creditors = [creditor],
            Meter = meter,
            Quantity = new Quantity(Unit.Find(unit)!, bound, [.. amounts.Select(a => new Amount(Window(a.From, a.To), a.Value, Run))], null, [], null),
            Tolerance = new Tolerance(12, Averaging.Window, null, 0, 0, Run),
        };

    private static Term Plain(string id, TermKind kind, string article, Modality modality) => new()
    {
        Id = id,
        Kind = kind,
        Article = article,
        Text = LocalText.None,
        Debtors = [],
        Creditors = [],
        Modality = modality,
    };

    private static Window Window(string from, string to) => new(CalendarDay.Parse(from)!.Value, CalendarDay.Parse(to)!.Value);
}
