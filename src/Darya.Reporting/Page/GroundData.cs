using System.Globalization;
using Darya.Model;

namespace Darya.Reporting.Page;

/// <summary>What the figures of any section rest on: provenance, sources, accounts of irrigated area.</summary>
internal static class GroundData
{
    private const int ShownKeys = 4;

    internal static IReadOnlyList<SourceData> Sources(Region region) => [.. region.Sources.Select(s => new SourceData(s.Id, s.Title, s.Address, s.Licence))];

    internal static IReadOnlyList<AreaAccountData> AreaAccounts(Region region) =>
        [.. region.AreaAccounts.Select(a => new AreaAccountData(a.State, a.Account, Figures.Round(a.Area.ThousandHectares)))];

    /// <summary>Joins the provenance of rows that share table, letter, source and note, so that thousands of rows stay readable.</summary>
    internal static IReadOnlyList<ProvenanceData> Provenance(Region region) =>
        [.. region.Provenance
            .GroupBy(p => (p.Table, Letter: p.Confidence.Letter(), p.SourceId, p.Note))
            .OrderBy(g => g.Key.Table, StringComparer.Ordinal).ThenBy(g => g.Key.Letter).ThenBy(g => g.Key.SourceId, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Note, StringComparer.Ordinal)
            .Select(g => new ProvenanceData(
                g.Key.Table, g.Key.Letter.ToString(CultureInfo.InvariantCulture), g.Key.SourceId, g.Key.Note, g.Count(), Keys([.. g.Select(p => p.Key)])))];

    private static string Keys(IReadOnlyList<string> keys) => keys.Count <= ShownKeys
        ? string.Join("; ", keys)
        : string.Join("; ", keys.Take(ShownKeys - 1)) + "; … " + keys[^1];
}
