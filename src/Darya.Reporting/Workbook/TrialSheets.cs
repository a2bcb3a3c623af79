using Darya.Agreements.Trials.Results;
using Darya.Agreements.Wording;
using Darya.Reporting.Agreements;

namespace Darya.Reporting.Workbook;

/// <summary>What a trial found, a sheet per question.</summary>
internal sealed class TrialSheets(TrialOutcome outcome, AgreementNames names, WorkbookWords words)
{
    internal IEnumerable<Sheet> All()
    {
        yield return Years();
        if (Tried.Any(y => y.Indices.Count > 0 || y.WithoutYearRules is not null))
        {
            yield return YearRule();
        }

        yield return Costs();
        yield return MissedSheet("sheet.missed", "agreement.year", Tried.SelectMany(y => y.Missed, (y, m) => ((object?)words.Name(y.Name), m)));
        yield return new Sheet(
            words["sheet.conflicts"],
            [new(words["agreement.year"], CellFormat.Plain, 14), new(words["inWords"], CellFormat.Wrapped, 130)],
            [.. outcome.Conflicts.Select(c => new object?[] { YearName(c.Year), words.Name(TrialWords.Conflict(names, outcome, c)) })]);
        if (outcome.Drought.Count > 0)
        {
            yield return MissedSheet("sheet.drought", "agreement.inflow", outcome.Drought.SelectMany(d => d.Missed, (d, m) => ((object?)d.Percent, m)));
        }

        yield return Reliance();
    }

    private IEnumerable<TrialYear> Tried => outcome.Years.Prepend(outcome.MeanYear);

    private Sheet Years() => new(
        words["sheet.trialYears"],
        [
            new(words["agreement.year"], CellFormat.Plain, 14), new(words["state"], CellFormat.Plain, 18), Money("agreement.alone"), Money("agreement.agreed"),
            Money("agreement.payments"), Money("agreement.gain"), Money("agreement.temptation"),
        ],
        [.. Tried.SelectMany(y => y.States.Select(s => new object?[]
        {
            words.Name(y.Name), words.Name(names.Who(s.State)), s.AloneMusd, s.AgreedMusd, s.PaymentsMusd, s.GainMusd, s.TemptationMusd,
        }))],
        FrozenColumns: 2);

    private Sheet YearRule()
    {
        string[] rules = [.. Tried.SelectMany(y => y.Indices.Keys).Distinct(StringComparer.Ordinal)];
        return new Sheet(
            words["sheet.yearRule"],
            [
                new(words["agreement.year"], CellFormat.Plain, 14), .. rules.Select(r => new Column($"{words["agreement.index"]}, {r}", CellFormat.OneDigit, 16)),
                .. outcome.Parties.Select(p => MoneyOf("agreement.gain", p)), .. outcome.Parties.Select(p => MoneyOf("agreement.gainFlat", p)),
            ],
            [.. Tried.Select(y => (object?[])
            [
                words.Name(y.Name), .. rules.Select(r => y.Indices.TryGetValue(r, out var index) ? (object?)index : null),
                .. y.States.Select(s => (object?)s.GainMusd), .. outcome.Parties.Select((_, i) => (object?)y.WithoutYearRules?.States[i].GainMusd),
            ])]);
    }

    private Sheet Costs() => new(
        words["sheet.termCosts"],
        [
            new(words["agreement.article"], CellFormat.Plain, 9), new(words["agreement.term"], CellFormat.Plain, 28), new(words["agreement.subject"], CellFormat.Wrapped, 44),
            new(words["agreement.computed"], CellFormat.Plain, 11), Money("agreement.cost"), .. outcome.Parties.Select(p => MoneyOf("agreement.costOf", p)),
            new(words["agreement.costliest"], CellFormat.Plain, 14), new(words["agreement.binding"], CellFormat.Whole, 14), new(words["agreement.missedYears"], CellFormat.Wrapped, 24),
            new(words["agreement.reason"], CellFormat.Wrapped, 50),
        ],
        [.. outcome.Terms.Select(t => (object?[])
        [
            names.Agreement.Term(t.Term)?.Article, t.Term, names.Agreement.Term(t.Term) is { } term ? words.Name(names.Subject(term)) : null, words.YesNo(t.IsComputed), t.CostMusd,
            .. outcome.Parties.Select((_, i) => (object?)(i < t.StateCostMusd.Count ? t.StateCostMusd[i] : null)),
            YearName(t.CostliestYear), t.BindingYears, string.Join(", ", t.MissedYears), t.IsComputed ? null : words.Name(t.Reason),
        ])],
        FrozenColumns: 2);

    private Sheet MissedSheet(string name, string first, IEnumerable<(object? Of, MissedAmount Missed)> rows) => new(
        words[name],
        [
            new(words[first], CellFormat.OneDigit, 16), new(words["agreement.term"], CellFormat.Plain, 28), new(words["agreement.subject"], CellFormat.Wrapped, 44),
            new(words["agreement.when"], CellFormat.Plain, 24), new(words["agreement.owed"], CellFormat.OneDigit, 18), new(words["agreement.missed"], CellFormat.OneDigit, 14),
            new(words["unit"], CellFormat.Plain, 14),
        ],
        [.. rows.Select(r => new object?[]
        {
            r.Of, r.Missed.Term, names.Agreement.Term(r.Missed.Term) is { } term ? words.Name(names.Subject(term)) : null,
            words.Name(AgreementNames.Local(l => PlainDates.Cell(AgreementNames.Yearly(r.Missed.From, r.Missed.To), l))), r.Missed.Amount, r.Missed.Missed,
            words.Name(AgreementNames.UnitName(r.Missed.Unit)),
        })]);

    private Sheet Reliance() => new(
        words["sheet.reliance"],
        [
            new(words["state"], CellFormat.Plain, 18), Money("agreement.meanGain"), new(words["agreement.worstYear"], CellFormat.Plain, 14), Money("agreement.worstGain"),
            Money("agreement.regret"), new(words["agreement.regretYear"], CellFormat.Plain, 14), new(words["agreement.regretOver"], CellFormat.Plain, 28),
            Money("agreement.temptation"), new(words["agreement.discount"], CellFormat.TwoDigits, 16),
        ],
        [.. outcome.States.Select(s => new object?[]
        {
            words.Name(names.Who(s.State)), s.MeanGainMusd, YearName(s.WorstYear), s.WorstGainMusd, s.RegretMusd, YearName(s.RegretYear), words.Of("regret", s.RegretOver),
            s.TemptationMusd, s.DiscountFactor,
        })]);

    private Column Money(string key) => new(words.With(key, "musdYear"), CellFormat.OneDigit, 18);

    private Column MoneyOf(string key, string state) => new($"{words[key]}, {words.Name(names.Who(state))}, {words["musdYear"]}", CellFormat.OneDigit, 18);

    private string YearName(string id) => Tried.FirstOrDefault(y => y.Id == id) is { } year ? words.Name(year.Name) : id;
}
