using Darya.Gravity.Tables;

namespace Darya.Trade.Estimation.Cleaning;

/// <summary>Distance, border, language and history of pairs of countries, from a file in the layout of CEPII GeoDist.</summary>
/// <remarks>Mayer and Zignago (2011), CEPII working paper 2011-25.</remarks>
internal sealed class PairFacts
{
    private static readonly string[] Known = ["contig", "comlang_off", "comcol", "colony", "smctry"];

    private readonly Dictionary<(string, string), int> _rows = [];
    private readonly Dictionary<string, double[]> _facts = new(StringComparer.Ordinal);

    private PairFacts()
    {
    }

    /// <summary>No file: nothing is known.</summary>
    internal static PairFacts None { get; } = new();

    /// <summary>Whether there is a file.</summary>
    internal bool IsThere => _rows.Count > 0;

    /// <summary>Reads the file.</summary>
    internal static PairFacts Read(string path, CancellationToken cancellation)
    {
        var columns = PanelReader.Read(
            path, new PanelRequest([.. Known, "dist", "distw", "distwces"], ["iso_o", "iso_d"]) { MayBeMissing = [.. Known, "distw", "distwces"] }, cancellation).Columns;
        var facts = new PairFacts();
        var (one, other) = (columns.Codes["iso_o"], columns.Codes["iso_d"]);
        for (var row = 0; row < columns.Rows; row++)
        {
            var pair = (CountryVintages.Today(one.Labels[one.Index[row]]), CountryVintages.Today(other.Labels[other.Index[row]]));
            if (!facts._rows.TryAdd(pair, row))
            {
                throw new TradeException($"{path}: the pair {pair.Item1}-{pair.Item2} stands twice");
            }
        }

        foreach (var name in Known.Append("dist"))
        {
            facts._facts[name] = columns.Numbers[name];
        }

        var (weighted, harmonic) = (columns.Numbers["distw"], columns.Numbers["distwces"]);
        facts._facts["inner_dist"] =
            [.. columns.Numbers["dist"].Select((straight, row) => double.IsFinite(harmonic[row]) ? harmonic[row] : double.IsFinite(weighted[row]) ? weighted[row] : straight)];
        return facts;
    }

    /// <summary>A fact of a pair; NaN where the file does not tell it.</summary>
    internal double Of(string fact, string exporter, string importer) =>
        _facts.TryGetValue(fact, out var values) && _rows.TryGetValue((exporter, importer), out var row) ? values[row] : double.NaN;
}
