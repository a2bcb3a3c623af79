using Darya.Data.Catalogue;

namespace Darya.Web.Evidence;

/// <summary>What there is to say of one table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Letters">Rows by confidence letter.</param>
/// <param name="Sources">Ids of the sources that its rows name, with the number of rows.</param>
/// <param name="Licence">Its licence with the credit it asks for.</param>
internal sealed record DataLine(RegionTable Table, IReadOnlyDictionary<string, int> Letters, IReadOnlyList<(string Id, int Rows)> Sources, string Licence)
{
    internal static DataLine Of(RegionCatalogue region, RegionTable table)
    {
        IReadOnlyList<(string Id, int Rows)> sources = table.Format.HasProvenance
            ? [.. table.Rows.GroupBy(r => table.Text(r, "source"), StringComparer.Ordinal).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2).ThenBy(g => g.Key, StringComparer.Ordinal)]
            : [];
        IReadOnlyDictionary<string, int> letters = table.Format.HasProvenance
            ? table.Rows.GroupBy(r => table.Text(r, "letter"), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal)
            : new Dictionary<string, int>(StringComparer.Ordinal);
        return new DataLine(table, letters, sources, table.Format.Licence is { } own ? $"{own.Name}: {own.Credit}" : string.Join("; ", region.Licences));
    }
}
