namespace Darya.Corridors.Works;

/// <summary>What a choice of works takes from the rest of the study.</summary>
public sealed record InvestmentSettings
{
    /// <summary>The most works that one group can hold: every subset of a group is put on the network.</summary>
    public const int MostWorksOfGroup = 10;

    /// <summary>The most players of a game.</summary>
    public const int MostPlayers = 6;

    /// <summary>Ids of all states of the region.</summary>
    public required IReadOnlyList<string> States { get; init; }

    /// <summary>Year of the trade that the gains are told for; goods grow from there.</summary>
    public required int GoodsYear { get; init; }

    /// <summary>Numbers in the place of the table's central values, by id.</summary>
    public IReadOnlyDictionary<string, double> Settings { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>Ids of planned works that the network has already: no candidates.</summary>
    public IReadOnlyList<string> Built { get; init; } = [];

    /// <summary>The most works that one group holds here, 1 to <see cref="MostWorksOfGroup"/>; weaker ties are cut, with a warning.</summary>
    public int MostInGroup { get; init; } = 6;

    /// <summary>Sets of works put on the network at the same time, at least 1; the answer is the same.</summary>
    public int Threads { get; init; } = 2;

    /// <summary>Told the number of sets put on the network so far; null for nobody.</summary>
    public IProgress<int>? Evaluated { get; init; }
}
