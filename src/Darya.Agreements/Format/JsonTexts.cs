using System.Text.Json;
using Darya.Agreements.Documents;
using Darya.Input;

namespace Darya.Agreements.Format;

/// <summary>Texts of a document: by language, in lists, and as messages show them.</summary>
internal static class JsonTexts
{
    private const int LongestShown = 80;

    /// <summary>What was found, shortened to what a message can carry on one line.</summary>
    internal static string Found(LocatedJson value)
    {
        var found = string.Concat(value.Found.Select(c => char.IsControl(c) ? '?' : c));
        return found.Length <= LongestShown ? found : found[..(LongestShown - 4)] + "...'";
    }

    /// <summary>A text, or an empty one after a fault.</summary>
    internal static string Text(LocatedJson value, AgreementFaults faults)
    {
        if (value.Text is not { } text)
        {
            faults.Error(value, AgreementFaultCodes.WrongType, $"got {Found(value)}; a text is needed");
            return string.Empty;
        }

        // What XML cannot hold could not be exported.
        if (!TextSigns.AreSound(text))
        {
            faults.Error(value, AgreementFaultCodes.ControlCharacter, $"got {Found(value)}; a text has no control characters but line feed and tab");
        }

        return text;
    }

    /// <summary>Texts by language; none after a fault or when there is no value.</summary>
    internal static LocalText ByLanguage(LocatedJson? value, AgreementFaults faults)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (value is not null && value.Kind != JsonValueKind.Object)
        {
            faults.Error(value, AgreementFaultCodes.WrongType, $"got {Found(value)}; texts by language are needed, like {{\"en\": \"...\"}}");
        }
        else if (value is { Members.Count: 0 })
        {
            faults.Error(value, AgreementFaultCodes.MissingMember, "there is no text; at least one language is needed");
        }
        else if (value is not null)
        {
            Twice(value, faults);
            foreach (var (language, text) in value.Members)
            {
                Language(language, text, faults);
                texts[language] = Text(text, faults);
            }
        }

        return new LocalText(texts);
    }

    /// <summary>A list of words, each once and none empty.</summary>
    internal static IReadOnlyList<string> List(IReadOnlyList<LocatedJson> items, AgreementFaults faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string[] words = [.. items.Select(i => Text(i, faults))];
        for (var i = 0; i < words.Length; i++)
        {
            if (items[i].Text is { Length: 0 })
            {
                faults.Error(items[i], AgreementFaultCodes.BadIdentifier, "got ''; a word is needed");
            }
            else if (items[i].Text is not null && !seen.Add(words[i]))
            {
                faults.Error(items[i], AgreementFaultCodes.DuplicateId, $"{Found(items[i])} stands twice in the list; keep one");
            }
        }

        return words;
    }

    /// <summary>Reports a word that is no language code.</summary>
    internal static void Language(string language, LocatedJson place, AgreementFaults faults)
    {
        if (language.Length is < 2 or > 3 || !language.All(char.IsAsciiLetterLower))
        {
            faults.Error(place, AgreementFaultCodes.UnknownWord, $"'{language}' is no language code; two or three small letters are needed");
        }
    }

    /// <summary>Reports the members that stand twice in an object.</summary>
    internal static void Twice(LocatedJson node, AgreementFaults faults)
    {
        foreach (var (name, line) in node.Repeated)
        {
            faults.Error(line, $"{node.Path}.{name}", AgreementFaultCodes.DuplicateId, "the member stands twice in its object; keep one");
        }
    }
}
