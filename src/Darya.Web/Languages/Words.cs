using System.Globalization;
using System.Text.Json;

namespace Darya.Web.Languages;

/// <summary>The words of a language. Texts are in files <c>AREA.LANGUAGE.json</c>; no key stands in two areas.</summary>
/// <remarks>English and Russian have every key. What another catalogue lacks is said in Russian, the working language of the region.</remarks>
internal sealed class Words
{
    private const string Folder = "Darya.Web.Languages.";

    private static readonly Words English = new("en", "en", null);
    private static readonly Words Russian = new("ru", "ru", null);

    private readonly HashSet<string> _own;
    private readonly Dictionary<string, string> _texts;

    /// <param name="tongue">Code of the catalogue.</param>
    /// <param name="culture">How days and numbers are written.</param>
    /// <param name="otherwise">Who says what the catalogue lacks; null for one that is whole.</param>
    private Words(string tongue, string culture, Words? otherwise)
    {
        (Tongue, Culture, Language) = (tongue, CultureInfo.GetCultureInfo(culture), otherwise?.Tongue ?? tongue);
        var own = Load(tongue);
        _own = [.. own.Keys];
        _texts = otherwise is null ? own : new Dictionary<string, string>(otherwise._texts, StringComparer.Ordinal);
        foreach (var (key, text) in own)
        {
            _texts[key] = text;
        }
    }

    /// <summary>Every catalogue, in the order of the codes, so that none stands first by merit.</summary>
    internal static IReadOnlyList<Words> All { get; } =
    [
        English,
        new("kk", "kk-KZ", Russian),
        new("ky", "ky-KG", Russian),
        Russian,
        new("tg", "tg-TJ", Russian),
        new("tk", "tk-TM", Russian),
        new("uz", "uz-Latn-UZ", Russian),
    ];

    /// <summary>Code of the catalogue: what the reader chose.</summary>
    internal string Tongue { get; }

    /// <summary><c>en</c> or <c>ru</c>: the one in which such a reader reads what exists in these two only, as reports, agreements and titles do.</summary>
    internal string Language { get; }

    /// <summary>How days and numbers are written.</summary>
    internal CultureInfo Culture { get; }

    /// <summary>Name of the language in itself.</summary>
    internal string Name => this["language.name"];

    /// <summary>Whether reports and texts of the meeting are in the language of the catalogue too.</summary>
    internal bool IsOfDocuments => Tongue == Language;

    /// <summary>Share of the keys that the catalogue has, from 0 to 1, in whole percent that are not rounded up: 1 means every key.</summary>
    internal double Completeness => Math.Floor(100.0 * Count / Keys.Count) / 100;

    /// <summary>How many texts the catalogue itself has.</summary>
    internal int Count => _own.Count;

    /// <summary>Every key.</summary>
    internal IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <summary>The words of a language; English for one that is not known.</summary>
    internal static Words Of(string? language) => Known(language) ?? English;

    /// <summary>The words of a language, or null when it is not known.</summary>
    internal static Words? Known(string? language) => All.FirstOrDefault(w => w.Tongue == language);

    /// <summary>A text.</summary>
    internal string this[string key] => _texts.TryGetValue(key, out var text)
        ? text
        : throw new ArgumentException($"There are no words '{key}' in {Tongue}.", nameof(key));

    /// <summary>Whether the catalogue itself has a text.</summary>
    internal bool Has(string key) => _own.Contains(key);

    /// <summary>A text whose key is put together from data; null when there is none.</summary>
    internal string? Find(string key) => _texts.GetValueOrDefault(key);

    /// <summary>A text with places for arguments.</summary>
    internal string Format(string key, params object[] arguments) => string.Format(Culture, this[key], arguments);

    /// <summary>The one of two texts that the reader reads.</summary>
    internal string Pick(string en, string ru) => Language == "ru" ? ru : en;

    /// <summary>A day as people write it.</summary>
    internal string Day(DateOnly day) => day.ToString(this["language.day"], Culture);

    /// <summary>A time in UTC as people write it.</summary>
    internal string Time(DateTime time) => time.ToString("d MMM yyyy, HH:mm", Culture) + " UTC";

    private static Dictionary<string, string> Load(string tongue)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var assembly = typeof(Words).Assembly;
        foreach (var area in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith($".{tongue}.json", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(area)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
            {
                texts.Add(key, text);
            }
        }

        return texts;
    }
}
