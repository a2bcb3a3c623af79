using System.Globalization;
using Darya.Agreements.Documents;
using Darya.Model;

namespace Darya.Agreements.Wording;

/// <summary>Tells an agreement: facts first, then its terms in order of articles.</summary>
public static class Teller
{
    /// <summary>The agreement in one language.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="language"><c>ru</c> for Russian, anything else for English.</param>
    public static AgreementTelling Tell(Agreement agreement, string language)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var n = new Narrator(agreement, language);
        var version = agreement.Version.ToString(CultureInfo.InvariantCulture);
        return new AgreementTelling(
            language,
            agreement.Title.In(language),
            $"{PlainNames.Of(agreement.Rank, language)}, {agreement.Id}, {n.Say("version", "версия")} {version}",
            agreement.Note.In(language),
            [.. Facts(n)],
            [.. ArticleOrder.Sort(agreement.Terms).Select(t => Term(n, t))],
            [.. agreement.Sources.Select(s => (s.Id, s.Citation, s.Url))]);
    }

    private static IEnumerable<(string Label, string Text)> Facts(Narrator n)
    {
        var agreement = n.Agreement;
        yield return (n.Say("Parties", "Стороны"), n.Parties([.. agreement.Parties.Select(p => p.Id)], p => p.Nominative));
        yield return (n.Say("Life cycle", "Срок действия"), LifeCycleClause.Of(n));
        if (agreement.LifeCycle.Prior.Count > 0)
        {
            yield return (
                n.Say("Earlier documents", "Предшествующие документы"),
                string.Join("; ", agreement.LifeCycle.Prior.Select(p => $"{PlainNames.Of(p.Relation, n.Language)} {p.Agreement}")));
        }

        yield return (n.Say("Authentic text", "Аутентичный текст"), Authentic(n));
        foreach (var body in agreement.Bodies)
        {
            yield return (n.Say("Joint body", "Совместный орган"), n.In(body.Name) + Members(n, body));
        }

        foreach (var meter in agreement.Meters)
        {
            var reporters = meter.Reporters.Count > 0 ? $"; {n.Reporters(meter.Reporters)}" : string.Empty;
            yield return (n.Say("Meter", "Показатель"), $"{n.In(meter.Name)} ({meter.Id}), {PlainNumbers.Unit(meter.Unit, n.Language)}{reporters}");
        }

        foreach (var amendment in agreement.Amendments)
        {
            yield return (
                n.Say("Amendment", "Изменение"),
                n.Say($"{Decided(n, amendment)}, {n.Articles([amendment.Term], "", "")}", $"{Decided(n, amendment)}, {n.Articles([amendment.Term], "статья", "статьи")}"));
        }
    }

    private static string Authentic(Narrator n)
    {
        var languages = n.Agreement.Languages;
        return string.Join(", ", languages.Authentic)
            + (languages.Prevailing.Length > 0 ? n.Say($"; {languages.Prevailing} prevails", $"; преимущество: {languages.Prevailing}") : string.Empty);
    }

    private static string Members(Narrator n, AgreementBody body) =>
        body.Members.Count > 0 ? $": {n.Parties(body.Members, p => p.Nominative)}" : string.Empty;

    private static string Decided(Narrator n, Amendment amendment) => n.Say(
        $"{PlainDates.Day(amendment.DecidedOn, n.Language)}, decided by {By(n, amendment)}",
        $"{PlainDates.Day(amendment.DecidedOn, n.Language)}, решение: {By(n, amendment)}");

    private static string By(Narrator n, Amendment amendment) =>
        amendment.By == "parties" ? n.Say("the parties", "стороны") : n.Reporter(amendment.By);

    private static TermTelling Term(Narrator n, Term term)
    {
        var sentence = PlainSentence.Of(n.Agreement, term, n.Language);
        string[] status = [PlainNames.Of(term.Modality, n.Language), PlainNames.Of(term.Layer, n.Language), PlainNames.Of(term.State, n.Language)];
        return new TermTelling(
            term.Id,
            term.Article,
            PlainNames.Of(term.Kind, n.Language),
            string.Join(", ", status.Where(s => s.Length > 0)),
            sentence,
            sentence.Contains(n.In(term.Text), StringComparison.Ordinal) ? string.Empty : term.Text.In(n.Language),
            term.Quantity is { } q ? PlainNumbers.Unit(q.Unit, n.Language) : string.Empty,
            [.. Rows(n, term)],
            [.. Figures(n, term)]);
    }

    private static IEnumerable<AmountRow> Rows(Narrator n, Term term) =>
    [
        .. (term.Quantity?.Amounts ?? []).Select(a => Row(n, a, string.Empty)),
        .. n.Agreement.Amendments.Where(a => a.Term == term.Id).SelectMany(a => a.Amounts.Select(x => Row(n, x, Decided(n, a)))),
        .. (term.Quantity is { Formula: not null } formula ? formula.FormulaWindows : [])
            .Select(w => new AmountRow(PlainDates.Cell(w, n.Language), n.Say("by formula", "по формуле"), string.Empty, string.Empty, string.Empty)),
    ];

    private static AmountRow Row(Narrator n, Amount amount, string amended) => new(
        PlainDates.Cell(amount.Window, n.Language), n.Number(amount.Value), Letter(amount.Figure), From(n, amount.Figure), amended);

    private static IEnumerable<string> Figures(Narrator n, Term term)
    {
        (string What, Figure? Figure)[] figures =
        [
            (n.Say("tolerance", "допуск"), term.Tolerance?.Figure),
            (n.Say("price", "цена"), term.Quantity?.Formula?.Price?.Figure),
            (n.Say("price of what is missing", "цена недостачи"), term.Remedy?.Price?.Figure),
            .. (term.YearRule?.Tiers ?? []).Select(t => (n.Say($"factor {n.Number(t.Factor)}", $"коэффициент {n.Number(t.Factor)}"), (Figure?)t.Figure)),
            .. (term.Shares?.Shares ?? []).Select(s => (n.Say($"share of {n.Party(s.Party, p => p.Nominative)}", $"доля: {n.Party(s.Party, p => p.Nominative)}"), (Figure?)s.Figure)),
            (n.Say("statement", "сказанное"), term.Figure),
        ];
        foreach (var (what, figure) in figures)
        {
            if (figure is not null)
            {
                var from = From(n, figure);
                yield return $"{what}: {Letter(figure)}{(from.Length > 0 ? ", " + from : "")}";
            }
        }

        if (term.Under.Length > 0)
        {
            yield return n.Say($"within the bounds of {term.Under}", $"в пределах {term.Under}");
        }

        if (term.Quantity?.Bounds is { } bounds)
        {
            yield return n.Say("lower documents may set", "нижестоящие документы вправе устанавливать")
                + (bounds.Least is { } least ? n.Say($" from {n.Number(least)}", $" от {n.Number(least)}") : string.Empty)
                + (bounds.Most is { } most ? n.Say($" to {n.Number(most)}", $" до {n.Number(most)}") : string.Empty);
        }

        if (term.Overrides.Count > 0)
        {
            yield return n.Say($"prevails over {n.Articles(term.Overrides, "", "")}", $"имеет преимущество перед: {n.Articles(term.Overrides, "статья", "статьи")}");
        }
    }

    private static string Letter(Figure figure) => figure.Letter.Letter().ToString();

    private static string From(Narrator n, Figure figure)
    {
        string[] parts =
        [
            figure.Source,
            figure.Run.Length > 0 ? n.Say($"run {figure.Run}", $"расчёт {figure.Run}") : string.Empty,
            figure.Item,
        ];
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }
}
