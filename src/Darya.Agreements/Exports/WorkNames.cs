using System.Globalization;
using Darya.Agreements.Documents;

namespace Darya.Agreements.Exports;

/// <summary>Names of the work, of its expressions and manifestations, by the naming convention of Akoma Ntoso.</summary>
internal sealed class WorkNames(Agreement agreement, string language)
{
    /// <summary>The place of the country: an agreement of several states has none; ISO 3166 leaves <c>xx</c> to its users.</summary>
    internal const string Country = "xx";

    /// <summary>What stands for a day that is not known.</summary>
    internal const string NoDay = "9999-01-01";

    private static readonly Dictionary<string, string> ThreeLetters = new(StringComparer.Ordinal)
    {
        ["en"] = "eng",
        ["ru"] = "rus",
        ["kk"] = "kaz",
        ["uz"] = "uzb",
        ["ky"] = "kir",
        ["tg"] = "tgk",
        ["tk"] = "tuk",
        ["fa"] = "fas",
        ["ps"] = "pus",
        ["zh"] = "zho",
    };

    /// <summary>Three-letter code of the language, ISO 639-2; a code outside the table as it is.</summary>
    internal string Language { get; } = Code(language);

    /// <summary>The day the work dates from: signature, else force, else <see cref="NoDay"/>.</summary>
    internal string Day { get; } = Iso(agreement.LifeCycle.SignedOn ?? agreement.LifeCycle.InForceOn);

    /// <summary>The day this version dates from: the last amendment, else the day of the work.</summary>
    internal string VersionDay { get; } = agreement.Amendments.Count > 0
        ? Iso(agreement.Amendments.Max(a => a.DecidedOn)) : Iso(agreement.LifeCycle.SignedOn ?? agreement.LifeCycle.InForceOn);

    internal string Work => $"/akn/{Country}/act/agreement/{Day}/{agreement.Id}";

    internal string Expression => $"{Work}/{Language}@{VersionDay}";

    internal string ExpressionIn(string other) => $"{Work}/{Code(other)}@{VersionDay}";

    internal string Manifestation => $"{Expression}.xml";

    internal static string Main(string name) => $"{name}/!main";

    internal static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? NoDay;

    internal static string Code(string language) => ThreeLetters.GetValueOrDefault(language, language);

    /// <summary>The two-letter code of a three-letter one.</summary>
    internal static string Short(string code) => ThreeLetters.FirstOrDefault(p => p.Value == code).Key ?? code;
}
