using System.Globalization;
using System.Text.Json;
using Darya.Agreements.Documents;
using Darya.Input;
using Darya.Model;

namespace Darya.Agreements.Format;

/// <summary>The members of one JSON object, read by name; what is missing, unknown or of the wrong kind becomes a fault with its place.</summary>
internal sealed class JsonMembers
{
    /// <summary>Largest number of a document, so that sums stay in the range of a double.</summary>
    internal const double Largest = 1e15;

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _missing = [];
    private readonly AgreementFaults _faults;

    internal JsonMembers(LocatedJson node, AgreementFaults faults)
    {
        (Node, _faults) = (node, faults);
        if (node.Kind != JsonValueKind.Object)
        {
            faults.Error(node, AgreementFaultCodes.WrongType, $"got {JsonTexts.Found(node)}; an object is needed");
        }

        JsonTexts.Twice(node, faults);
    }

    internal LocatedJson Node { get; }

    /// <summary>Reports the members that nobody asked for and those that are not there; a misspelt one is one fault, not two.</summary>
    internal void Close()
    {
        foreach (var (name, value) in Node.Members.Where(m => !_known.Contains(m.Key)))
        {
            var suggestion = Spelling.Suggest(name, _known.Where(k => Node.Member(k) is null));
            _missing.RemoveAll(m => suggestion.EndsWith($"'{m}'?", StringComparison.Ordinal));
            _faults.Error(value, AgreementFaultCodes.UnknownMember, $"unknown member{suggestion}");
        }

        foreach (var name in Node.Kind == JsonValueKind.Object ? _missing : [])
        {
            _faults.Error(Node, AgreementFaultCodes.MissingMember, $"the member '{name}' is missing");
        }
    }

    internal LocatedJson? Optional(string name)
    {
        _known.Add(name);
        return Node.Member(name);
    }

    /// <summary>A member that must be there, or null; <see cref="Close"/> reports that it is missing.</summary>
    internal LocatedJson? Required(string name)
    {
        var value = Optional(name);
        if (value is null)
        {
            _missing.Add(name);
        }

        return value;
    }

    internal string Text(string name, bool isRequired = true) => Get(name, isRequired) is { } value ? TextOf(value) : string.Empty;

    internal string TextOf(LocatedJson value) => JsonTexts.Text(value, _faults);

    /// <summary>An identifier: letters, digits and <c>- _ . # &gt; + /</c>, no spaces.</summary>
    internal string Id(string name, bool isRequired = true)
    {
        var value = Get(name, isRequired);
        var id = value is null ? string.Empty : TextOf(value);
        if (value?.Text is not null && (id.Length is 0 or > 200 || !id.All(c => char.IsLetterOrDigit(c) || "-_.#>+/".Contains(c, StringComparison.Ordinal))))
        {
            _faults.Error(value, AgreementFaultCodes.BadIdentifier, $"got {JsonTexts.Found(value)}; an id has 1 to 200 letters, digits and - _ . # > + / and no spaces");
        }

        return id;
    }

    internal double? Number(string name, double least = -Largest, double most = Largest, bool isRequired = false)
    {
        if (Get(name, isRequired) is not { } value)
        {
            return null;
        }

        if (value.Number is not { } number)
        {
            _faults.Error(value, AgreementFaultCodes.WrongType, $"got {JsonTexts.Found(value)}; a number is needed");
            return null;
        }

        if (!(number >= least && number <= most))
        {
            var allowed = most >= Largest && number < least
                ? FormattableString.Invariant($"at least {least}")
                : FormattableString.Invariant($"{least} to {most}");
            _faults.Error(value, AgreementFaultCodes.OutOfRange, $"got {value.Found}; {allowed} is allowed");
            return null;
        }

        return number;
    }

    internal int Integer(string name, int least, int most, bool isRequired = false, int otherwise = 0)
    {
        var number = Number(name, least, most, isRequired);
        if (number is { } value && value % 1 is not 0)
        {
            _faults.Error(Node.Member(name)!, AgreementFaultCodes.WrongType, $"got {Node.Member(name)!.Found}; a whole number is needed");
        }

        return (int)(number ?? otherwise);
    }

    internal int? OptionalInteger(string name, int least, int most) => Optional(name) is null ? null : Integer(name, least, most);

    internal bool Flag(string name)
    {
        var value = Optional(name);
        if (value is { Flag: null })
        {
            _faults.Error(value, AgreementFaultCodes.WrongType, $"got {JsonTexts.Found(value)}; true or false is needed");
        }

        return value?.Flag ?? false;
    }

    internal T Word<T>(string name, T otherwise = default, bool isRequired = true)
        where T : struct, Enum
    {
        if (Get(name, isRequired) is not { } value || TextOf(value) is var word && value.Text is null)
        {
            return otherwise;
        }

        if (Words.TryParse<T>(word, out var found))
        {
            return found;
        }

        _faults.Error(value, AgreementFaultCodes.UnknownWord, $"got {JsonTexts.Found(value)}; one of {string.Join(", ", Words.All<T>())} is needed{Spelling.Suggest(word, Words.All<T>())}");
        return otherwise;
    }

    internal DateOnly? Day(string name, bool isRequired = false)
    {
        if (Get(name, isRequired) is not { } value)
        {
            return null;
        }

        if (DateOnly.TryParseExact(value.Text ?? string.Empty, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsYear(day.Year))
        {
            return day;
        }

        _faults.Error(value, AgreementFaultCodes.BadDate, $"got {JsonTexts.Found(value)}; a day like 2025-04-01, of a year from 1800 to 2199, is needed");
        return null;
    }

    internal CalendarDay? CalendarDay(string name)
    {
        if (Required(name) is not { } value)
        {
            return null;
        }

        if (value.Text is { } text && Documents.CalendarDay.Parse(text) is { } day && (day.Year is not { } year || IsYear(year)))
        {
            return day;
        }

        _faults.Error(value, AgreementFaultCodes.BadDate, $"got {JsonTexts.Found(value)}; a day like 2025-04-01, of a year from 1800 to 2199, or --04-01 for every year, is needed");
        return null;
    }

    internal Unit? Unit(string name)
    {
        if (Required(name) is not { } value)
        {
            return null;
        }

        var symbol = TextOf(value);
        var unit = Documents.Unit.Find(symbol);
        if (unit is null && value.Text is not null)
        {
            var symbols = Documents.Unit.All.Select(u => u.Symbol).ToArray();
            _faults.Error(value, AgreementFaultCodes.UnknownUnit, $"unknown unit {JsonTexts.Found(value)}; the units are {string.Join(", ", symbols)}{Spelling.Suggest(symbol, symbols)}");
        }

        return unit;
    }

    internal LocalText LocalText(string name, bool isRequired = false) => JsonTexts.ByLanguage(Get(name, isRequired), _faults);

    /// <summary>The items of a list; none when it is not there. A list that must be there has an item.</summary>
    internal IReadOnlyList<LocatedJson> Items(string name, bool isRequired = false, bool mayBeEmpty = false)
    {
        var value = Get(name, isRequired);
        if (value is not null && value.Kind != JsonValueKind.Array)
        {
            _faults.Error(value, AgreementFaultCodes.WrongType, $"got {JsonTexts.Found(value)}; a list is needed");
        }
        else if (value is { Items.Count: 0 } && isRequired && !mayBeEmpty)
        {
            _faults.Error(value, AgreementFaultCodes.MissingMember, "the list is empty; at least one item is needed");
        }

        return value?.Items ?? [];
    }

    /// <summary>A list of words, each once and none empty.</summary>
    internal IReadOnlyList<string> Strings(string name, bool isRequired = false) => JsonTexts.List(Items(name, isRequired), _faults);

    internal Confidence Letter()
    {
        var text = Text("letter");
        if (ConfidenceLetters.TryParse(text, out var letter))
        {
            return letter;
        }

        if (Node.Member("letter") is { Text: not null } value)
        {
            _faults.Error(value, AgreementFaultCodes.UnknownWord, $"got {JsonTexts.Found(value)}; a letter of M O P W R E is needed");
        }

        return Confidence.Estimate;
    }

    private LocatedJson? Get(string name, bool isRequired) => isRequired ? Required(name) : Optional(name);

    /// <summary>Years in which windows of every year can be laid out on both sides.</summary>
    private static bool IsYear(int year) => year is >= 1800 and <= 2199;
}
