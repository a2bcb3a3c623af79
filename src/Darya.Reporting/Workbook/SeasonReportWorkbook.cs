using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Agreements.Wording;
using Darya.Model;
using Format = Darya.Agreements.Documents.Words;

namespace Darya.Reporting.Workbook;

/// <summary>Writes how an agreement was kept as the season report of the region: limit against fact, percent of schedule, both sides' readings.</summary>
public static class SeasonReportWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="stream">Where to; stays open, need not be seekable.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="outcome">How it was kept; of this agreement.</param>
    /// <param name="language">Language of names and headers, <c>en</c> or <c>ru</c>.</param>
    /// <exception cref="ArgumentException">The outcome is of another agreement, or the language is neither of the two.</exception>
    public static void Write(Stream stream, Agreement agreement, ComplianceOutcome outcome, string language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(outcome);
        ReportLanguage.Check(language);
        if (outcome.Agreement != agreement.Id)
        {
            throw new ArgumentException($"The outcome is of '{outcome.Agreement}', the agreement is '{agreement.Id}'.", nameof(outcome));
        }

        var words = new WorkbookWords(language);
        WorkbookFile.Write(stream, [Season(agreement, outcome, words, language), Totals(agreement, outcome, words, language), MakeUp(outcome, words), Money(agreement, outcome, words, language)]);
    }

    private static Sheet Season(Agreement agreement, ComplianceOutcome outcome, WorkbookWords words, string language)
    {
        PeriodVerdict[] verdicts = [.. outcome.Verdicts.Where(v => v.Test is VerdictTest.Period or VerdictTest.Cumulative)];
        string[] reporters = [.. verdicts.SelectMany(v => v.Reported).Select(r => r.Reporter).Distinct(StringComparer.Ordinal)];
        return new Sheet(
            words["sheet.season"],
            [
                new(words["season.article"], CellFormat.Plain, 9), new(words["season.who"], CellFormat.Plain, 22), new(words["season.meter"], CellFormat.Wrapped, 34),
                new(words["season.test"], CellFormat.Plain, 14), new(words["season.from"], CellFormat.Date, 12), new(words["season.to"], CellFormat.Date, 12),
                new(words["unit"], CellFormat.Plain, 12), new(words["season.limit"], CellFormat.ThreeDigits, 14), new(words["season.fact"], CellFormat.ThreeDigits, 14),
                new(words["season.ofSchedule"], CellFormat.Percent, 12), new(words["season.deviation"], CellFormat.ThreeDigits, 14),
                new(words["season.tolerance"], CellFormat.OneDigit, 10), new(words["season.state"], CellFormat.Plain, 20), new(words["season.letter"], CellFormat.Plain, 9),
                new(words["season.acceptedBy"], CellFormat.Plain, 18),
                .. reporters.Select(r => new Column($"{words["season.reported"]} {Name(agreement, r, language)}", CellFormat.ThreeDigits, 14)),
                new(words["season.difference"], CellFormat.OneDigit, 14), new(words["season.term"], CellFormat.Plain, 20),
            ],
            [.. verdicts.Select(v => Row(agreement, v, reporters, words, language))],
            FrozenColumns: 3);
    }

    private static object?[] Row(Agreement agreement, PeriodVerdict verdict, string[] reporters, WorkbookWords words, string language)
    {
        var term = agreement.Term(verdict.Term)!;
        return
        [
            term.Article,
            string.Join(", ", term.Debtors.Select(d => Name(agreement, d, language))),
            agreement.Meter(term.Meter)?.Name.In(language),
            words.Of("test", Format.Of(verdict.Test)),
            verdict.From,
            verdict.To,
            Unit.Find(verdict.Unit) is { } unit ? PlainNumbers.Unit(unit, language) : verdict.Unit,
            verdict.Promised,
            verdict.Accepted,
            Share(verdict.Accepted, verdict.Promised),
            verdict.Deviation,
            verdict.TolerancePercent,
            words[SeasonSheetWords.State(verdict.State)],
            Letter(agreement, term, verdict),
            verdict.AcceptedBy.Length > 0 ? Name(agreement, verdict.AcceptedBy, language) : null,
            .. reporters.Select(r => (object?)verdict.Reported.FirstOrDefault(x => x.Reporter == r)?.Value),
            Difference(verdict),
            verdict.Term,
        ];
    }

    /// <summary>Sums of terms of one kind, unit and time, each of one debtor: the totals of a river's season. Rates are not summed, nor what one term lacks.</summary>
    private static Sheet Totals(Agreement agreement, ComplianceOutcome outcome, WorkbookWords words, string language)
    {
        var groups = outcome.Verdicts
            .Where(v => v.Test == VerdictTest.Period && v.Promised is not null && agreement.Term(v.Term)!.Debtors.Count == 1 && Unit.Find(v.Unit) is { IsRate: false })
            .GroupBy(v => (agreement.Term(v.Term)!.Kind, v.Unit, v.From, v.To))
            .Where(g => g.Count() > 1)
            .OrderBy(g => g.Key.From).ThenBy(g => g.Key.To).ThenBy(g => g.Key.Kind).ThenBy(g => g.Key.Unit, StringComparer.Ordinal);
        return new Sheet(
            words["sheet.seasonTotals"],
            [
                new(words["season.kind"], CellFormat.Plain, 24), new(words["season.from"], CellFormat.Date, 12), new(words["season.to"], CellFormat.Date, 12),
                new(words["season.terms"], CellFormat.Whole, 9), new(words["unit"], CellFormat.Plain, 12), new(words["season.limit"], CellFormat.ThreeDigits, 16),
                new(words["season.fact"], CellFormat.ThreeDigits, 14), new(words["season.ofSchedule"], CellFormat.Percent, 12),
            ],
            [.. groups.Select(g =>
            {
                var limit = g.Sum(v => v.Promised!.Value);
                double? fact = g.All(v => v.Accepted is not null) ? g.Sum(v => v.Accepted!.Value) : null;
                return new object?[]
                {
                    PlainNames.Of(g.Key.Kind, language), g.Key.From, g.Key.To, g.Count(), PlainNumbers.Unit(Unit.Find(g.Key.Unit)!, language), limit, fact, Share(fact, limit),
                };
            })]);
    }

    private static Sheet MakeUp(ComplianceOutcome outcome, WorkbookWords words) => new(
        words["sheet.makeUp"],
        [
            new(words["season.term"], CellFormat.Plain, 22), new(words["season.date"], CellFormat.Date, 12), new(words["season.movement"], CellFormat.Plain, 18),
            new(words["season.from"], CellFormat.Date, 12), new(words["season.to"], CellFormat.Date, 12), new(words["season.amount"], CellFormat.ThreeDigits, 14),
            new(words["season.balance"], CellFormat.ThreeDigits, 18), new(words["unit"], CellFormat.Plain, 12),
        ],
        [.. outcome.MakeUp.Select(m => new object?[] { m.Term, m.Date, words.Of("movement", Format.Of(m.Movement)), m.PeriodFrom, m.PeriodTo, m.Amount, m.Balance, m.Unit })]);

    private static Sheet Money(Agreement agreement, ComplianceOutcome outcome, WorkbookWords words, string language) => new(
        words["sheet.money"],
        [
            new(words["season.party"], CellFormat.Plain, 24), new(words["season.receives"], CellFormat.ThreeDigits, 22),
            new(words["season.pays"], CellFormat.ThreeDigits, 22), new(words["season.net"], CellFormat.ThreeDigits, 22),
        ],
        [.. outcome.Accounts.Select(a => new object?[] { Name(agreement, a.Party, language), a.ReceivesMusd, a.PaysMusd, a.NetMusd })]);

    private static double? Share(double? fact, double? limit) => fact is { } taken && limit is > 0 and var promised ? taken / promised : null;

    /// <summary>Largest less smallest reading, percent of the largest; nothing with fewer than two.</summary>
    private static double? Difference(PeriodVerdict verdict)
    {
        double[] values = [.. verdict.Reported.Select(r => r.Value).OfType<double>()];
        return values.Length > 1 && values.Max() is > 0 and var most ? 100 * (most - values.Min()) / most : null;
    }

    /// <summary>The letter of the amount that the period belongs to: of the last amendment that decided it, else as signed.</summary>
    private static string? Letter(Agreement agreement, Term term, PeriodVerdict verdict)
    {
        var amounts = agreement.Amendments.Where(a => a.Term == term.Id && a.DecidedOn <= verdict.From).OrderByDescending(a => a.DecidedOn).SelectMany(a => a.Amounts)
            .Concat(term.Quantity?.Amounts ?? []);
        var figure = amounts.FirstOrDefault(a => a.Window.Occurrences(verdict.From.Year - 1, verdict.From.Year).Any(w => w.From <= verdict.From && verdict.From <= w.To))?.Figure
            ?? term.Quantity?.Formula?.Price?.Figure;
        return figure?.Letter.Letter().ToString();
    }

    /// <summary>A party or body by name, anybody else by the word of the document.</summary>
    private static string Name(Agreement agreement, string id, string language) =>
        agreement.Parties.FirstOrDefault(p => p.Id == id)?.Name.In(language) ?? agreement.Bodies.FirstOrDefault(b => b.Id == id)?.Name.In(language) ?? id;
}
