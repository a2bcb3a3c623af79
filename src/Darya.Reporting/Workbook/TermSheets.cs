using System.Globalization;
using Darya.Agreements.Documents;
using Darya.Agreements.Wording;
using Darya.Model;
using Darya.Reporting.Agreements;

namespace Darya.Reporting.Workbook;

/// <summary>The terms of an agreement: sentences, and amounts with where they come from.</summary>
internal sealed class TermSheets(AgreementNames names, WorkbookWords words)
{
    internal Sheet Sentences() => new(
        words["sheet.terms"],
        [
            new(words["agreement.article"], CellFormat.Plain, 9), new(words["agreement.term"], CellFormat.Plain, 28), new(words["agreement.kind"], CellFormat.Plain, 26),
            new(words["agreement.debtors"], CellFormat.Wrapped, 24), new(words["agreement.creditors"], CellFormat.Wrapped, 24), new(words["agreement.sentence"], CellFormat.Wrapped, 110),
        ],
        [.. names.Agreement.Terms.Select(t => new object?[]
        {
            t.Article, t.Id, Told(l => PlainNames.Of(t.Kind, l)), words.Name(names.Listing(t.Debtors)), words.Name(names.Listing(t.Creditors)),
            Told(l => PlainSentence.Of(names.Agreement, t, l)),
        })],
        FrozenColumns: 2);

    internal Sheet Amounts() => new(
        words["sheet.amounts"],
        [
            new(words["agreement.article"], CellFormat.Plain, 9), new(words["agreement.term"], CellFormat.Plain, 28), new(words["agreement.subject"], CellFormat.Wrapped, 40),
            new(words["agreement.debtors"], CellFormat.Wrapped, 20), new(words["agreement.creditors"], CellFormat.Wrapped, 24), new(words["agreement.when"], CellFormat.Plain, 24),
            new(words["agreement.amount"], CellFormat.ThreeDigits, 14), new(words["unit"], CellFormat.Plain, 18), new(words["agreement.tolerance"], CellFormat.OneDigit, 11),
            new(words["letter"], CellFormat.Plain, 8), new(words["agreement.run"], CellFormat.Plain, 24), new(words["agreement.item"], CellFormat.Wrapped, 50),
        ],
        [.. names.Agreement.Terms.SelectMany(Rows)],
        FrozenColumns: 2);

    private IEnumerable<object?[]> Rows(Term term)
    {
        object?[] Row(string when, double value, string unit, Figure figure) =>
        [
            term.Article, term.Id, words.Name(names.Subject(term)), words.Name(names.Listing(term.Debtors)), words.Name(names.Listing(term.Creditors)), when, value, unit,
            term.Tolerance?.Percent, figure.Letter.Letter().ToString(CultureInfo.InvariantCulture), figure.Run, figure.Item,
        ];
        foreach (var amount in term.Quantity?.Amounts ?? [])
        {
            yield return Row(Told(l => PlainDates.Cell(amount.Window, l)), amount.Value, words.Name(AgreementNames.UnitName(term.Quantity!.Unit.Symbol)), amount.Figure);
        }

        if (term.Quantity?.Formula?.Price is { } price)
        {
            yield return Row(words["agreement.price"], price.Value, words.Name(AgreementNames.UnitName(price.Unit.Symbol)), price.Figure);
        }

        foreach (var tier in term.YearRule?.Tiers ?? [])
        {
            yield return Row(
                FormattableString.Invariant($"{tier.From:0.#}–{tier.Below:0.#} %"), tier.Factor, words["agreement.factor"], tier.Figure);
        }
    }

    private string Told(Func<string, string> inLanguage) => words.Name(AgreementNames.Local(inLanguage));
}
