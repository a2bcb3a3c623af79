using Darya.Agreements.Documents;

namespace Darya.Agreements.Wording;

/// <summary>Tells parts of one agreement in one language: names, articles, times, lists.</summary>
internal sealed class Narrator(Agreement agreement, string language)
{
    internal Agreement Agreement { get; } = agreement;

    internal string Language { get; } = language;

    /// <summary>The text of the language.</summary>
    internal string Say(string english, string russian) => Language == "ru" ? russian : english;

    internal string In(LocalText text) => text.In(Language).Trim().TrimEnd('.');

    /// <summary>A text in quotes; quotes inside it are of the second kind.</summary>
    internal string Quote(string text) => Say(
        $"“{text.Replace('“', '‘').Replace('”', '’')}”", $"«{text.Replace('«', '„').Replace('»', '“')}»");

    /// <summary>A text inside a sentence: its first letter small, unless a name or an abbreviation begins it.</summary>
    internal string Inside(LocalText text)
    {
        var words = In(text);
        var isName = words.Length < 2 || char.IsUpper(words[1])
            || Agreement.Parties.Select(p => p.Name).Concat(Agreement.Bodies.Select(b => b.Name)).Any(n => words.StartsWith(In(n), StringComparison.Ordinal));
        return isName ? words : char.ToLowerInvariant(words[0]) + words[1..];
    }

    internal string Number(double value) => PlainNumbers.Number(value, Language);

    internal string Percent(double value) => PlainNumbers.Percent(value, Language);

    internal string Quantity(double value, Unit unit) => PlainNumbers.Quantity(value, unit, Language);

    internal string Price(Price price) => Quantity(price.Value, price.Unit);

    internal string Event(string word) => EventWords.Of(word, Language);

    internal string Events(IEnumerable<string> words) => List([.. words.Select(Event)]);

    /// <summary>Items with commas, and a word before the last.</summary>
    internal string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => string.Empty,
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + Say(" and ", " и ") + items[^1],
    };

    /// <summary>Names of parties, in a case where the language has cases; all parties when none is named.</summary>
    internal string Parties(IReadOnlyList<string> ids, Func<RussianName, string> grammar) =>
        List([.. ids.Select(id => Party(id, grammar))]);

    internal string Party(string id, Func<RussianName, string> grammar)
    {
        var name = Agreement.Parties.FirstOrDefault(p => p.Id == id)?.Name.In(Language) ?? id;
        return Language == "ru" ? grammar(RussianName.Of(id, name)) : name;
    }

    /// <summary>Who reports: a party or a body by name, anybody else by the word of the document.</summary>
    internal string Reporter(string id) =>
        Agreement.Parties.Any(p => p.Id == id) ? Party(id, n => n.Nominative)
        : Agreement.Bodies.FirstOrDefault(b => b.Id == id) is { } body ? Quote(In(body.Name))
        : id;

    internal string Reporters(IEnumerable<string> ids) => List([.. ids.Select(Reporter)]);

    internal string Meter(string id) => Quote(Agreement.Meter(id) is { } meter ? In(meter.Name) : id);

    /// <summary>Articles of terms: <c>article 2</c>, <c>статьи 2 и 3</c>.</summary>
    /// <param name="ids">Ids of terms.</param>
    /// <param name="one">The Russian word before one article, in its case.</param>
    /// <param name="several">The same before several.</param>
    internal string Articles(IReadOnlyList<string> ids, string one, string several)
    {
        string[] numbers = [.. ids.Select(ArticleNumber).Distinct(StringComparer.Ordinal)];
        return numbers.Length == 1 ? $"{Say("article", one)} {numbers[0]}" : $"{Say("articles", several)} {List(numbers)}";
    }

    /// <summary>In how much time: <c>within 2 months</c>, <c>в течение 2 месяцев</c>.</summary>
    internal string WithinMonths(int months) => Say(
        $"within {Counted(months, "month")}", $"в течение {months} {PlainNumbers.Form(months, "месяца", "месяцев", "месяцев")}");

    internal string WithinDays(int days) => Say(
        $"within {Counted(days, "day")}", $"в течение {days} {PlainNumbers.Form(days, "дня", "дней", "дней")}");

    internal string WithinYears(int years) => Say(
        $"within {Counted(years, "year")}", $"в течение {years} {PlainNumbers.Form(years, "года", "лет", "лет")}");

    /// <summary>A number of days as a measure: <c>5 days</c>, <c>5 дней</c>.</summary>
    internal string Days(int days) => Say(Counted(days, "day"), $"{days} {PlainNumbers.Form(days, "день", "дня", "дней")}");

    /// <summary>Up to how many days: <c>5 days</c>, <c>5 дней</c> in the genitive.</summary>
    internal string UpToDays(int days) => Say(Counted(days, "day"), $"{days} {PlainNumbers.Form(days, "дня", "дней", "дней")}");

    internal string Months(int months) => Say(Counted(months, "month"), $"{months} {PlainNumbers.Form(months, "месяц", "месяца", "месяцев")}");

    internal string Years(int years) => Say(Counted(years, "year"), $"{years} {PlainNumbers.Form(years, "год", "года", "лет")}");

    private static string Counted(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>The number of the article of a term; with the term's id where several terms share the article.</summary>
    private string ArticleNumber(string id)
    {
        var article = Agreement.Term(id)?.Article;
        return article is null ? id : Agreement.Terms.Count(t => t.Article == article) > 1 ? $"{article} ({id})" : article;
    }
}
