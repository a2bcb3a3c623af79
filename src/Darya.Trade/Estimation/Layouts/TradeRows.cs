namespace Darya.Trade.Estimation.Layouts;

/// <summary>Flows of a panel by column, whatever its layout was.</summary>
internal sealed record TradeRows
{
    /// <summary>ISO code of the exporter [row].</summary>
    internal required string[] Exporter { get; init; }

    /// <summary>ISO code of the importer [row].</summary>
    internal required string[] Importer { get; init; }

    /// <summary>Year [row].</summary>
    internal required int[] Year { get; init; }

    /// <summary>Flow, million USD; NaN where it is unknown [row].</summary>
    internal required double[] Value { get; init; }

    /// <summary>The flow as the other side reports it, million USD; NaN where it does not [row]. Null where the layout has one side.</summary>
    internal double[]? OtherSide { get; init; }

    /// <summary>Id of the trade agreement of the pair, <c>0</c> for none [row]; null where the layout has none.</summary>
    internal string[]? Agreement { get; init; }

    /// <summary>Distance, language and so on that the panel carries, by the name of the term; NaN where unknown [row].</summary>
    internal IReadOnlyDictionary<string, double[]> Facts { get; init; } = new Dictionary<string, double[]>(StringComparer.Ordinal);

    internal int Count => Value.Length;

    /// <summary>Row numbers that <paramref name="keep"/> keeps, in order.</summary>
    internal TradeRows Where(Func<int, bool> keep) => Take([.. Enumerable.Range(0, Count).Where(keep)]);

    /// <summary>Rows by number.</summary>
    internal TradeRows Take(int[] rows) => new()
    {
        Exporter = Array.ConvertAll(rows, row => Exporter[row]),
        Importer = Array.ConvertAll(rows, row => Importer[row]),
        Year = Array.ConvertAll(rows, row => Year[row]),
        Value = Array.ConvertAll(rows, row => Value[row]),
        OtherSide = OtherSide is { } other ? Array.ConvertAll(rows, row => other[row]) : null,
        Agreement = Agreement is { } agreement ? Array.ConvertAll(rows, row => agreement[row]) : null,
        Facts = Facts.ToDictionary(fact => fact.Key, fact => Array.ConvertAll(rows, row => fact.Value[row]), StringComparer.Ordinal),
    };

    /// <summary>These rows and new ones with flows alone; nothing is known of the pairs of the new ones.</summary>
    internal TradeRows With(IReadOnlyList<(string Exporter, string Importer, int Year, double Value)> more) => new()
    {
        Exporter = [.. Exporter, .. more.Select(row => row.Exporter)],
        Importer = [.. Importer, .. more.Select(row => row.Importer)],
        Year = [.. Year, .. more.Select(row => row.Year)],
        Value = [.. Value, .. more.Select(row => row.Value)],
        OtherSide = OtherSide is { } other ? [.. other, .. more.Select(_ => double.NaN)] : null,
        Agreement = Agreement is { } agreement ? [.. agreement, .. more.Select(_ => "0")] : null,
        Facts = Facts.ToDictionary(fact => fact.Key, fact => (double[])[.. fact.Value, .. more.Select(_ => double.NaN)], StringComparer.Ordinal),
    };
}
