using System.Globalization;
using System.Text.Json;

namespace Darya.Web.Languages;

/// <summary>The words of a language. Texts are in files <c>AREA.en.json</c> and <c>AREA.ru.json</c>, with the same keys; no key stands in two areas.</summary>
internal sealed class Words
{
    private const string Folder = "Darya.Web.Languages.";

    private static readonly Words[] Known = [Load("en"), Load("ru")];

    private readonly Dictionary<string, string> _texts;

    private Words(string language, Dictionary<string, string> texts) => (Language, _texts, Culture) = (language, texts, CultureInfo.GetCultureInfo(language));

    /// <summary>Every language.</summary>
    internal static IReadOnlyList<string> Languages { get; } = [.. Known.Select(w => w.Language)];

    /// <summary><c>en</c> or <c>ru</c>.</summary>
    internal string Language { get; }

    /// <summary>How days and numbers are written.</summary>
    internal CultureInfo Culture { get; }

    /// <summary>Every key.</summary>
    internal IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <summary>The words of a language; English for one that is not known.</summary>
    internal static Words Of(string? language) => Known.FirstOrDefault(w => w.Language == language) ?? Known[0];

    /// <summary>A text.</summary>
    internal string this[string key] => _texts.TryGetValue(key, out var text)
        ? text
        : throw new ArgumentException($"There are no words '{key}' in {Language}.", nameof(key));

    /// <summary>A text whose key is put together from data; null when there is none.</summary>
    internal string? Find(string key) => _texts.GetValueOrDefault(key);

    /// <summary>A text with places for arguments.</summary>
    internal string Format(string key, params object[] arguments) => string.Format(Culture, this[key], arguments);

    /// <summary>The one of two texts that is in this language.</summary>
    internal string Pick(string en, string ru) => Language == "ru" ? ru : en;

    /// <summary>A day as people write it.</summary>
    internal string Day(DateOnly day) => day.ToString("d MMMM yyyy", Culture);

    /// <summary>A time in UTC as people write it.</summary>
    internal string Time(DateTime time) => time.ToString("d MMM yyyy, HH:mm", Culture) + " UTC";

    private static Words Load(string language)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var assembly = typeof(Words).Assembly;
        foreach (var area in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith($".{language}.json", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(area)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
            {
                texts.Add(key, text);
            }
        }

        return new Words(language, texts);
    }
}
