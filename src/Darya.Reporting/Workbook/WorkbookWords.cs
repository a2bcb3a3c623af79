using Darya.Model;

namespace Darya.Reporting.Workbook;

/// <summary>Names of sheets, headers and labels of the workbook in one language.</summary>
internal sealed class WorkbookWords(string language)
{
    /// <summary>The whole catalogue: key, English, Russian.</summary>
    internal static IReadOnlyDictionary<string, LocalName> Catalogue { get; } =
        new Dictionary<string, LocalName>(
            PlanSheetWords.Catalogue.Concat(PolicySheetWords.Catalogue).Concat(CooperationSheetWords.Catalogue).Concat(SeasonSheetWords.Catalogue).Concat(AgreementSheetWords.Catalogue)
                .Concat(TradeSheetWords.Catalogue).Concat(CorridorSheetWords.Catalogue).Concat(ReliefSheetWords.Catalogue),
            StringComparer.Ordinal);

    /// <summary>A text of the catalogue.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    internal string this[string key] => Catalogue[key].In(language);

    /// <summary>A header with its unit: <c>Storage, hm³</c>.</summary>
    internal string With(string key, string unit) => $"{this[key]}, {this[unit]}";

    /// <summary>A text for a key that comes from data: what the catalogue has under the group, or the key itself.</summary>
    internal string Of(string group, string key) => Catalogue.TryGetValue($"{group}.{key}", out var name) ? name.In(language) : key;

    internal string Name(LocalName name) => name.In(language);

    internal string YesNo(bool claim) => this[claim ? "yes" : "no"];

    /// <summary>A number for a cell; nothing where it is infinite or has no meaning.</summary>
    internal static object? Finite(double value) => double.IsFinite(value) ? value : null;
}
