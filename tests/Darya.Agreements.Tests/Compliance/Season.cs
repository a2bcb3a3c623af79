using System.Globalization;
using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Model;

namespace Darya.Agreements.Tests.Compliance;

/// <summary>Small agreements between an upstream A and a downstream B, put together by hand.</summary>
internal static class Season
{
    internal static readonly Figure Estimate = new(Confidence.Estimate, "", "", "test");

    internal static Agreement Agreement(params Term[] terms) => new()
    {
        Id = "season",
        Version = 1,
        Rank = Rank.Protocol,
        Title = LocalText.Of("Season", "Сезон"),
        Parties = [new Party("A", LocalText.Of("A", "А")), new Party("B", LocalText.Of("B", "Б"))],
        Languages = new AgreementLanguages(["en"], "en"),
        LifeCycle = new AgreementLifeCycle(Day("2024-01-01"), "", [], ForceRule.Signature, Day("2024-01-01"), null, 0, false, null, false, LocalText.None, []),
        Meters =
        [
            Meter("gauge", Variable.Flow, "m3/s"), Meter("line", Variable.Energy, "GWh"), Meter("back", Variable.Energy, "GWh"), Meter("lake", Variable.Storage, "hm3"),
            Meter("bank", Variable.Payment, "million USD"), Meter("index", Variable.Index, "%"), Meter("canal", Variable.Intake, "hm3"), Meter("trade", Variable.Indicator, "billion USD"),
        ],
        Terms = terms,
    };

    internal static Meter Meter(string id, Variable variable, string unit) =>
        new(id, LocalText.Of(id, id), variable, [id], Unit.Find(unit)!, ["A", "B", "BWO"]);

    /// <summary>A duty of A towards B.</summary>
    internal static Term Duty(string id, string meter, string unit, Bound bound, params Amount[] amounts) => new()
    {
        Id = id,
        Kind = TermKind.EnergyDelivery,
        Article = "1",
        Text = LocalText.None,
        Debtors = ["A"],
        Creditors = ["B"],
        Modality = Modality.Duty,
        Meter = meter,
        Quantity = new Quantity(Unit.Find(unit)!, bound, amounts, null, [], null),
    };

    /// <summary>A term without amount.</summary>
    internal static Term Plain(string id, TermKind kind) => new()
    {
        Id = id,
        Kind = kind,
        Article = "1",
        Text = LocalText.None,
        Debtors = ["A"],
        Creditors = ["B"],
        Modality = Modality.Duty,
    };

    internal static Term From(this Term term, string debtor, string creditor) => term with { Debtors = [debtor], Creditors = [creditor] };

    internal static Term Following(this Term term, Formula formula, params Window[] due) =>
        term with { Quantity = term.Quantity! with { Amounts = [], Formula = formula, FormulaWindows = due } };

    internal static Amount Amount(string from, string to, double value) => new(Window(from, to), value, Estimate);

    /// <summary>Energy of January to March 2024, each month.</summary>
    internal static Amount[] Winter(double value) =>
        [Amount("2024-01-01", "2024-01-31", value), Amount("2024-02-01", "2024-02-29", value), Amount("2024-03-01", "2024-03-31", value)];

    internal static Window Window(string from, string to) => new(CalendarDay.Parse(from)!.Value, CalendarDay.Parse(to)!.Value);

    internal static Tolerance Within(double percent, double? cumulative = null, int allowed = 0, int grace = 0, Averaging averaging = Averaging.Window) =>
        new(percent, averaging, cumulative, allowed, grace, Estimate);

    internal static TermRemedy MadeUpWithin(int months, double factor = 1) => new(RemedyKind.MakeUp, months, factor, null, "", null);

    internal static Price Price(double value, string unit) => new(value, Unit.Find(unit)!, Estimate);

    internal static MeterReading Read(string meter, string reporter, string from, string to, double value, string unit = "GWh") =>
        new(meter, reporter, Day(from), Day(to), value, Unit.Find(unit)!, "");

    /// <summary>Monthly readings by one reporter, from January 2024 on.</summary>
    internal static MeterReading[] Months(string meter, string reporter, string unit, params double[] values) =>
    [
        .. values.Select((v, i) => new MeterReading(
            meter, reporter, new DateOnly(2024, 1, 1).AddMonths(i), new DateOnly(2024, 1, 1).AddMonths(i + 1).AddDays(-1), v, Unit.Find(unit)!, "")),
    ];

    internal static AgreementEvent Event(string term, string word, string date, string by = "A") => new(term, word, Day(date), by, "");

    internal static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static ComplianceOutcome Judge(Agreement agreement, string asOf, IEnumerable<MeterReading> readings, params AgreementEvent[] events) =>
        ComplianceReading.Of(agreement, [.. readings], events, Day(asOf));

    /// <summary>States of the periods of a term, in order.</summary>
    internal static ComplianceState[] States(this ComplianceOutcome outcome, string term, VerdictTest test = VerdictTest.Period) =>
        [.. outcome.Verdicts.Where(v => v.Term == term && v.Test == test).Select(v => v.State)];

    internal static PeriodVerdict One(this ComplianceOutcome outcome, string term, int place = 0) => outcome.Verdicts.Where(v => v.Term == term).ElementAt(place);
}
