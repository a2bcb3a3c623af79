using System.Globalization;
using Darya.Agreements.Documents;
using Darya.Agreements.Trials.Results;
using Darya.Agreements.Wording;
using Darya.Model;
using Darya.Reporting.Cooperation;
using Darya.Reporting.Page;

namespace Darya.Reporting.Agreements;

/// <summary>Names of parties, terms and windows of an agreement in both languages.</summary>
/// <param name="agreement">The agreement.</param>
/// <param name="region">The region whose states have names; null when it is not known.</param>
internal sealed class AgreementNames(Agreement agreement, Region? region)
{
    internal Agreement Agreement => agreement;

    /// <summary>The states of the region, then parties from outside: colours follow this order.</summary>
    internal IReadOnlyList<StateData> States =>
    [
        .. (region?.States ?? []).Select(s => new StateData(s.Id, Name.Of(s.Name), s.IsMember)),
        .. agreement.Parties.Where(p => region?.States.All(s => s.Id != p.Id) ?? true).Select(p => new StateData(p.Id, Both(p.Name.In), region is null)),
    ];

    internal AgreementData Data => new(agreement.Id, agreement.Version, Both(agreement.Title.In), Both(agreement.Note.In));

    internal static Name Both(Func<string, string> inLanguage) => new(inLanguage(ReportLanguage.English), inLanguage(ReportLanguage.Russian));

    internal static LocalName Local(Func<string, string> inLanguage) => new(inLanguage(ReportLanguage.English), inLanguage(ReportLanguage.Russian));

    /// <summary>A party or body by name; anybody else by the word of the document.</summary>
    internal LocalName Who(string id) =>
        region?.States.FirstOrDefault(s => s.Id == id)?.Name
        ?? (agreement.Parties.FirstOrDefault(p => p.Id == id)?.Name ?? agreement.Bodies.FirstOrDefault(b => b.Id == id)?.Name) switch
        {
            { } name => Local(name.In),
            null => new LocalName(id, id),
        };

    /// <summary>Names as a list in words.</summary>
    internal LocalName Listing(IEnumerable<string> ids) => Join([.. ids.Select(Who)]);

    /// <summary>What a term is about: what its meter shows, who pays whom, or its kind.</summary>
    internal LocalName Subject(Term term)
    {
        var kind = Local(l => PlainNames.Of(term.Kind, l));
        if (term.Kind == TermKind.Payment)
        {
            var (from, to) = (Listing(term.Debtors), Listing(term.Creditors));
            return new LocalName($"{kind.English} {from.English} → {to.English}", $"{kind.Russian}: {from.Russian} → {to.Russian}");
        }

        if (term.YearRule is { } rule)
        {
            var (subject, russian) = (rule.Scales.Select(s => agreement.Term(s)).OfType<Term>().Select(Subject).ToArray(), kind.Russian);
            return subject.Length == 0 ? kind : new LocalName($"{kind.English}: {Join(subject).English}", $"{russian}: {Join(subject).Russian}");
        }

        return agreement.Meter(term.Meter) is { } meter ? Local(meter.Name.In) : kind;
    }

    /// <summary>A term in a sentence: <c>article 2.1 (release of Toktogul)</c>; an id that is no term stays as it is.</summary>
    internal LocalName Article(string id)
    {
        if (agreement.Term(id) is not { } term)
        {
            return new LocalName(id, id);
        }

        var subject = Subject(term);
        return new LocalName($"article {term.Article} ({subject.English})", $"статья {term.Article} ({subject.Russian})");
    }

    /// <summary>Articles as a list.</summary>
    internal LocalName Articles(IEnumerable<string> ids) => Join([.. ids.Select(Article)]);

    /// <summary>An amount with its unit, rounded for a sentence.</summary>
    internal static LocalName Quantity(double value, string unit)
    {
        var (amount, name) = (Amounts.Of(value), UnitName(unit));
        return new LocalName($"{amount.English}\u00A0{name.English}", $"{amount.Russian}\u00A0{name.Russian}");
    }

    internal static LocalName UnitName(string symbol) =>
        Unit.Find(symbol) is { } unit ? Local(l => PlainNumbers.Unit(unit, l)) : new LocalName(symbol, symbol);

    /// <summary>Days of a year without the year.</summary>
    internal static Window Yearly(DateOnly from, DateOnly to) => new(new CalendarDay(null, from.Month, from.Day), new CalendarDay(null, to.Month, to.Day));

    internal static MissedData Missed(MissedAmount m) => new(
        m.Term,
        Day(m.From),
        Day(m.To),
        Both(l => PlainDates.Cell(Yearly(m.From, m.To), l)),
        Figures.Round(m.Amount),
        Figures.Round(m.Missed),
        m.Unit);

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static LocalName Join(IReadOnlyList<LocalName> names) => new(
        Join([.. names.Select(n => n.English)], " and "), Join([.. names.Select(n => n.Russian)], " и "));

    private static string Join(string[] names, string last) =>
        names.Length < 2 ? string.Concat(names) : string.Join(", ", names[..^1]) + last + names[^1];
}
