using System.Globalization;
using Darya.Agreements.Documents;
using Darya.Agreements.Wording;
using Darya.Model;
using Darya.Reporting.Page;
using Format = Darya.Agreements.Documents.Words;

namespace Darya.Reporting.Agreements;

/// <summary>Rearranges the terms of an agreement into what the page shows.</summary>
internal static class TermDataBuilder
{
    /// <summary>Every term, in the order of the document.</summary>
    internal static IReadOnlyList<TermData> Of(AgreementNames names) => [.. names.Agreement.Terms.Select(t => Of(names, t))];

    internal static IReadOnlyList<CitationData> Sources(Agreement agreement) =>
        [.. agreement.Sources.Select(s => new CitationData(s.Id, s.Citation, s.Url))];

    internal static FigureData Figure(Figure figure) =>
        new(figure.Letter.Letter().ToString(CultureInfo.InvariantCulture), figure.Source, figure.Run, figure.Item);

    private static TermData Of(AgreementNames names, Term term)
    {
        var quantity = term.Quantity;
        var unit = quantity?.Unit.Symbol ?? string.Empty;
        return new TermData(
            term.Id,
            term.Article,
            Format.Of(term.Kind),
            AgreementNames.Both(l => PlainNames.Of(term.Kind, l)),
            Name.Of(names.Subject(term)),
            term.Debtors,
            term.Creditors,
            Format.Of(term.Modality),
            AgreementNames.Both(l => PlainSentence.Of(names.Agreement, term, l)),
            AgreementNames.Both(term.Text.In),
            unit,
            Name.Of(AgreementNames.UnitName(unit)),
            quantity is null ? string.Empty : Format.Of(quantity.Bound),
            term.Tolerance is { } tolerance ? Figures.Round(tolerance.Percent) : null,
            [.. (quantity?.Amounts ?? []).Select(Amount)],
            quantity?.Formula?.Price is { } price
                ? new PriceData(Figures.Round(price.Value), Name.Of(AgreementNames.UnitName(price.Unit.Symbol)), Figure(price.Figure))
                : null,
            [.. (term.YearRule?.Tiers ?? []).Select(t => new TierData(Rounded(t.From), Rounded(t.Below), Figures.Round(t.Factor), Figure(t.Figure)))],
            term.YearRule?.Scales ?? [],
            term.YearRule is { } rule ? Format.Of(rule.Kind) : string.Empty,
            names.Agreement.Meter(term.YearRule?.Meter ?? term.Trigger?.Meter ?? string.Empty) is { } index ? AgreementNames.Both(index.Name.In) : null,
            term.Trigger is { Meter.Length: > 0 } trigger ? new RangeData(Rounded(trigger.Above), Rounded(trigger.Below)) : null);
    }

    private static AmountData Amount(Amount amount) => new(
        amount.Window.From.ToString(),
        amount.Window.To.ToString(),
        AgreementNames.Both(l => PlainDates.Cell(amount.Window, l)),
        Figures.Round(amount.Value, 12),
        Figure(amount.Figure));

    private static double? Rounded(double? value) => value is { } known ? Figures.Round(known) : null;
}
