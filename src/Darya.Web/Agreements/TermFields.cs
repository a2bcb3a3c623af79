using System.Globalization;
using Darya.Agreements.Documents;
using Darya.Model;
using FormatWords = Darya.Agreements.Documents.Words;

namespace Darya.Web.Agreements;

/// <summary>The fields of a term: as they stand in a version, or as they were sent. Which of them there are follows from the term.</summary>
internal sealed record TermFields
{
    /// <summary>Most amounts that a form takes.</summary>
    internal const int MostAmounts = 60;

    /// <summary>Most characters of the clause in words.</summary>
    internal const int LongestText = 4_000;

    /// <summary>Ids of the parties that owe.</summary>
    internal required IReadOnlyList<string> Debtors { get; init; }

    /// <summary>Ids of the parties to whom.</summary>
    internal required IReadOnlyList<string> Creditors { get; init; }

    /// <summary>Word of how amounts bind; empty without a quantity.</summary>
    internal string Bound { get; init; } = "";

    /// <summary>Amounts in their order.</summary>
    internal IReadOnlyList<AmountField> Amounts { get; init; } = [];

    /// <summary>Percent by which all amounts are multiplied.</summary>
    internal string Scale { get; init; } = "100";

    /// <summary>Tolerance of a period, percent; empty for none stated.</summary>
    internal string Percent { get; init; } = "";

    /// <summary>Tolerance of the sum, percent; empty for no second test.</summary>
    internal string Cumulative { get; init; } = "";

    /// <summary>Word of what a period is.</summary>
    internal string Averaging { get; init; } = "";

    /// <summary>Price of the formula; empty without one.</summary>
    internal string Price { get; init; } = "";

    /// <summary>Price of what is missing; empty without one.</summary>
    internal string RemedyPrice { get; init; } = "";

    /// <summary>The clause in words, English.</summary>
    internal string TextEn { get; init; } = "";

    /// <summary>The clause in words, Russian.</summary>
    internal string TextRu { get; init; } = "";

    /// <summary>The fields as the term stands.</summary>
    internal static TermFields Of(Term term) => new()
    {
        Debtors = term.Debtors,
        Creditors = term.Creditors,
        Bound = term.Quantity is { } q ? FormatWords.Of(q.Bound) : "",
        Amounts = [.. (term.Quantity?.Amounts ?? []).Select(a => new AmountField(a.Window.From.ToString(), a.Window.To.ToString(), Number(a.Value), a.Figure.Letter.Letter().ToString()))],
        Percent = term.Tolerance is { } t ? Number(t.Percent) : "",
        Cumulative = Number(term.Tolerance?.CumulativePercent),
        Averaging = FormatWords.Of(term.Tolerance?.Averaging ?? Darya.Agreements.Documents.Averaging.Window),
        Price = Number(term.Quantity?.Formula?.Price?.Value),
        RemedyPrice = Number(term.Remedy?.Price?.Value),
        TextEn = term.Text.ByLanguage.GetValueOrDefault("en", ""),
        TextRu = term.Text.ByLanguage.GetValueOrDefault("ru", ""),
    };

    /// <summary>The fields as they were sent.</summary>
    /// <param name="form">What was sent.</param>
    /// <param name="term">The term in the version it was made from.</param>
    /// <param name="isPartial">Whether a field that was not sent stays as it stands; it is empty otherwise.</param>
    internal static TermFields Sent(IFormCollection form, Term term, bool isPartial = false)
    {
        var (stands, none) = (Of(term), new TermFields { Debtors = [], Creditors = [], Scale = "" });
        var otherwise = isPartial ? stands : none;
        var count = Math.Min(MostAmounts, Enumerable.Range(0, MostAmounts + 1).TakeWhile(i => form.ContainsKey(AmountName(i, "value"))).Count());
        return new TermFields
        {
            Debtors = Ids(form, "debtors", otherwise.Debtors),
            Creditors = Ids(form, "creditors", otherwise.Creditors),
            Bound = One(form, "bound", otherwise.Bound),
            Amounts = isPartial && !form.ContainsKey("amount") ? stands.Amounts :
            [
                .. Enumerable.Range(0, count).Select(i => new AmountField(
                    One(form, AmountName(i, "from")),
                    One(form, AmountName(i, "to")),
                    One(form, AmountName(i, "value")),
                    i < stands.Amounts.Count ? stands.Amounts[i].Letter : "")),
            ],
            Scale = One(form, "scale", otherwise.Scale),
            Percent = One(form, "percent", otherwise.Percent),
            Cumulative = One(form, "cumulative", otherwise.Cumulative),
            Averaging = One(form, "averaging", otherwise.Averaging),
            Price = One(form, "price", otherwise.Price),
            RemedyPrice = One(form, "remedy_price", otherwise.RemedyPrice),
            TextEn = One(form, "text_en", otherwise.TextEn),
            TextRu = One(form, "text_ru", otherwise.TextRu),
        };
    }

    /// <summary>Whether two forms say the same.</summary>
    internal bool IsSame(TermFields other) => Said().SequenceEqual(other.Said(), StringComparer.Ordinal);

    private IEnumerable<string> Said() =>
    [
        string.Join(' ', Debtors), string.Join(' ', Creditors), Bound, Percent, Cumulative, Averaging, Price, RemedyPrice, TextEn, TextRu, .. Amounts.SelectMany(a => new[] { a.From, a.To, a.Value }),
    ];

    /// <summary>Name of a field of an amount.</summary>
    internal static string AmountName(int index, string part) => FormattableString.Invariant($"amount_{index}_{part}");

    private static string Number(double? value) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";

    private static string One(IFormCollection form, string name, string otherwise = "") => form.ContainsKey(name) ? form[name].ToString().ReplaceLineEndings("\n").Trim() : otherwise;

    private static IReadOnlyList<string> Ids(IFormCollection form, string name, IReadOnlyList<string> otherwise) =>
        form.ContainsKey(name) ? [.. form[name].OfType<string>().Distinct(StringComparer.Ordinal)] : otherwise;
}
