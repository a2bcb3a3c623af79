namespace Darya.Trade.Results;

/// <summary>The trade matrix of a year: an old matrix aged to new totals, with what was reported held fixed. Letter E as a whole.</summary>
public sealed record BaseOutcome
{
    /// <summary>Year of the matrix.</summary>
    public required int Year { get; init; }

    /// <summary>Year of the old matrix.</summary>
    public required int OldYear { get; init; }

    /// <summary>Ids of the economies, in the order of the region's table.</summary>
    public required IReadOnlyList<string> Economies { get; init; }

    /// <summary>All flows, exporter by exporter, importers in the order of <see cref="Economies"/>; domestic trade included.</summary>
    public required IReadOnlyList<BaseCell> Cells { get; init; }

    /// <summary>Totals, in the order of <see cref="Economies"/>.</summary>
    public required IReadOnlyList<BaseTotal> Totals { get; init; }

    /// <summary>Reports of whole years beside each other, for pairs the matrix holds a report of.</summary>
    public required IReadOnlyList<MirrorReport> Mirrors { get; init; }

    /// <summary>Reports not used, with the reason.</summary>
    public required IReadOnlyList<UnusedReport> Unused { get; init; }

    /// <summary>Share of goods in GDP less exports that is sold at home, a number.</summary>
    public required double GoodsShare { get; init; }

    /// <summary>Factor on the imports that no report fixes, so that world imports equal world exports.</summary>
    public required double ImportScale { get; init; }

    /// <summary>Largest relative miss of a total after balancing.</summary>
    public required double Residual { get; init; }

    /// <summary>Rounds of balancing.</summary>
    public required int Rounds { get; init; }

    /// <summary>The flow of a pair.</summary>
    /// <param name="exporter">Id of the exporter.</param>
    /// <param name="importer">Id of the importer.</param>
    /// <exception cref="TradeException">An id is no economy of the matrix.</exception>
    public BaseCell Cell(string exporter, string importer) => Cells[(Place(exporter) * Economies.Count) + Place(importer)];

    /// <summary>Flows both ways between a pair, million USD.</summary>
    /// <param name="first">Id of one economy.</param>
    /// <param name="second">Id of the other.</param>
    /// <exception cref="TradeException">An id is no economy of the matrix.</exception>
    public double TurnoverMusd(string first, string second) => Cell(first, second).ValueMusd + Cell(second, first).ValueMusd;

    /// <summary>Place of an economy in <see cref="Economies"/>.</summary>
    /// <param name="economy">Its id.</param>
    /// <exception cref="TradeException">No economy has the id.</exception>
    public int Place(string economy)
    {
        for (var i = 0; i < Economies.Count; i++)
        {
            if (string.Equals(Economies[i], economy, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new TradeException($"No economy '{economy}' in the trade matrix; it has {string.Join(", ", Economies)}.");
    }
}
