namespace Darya.Agreements.Documents;

/// <summary>A text in several languages.</summary>
/// <param name="ByLanguage">Text by language code, in the order of the codes.</param>
public sealed record LocalText(SortedDictionary<string, string> ByLanguage)
{
    /// <summary>No text.</summary>
    public static LocalText None => new(new SortedDictionary<string, string>(StringComparer.Ordinal));

    /// <summary>English and Russian.</summary>
    public static LocalText Of(string english, string russian) =>
        new(new SortedDictionary<string, string>(StringComparer.Ordinal) { ["en"] = english, ["ru"] = russian });

    /// <summary>The text in a language; else in English; else in any; else empty.</summary>
    public string In(string language) =>
        ByLanguage.TryGetValue(language, out var text) || ByLanguage.TryGetValue("en", out text) ? text : ByLanguage.Values.FirstOrDefault(string.Empty);

    /// <summary>Whether there is no text.</summary>
    public bool IsEmpty => ByLanguage.Count == 0;
}
