using Darya.Gravity.Tables;
using Darya.Trade.Estimation.Cleaning;
using Darya.Trade.Estimation.Layouts;

namespace Darya.Trade.Estimation.Models;

/// <summary>The variables of a model at the rows of a panel. What the panel itself tells of a pair goes before the file of distances.</summary>
internal sealed class TermColumns(TradeModel model, PairFacts facts, AgreementProvisions? provisions)
{
    /// <summary>Column of the outcome.</summary>
    internal const string Trade = "trade";

    /// <summary>Ids of the terms, each provision one of its own.</summary>
    internal IReadOnlyList<string> Terms { get; } =
        [.. model.Terms.SelectMany(term => term == TradeTerms.Provisions ? provisions!.Names : [term])];

    private readonly Dictionary<string, int> _provisions =
        provisions is null ? [] : provisions.Names.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);

    /// <summary>Terms that neither the panel nor a file can tell.</summary>
    internal IReadOnlyList<string> Untold(TradeRows rows) => [.. model.Terms.Where(term => term switch
    {
        TradeTerms.LogDistance => !facts.IsThere && !rows.Facts.ContainsKey("dist"),
        "rta" => !rows.Facts.ContainsKey("rta") && rows.Agreement is null,
        TradeTerms.Provisions => rows.Agreement is null,
        "one_country" or "ca5" or "eaeu" or "eaeu_later" or "international" => false,
        _ => !facts.IsThere && !rows.Facts.ContainsKey(term),
    })];

    /// <summary>Values of a term [row]; NaN where it is not known.</summary>
    internal double[] Values(string term, TradeRows rows)
    {
        var values = new double[rows.Count];
        for (var row = 0; row < values.Length; row++)
        {
            values[row] = Value(term, rows, row);
        }

        return values;
    }

    /// <summary>The rows as columns for an estimation.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="terms">Values of each of <see cref="Terms"/>.</param>
    internal NamedColumns Columns(TradeRows rows, IReadOnlyList<double[]> terms)
    {
        var numbers = new Dictionary<string, double[]>(StringComparer.Ordinal) { [Trade] = rows.Value };
        foreach (var (term, values) in Terms.Zip(terms))
        {
            numbers[term] = values;
        }

        string[] pairs =
            [.. rows.Exporter.Zip(rows.Importer, (one, other) => string.CompareOrdinal(one, other) < 0 ? $"{one}-{other}" : $"{other}-{one}")];
        return new(rows.Count, numbers, new Dictionary<string, CodeColumn>(StringComparer.Ordinal)
        {
            ["exporter"] = Codes(rows.Exporter),
            ["importer"] = Codes(rows.Importer),
            ["year"] = Codes(Array.ConvertAll(rows.Year, year => FormattableString.Invariant($"{year}"))),
            ["pair"] = Codes(pairs),
        });
    }

    private double Value(string term, TradeRows rows, int row)
    {
        var (one, other, year) = (rows.Exporter[row], rows.Importer[row], rows.Year[row]);
        return term switch
        {
            TradeTerms.LogDistance => Math.Log(model.HasDomesticTrade ? Fact("inner_dist", rows, row) : Fact("dist", rows, row)),
            "international" => one == other ? 0 : 1,
            "ca5" => CountryGroups.AreFive(one, other) ? 1 : 0,
            "eaeu" => CountryGroups.AreInUnion(one, other, year) ? 1 : 0,
            "eaeu_later" => CountryGroups.AreInUnion(one, other, int.MaxValue) ? 1 : 0,
            "one_country" => CountryGroups.WereOne(one, other) ? 1 : 0,
            "rta" when rows.Agreement is { } agreement => agreement[row] == "0" ? 0 : 1,
            _ when rows.Agreement is { } agreement && _provisions.TryGetValue(term, out var provision) => provisions!.Of(agreement[row], provision),
            _ when one == other => 0, // a country shares neither border nor history with itself; the term across a border sets it apart
            _ => Fact(term, rows, row),
        };
    }

    private double Fact(string name, TradeRows rows, int row)
    {
        var told = rows.Facts.TryGetValue(name, out var values) ? values[row] : double.NaN;
        return double.IsNaN(told) ? facts.Of(name, rows.Exporter[row], rows.Importer[row]) : told;
    }

    private static CodeColumn Codes(string[] labels)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var index = new int[labels.Length];
        for (var row = 0; row < labels.Length; row++)
        {
            if (!places.TryGetValue(labels[row], out var place))
            {
                place = places.Count;
                places.Add(labels[row], place);
            }

            index[row] = place;
        }

        return new(index, [.. places.OrderBy(pair => pair.Value).Select(pair => pair.Key)]);
    }
}
