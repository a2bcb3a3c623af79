using System.Globalization;
using Darya.Agreements.Documents;
using Darya.Input;
using Darya.Model;
using Darya.Web.Access;
using FormatWords = Darya.Agreements.Documents.Words;
using Words = Darya.Web.Languages.Words;

namespace Darya.Web.Agreements;

/// <summary>Makes a term of the fields of a form; every field that cannot be read is named.</summary>
internal sealed class TermParser(Agreement agreement, Term term, TermFields sent, Words words)
{
    private const double Largest = 1e12;
    private const int ScaledDecimals = 3;

    private readonly List<FieldFault> _faults = [];
    private readonly List<int> _rows = [];
    private readonly List<string> _letters = [];

    /// <summary>What cannot be read.</summary>
    internal IReadOnlyList<FieldFault> Faults => _faults;

    /// <summary>Number of the row of the form by place of the amount.</summary>
    internal IReadOnlyList<int> Rows => _rows;

    /// <summary>Confidence letter of an amount by its place.</summary>
    internal string LetterOf(int amount) => _letters[amount];

    /// <summary>The term; null when there are faults.</summary>
    internal Term? Parse()
    {
        var changed = term with
        {
            Debtors = Parties(sent.Debtors, "debtors", term.Debtors.Count > 0),
            Creditors = Parties(sent.Creditors, "creditors", term.Creditors.Count > 0),
            Text = Text(),
            Quantity = term.Quantity is { } quantity ? QuantityOf(quantity) : null,
            Tolerance = ToleranceOf(),
            Remedy = term.Remedy is { Price: { } owed } remedy ? remedy with { Price = PriceOf(owed, sent.RemedyPrice, "remedy_price") } : term.Remedy,
        };
        return _faults.Count == 0 ? changed : null;
    }

    private Quantity QuantityOf(Quantity quantity)
    {
        var bound = FormatWords.TryParse<Bound>(sent.Bound, out var read) ? read : Refuse("bound", words["agreement.fault.bound"], quantity.Bound);
        if (quantity.Formula is { } formula)
        {
            var price = formula.Price is { } stated ? PriceOf(stated, sent.Price, "price") : null;
            return quantity with { Bound = bound, Formula = formula with { Price = price } };
        }

        var scale = Number(sent.Scale, "scale", least: 0) / 100;
        var amounts = new List<Amount>();
        for (var i = 0; i < sent.Amounts.Count; i++)
        {
            if (!sent.Amounts[i].IsEmpty)
            {
                amounts.Add(AmountOf(sent.Amounts[i], i, scale, quantity));
                _rows.Add(i);
            }
        }

        if (amounts.Count == 0)
        {
            Refuse(TermFields.AmountName(0, "value"), words["agreement.fault.amounts"], 0);
        }

        return quantity with { Bound = bound, Amounts = amounts };
    }

    /// <summary>An amount keeps where it comes from while it is the same; one that was changed here is an estimate of the meeting.</summary>
    private Amount AmountOf(AmountField field, int row, double scale, Quantity quantity)
    {
        var written = Number(field.Value, TermFields.AmountName(row, "value"), least: -Largest);
        var value = scale.Equals(1.0) ? written : Math.Round(written * scale, ScaledDecimals);
        var window = new Window(Day(field.From, TermFields.AmountName(row, "from")), Day(field.To, TermFields.AmountName(row, "to")));
        var same = quantity.Amounts.FirstOrDefault(a => a.Window == window && a.Value.Equals(value));
        var figure = same?.Figure ?? OfMeeting;
        _letters.Add(figure.Letter.Letter().ToString());
        return new Amount(window, value, figure);
    }

    private Tolerance? ToleranceOf()
    {
        if (term.Quantity is null || (sent.Percent.Length == 0 && sent.Cumulative.Length == 0))
        {
            return term.Quantity is null ? term.Tolerance : null;
        }

        var percent = Number(sent.Percent.Length > 0 ? sent.Percent : "0", "percent", least: 0);
        double? cumulative = sent.Cumulative.Length > 0 ? Number(sent.Cumulative, "cumulative", least: 0) : null;
        var averaging = FormatWords.TryParse<Averaging>(sent.Averaging, out var read) ? read : Refuse("averaging", words["agreement.fault.averaging"], Averaging.Window);
        var stands = term.Tolerance ?? new Tolerance(0, averaging, null, 0, 0, OfMeeting);
        var isSame = term.Tolerance is not null && stands.Percent.Equals(percent) && Nullable.Equals(stands.CumulativePercent, cumulative) && stands.Averaging == averaging;
        return isSame ? stands : stands with { Percent = percent, CumulativePercent = cumulative, Averaging = averaging, Figure = OfMeeting };
    }

    private Price PriceOf(Price stands, string text, string field)
    {
        var value = Number(text, field, least: 0);
        return stands.Value.Equals(value) ? stands : stands with { Value = value, Figure = OfMeeting };
    }

    private LocalText Text()
    {
        var texts = new SortedDictionary<string, string>(term.Text.ByLanguage, StringComparer.Ordinal);
        foreach (var (language, text) in new[] { ("en", sent.TextEn), ("ru", sent.TextRu) })
        {
            if (text.Length > TermFields.LongestText || !TextSigns.AreSound(text))
            {
                Refuse("text_" + language, words.Format("agreement.fault.text", TermFields.LongestText), 0);
            }
            else if (text.Length == 0)
            {
                texts.Remove(language);
            }
            else
            {
                texts[language] = text;
            }
        }

        return new LocalText(texts);
    }

    /// <summary>Parties in the order of the document.</summary>
    private string[] Parties(IReadOnlyList<string> ids, string field, bool isNeeded)
    {
        string[] known = [.. agreement.Parties.Select(p => p.Id).Where(ids.Contains)];
        return known.Length == ids.Count && (!isNeeded || known.Length > 0)
            ? known
            : Refuse(field, words.Format("agreement.fault.parties", string.Join(", ", agreement.Parties.Select(p => p.Id))), known);
    }

    private double Number(string text, string field, double least) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        && value >= least && value <= Largest
            ? value
            : Refuse(field, least < 0 ? words["agreement.fault.number"] : words["agreement.fault.positive"], 1.0);

    private CalendarDay Day(string text, string field) => CalendarDay.Parse(text) ?? Refuse(field, words["agreement.fault.day"], new CalendarDay(null, 1, 1));

    private T Refuse<T>(string field, string message, T otherwise)
    {
        _faults.Add(new FieldFault(field, message));
        return otherwise;
    }

    private static Figure OfMeeting { get; } = new(Confidence.Estimate, "", "", "set in the meeting room");
}
