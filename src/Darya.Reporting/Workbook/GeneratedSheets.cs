using Darya.Agreements.Trials.Results;
using Darya.Agreements.Wording;
using Darya.Reporting.Agreements;

namespace Darya.Reporting.Workbook;

/// <summary>Generated years of a trial: parties, terms that break, every year.</summary>
internal sealed class GeneratedSheets(GeneratedTrial trial, AgreementNames names, WorkbookWords words)
{
    private static readonly (int Place, string Head)[] Quantiles = [(1, "5 %"), (5, "25 %"), (10, "50 %"), (15, "75 %"), (19, "95 %")];

    internal IEnumerable<Sheet> All()
    {
        if (trial.Years.Count == 0)
        {
            yield break;
        }

        yield return Parties();
        if (trial.Terms.Count > 0)
        {
            yield return Terms();
        }

        yield return Years();
    }

    private Sheet Parties() => new(
        words["sheet.generatedParties"],
        [
            new(words["state"], CellFormat.Plain, 18), Money("agreement.meanGain"), new(words["agreement.gainShare"], CellFormat.OneDigit, 18),
            new(words["agreement.worstYear"], CellFormat.Plain, 26), Money("agreement.worstGain"),
            .. Quantiles.Select(q => new Column($"{words["agreement.quantile"]} {q.Head}, {words["musdYear"]}", CellFormat.OneDigit, 18)),
        ],
        [.. trial.States.Select(s => (object?[])
        [
            words.Name(names.Who(s.State)), s.MeanGainMusd, 100 * s.GainShare, YearName(s.WorstYear), s.WorstGainMusd, .. Quantiles.Select(q => (object?)s.GainQuantilesMusd[q.Place]),
        ])],
        FrozenColumns: 1);

    private Sheet Terms() => new(
        words["sheet.generatedTerms"],
        [
            new(words["agreement.term"], CellFormat.Plain, 28), new(words["agreement.subject"], CellFormat.Wrapped, 44), new(words["agreement.missedShare"], CellFormat.OneDigit, 18),
            new(words["agreement.worstYear"], CellFormat.Plain, 26), new(words["agreement.when"], CellFormat.Plain, 24), new(words["agreement.owed"], CellFormat.OneDigit, 18),
            new(words["agreement.missed"], CellFormat.OneDigit, 14), new(words["unit"], CellFormat.Plain, 14),
        ],
        [.. trial.Terms.Select(t => new object?[]
        {
            t.Term, names.Agreement.Term(t.Term) is { } term ? words.Name(names.Subject(term)) : null, 100.0 * t.MissedYears / trial.Years.Count, YearName(t.WorstYear),
            words.Name(AgreementNames.Local(l => PlainDates.Cell(AgreementNames.Yearly(t.Worst.From, t.Worst.To), l))), t.Worst.Amount, t.Worst.Missed,
            words.Name(AgreementNames.UnitName(t.Worst.Unit)),
        })]);

    private Sheet Years()
    {
        var hasFlat = trial.AllGainShareWithoutYearRules is not null;
        return new Sheet(
            words["sheet.generated"],
            [
                new(words["agreement.year"], CellFormat.Plain, 26), new(words["agreement.inflow"], CellFormat.OneDigit, 16), .. trial.States.Select(s => MoneyOf("agreement.gain", s.State)),
                .. trial.States.Where(_ => hasFlat).Select(s => MoneyOf("agreement.gainFlat", s.State)), new(words["sheet.missed"], CellFormat.Wrapped, 44),
            ],
            [.. trial.Years.Select(y => (object?[])
            [
                words.Name(y.Year.Name), y.InflowPercent, .. y.Year.States.Select(s => (object?)s.GainMusd),
                .. hasFlat ? y.Year.WithoutYearRules!.States.Select(s => (object?)s.GainMusd) : [],
                string.Join(", ", y.Year.Missed.Select(m => m.Term).Distinct(StringComparer.Ordinal)),
            ])],
            FrozenColumns: 2);
    }

    private Column Money(string key) => new(words.With(key, "musdYear"), CellFormat.OneDigit, 18);

    private Column MoneyOf(string key, string state) => new($"{words[key]}, {words.Name(names.Who(state))}, {words["musdYear"]}", CellFormat.OneDigit, 18);

    private string YearName(string id) => words.Name(trial.Years.First(y => y.Year.Id == id).Year.Name);
}
