namespace Darya.Games.Partitions;

/// <summary>A game whose coalitions earn more or less according to how the others stand: a worth for every block of every partition.</summary>
/// <remarks>Thrall and Lucas (1963), Naval Research Logistics Quarterly 10: 281-298. Worths are gains; more is better.</remarks>
public sealed class PartitionGame
{
    private readonly Dictionary<Partition, Rational[]> _worths; // [block in the partition's order]

    private PartitionGame(IReadOnlyList<string> players, IReadOnlyList<Partition> partitions, Dictionary<Partition, Rational[]> worths) =>
        (Players, Partitions, _worths) = (players, partitions, worths);

    /// <summary>Names of the players [player].</summary>
    public IReadOnlyList<string> Players { get; }

    /// <summary>Number of players.</summary>
    public int Count => Players.Count;

    /// <summary>All partitions in the order of <see cref="Partition.All"/>.</summary>
    public IReadOnlyList<Partition> Partitions { get; }

    /// <summary>Every block of every partition, partitions in their order, blocks in theirs.</summary>
    public IEnumerable<EmbeddedCoalition> EmbeddedCoalitions => Partitions.SelectMany(p => p.Blocks.Select(b => new EmbeddedCoalition(b, p)));

    /// <summary>The worth of a block.</summary>
    /// <param name="embedded">A block of a partition of these players.</param>
    /// <exception cref="ArgumentException">The partition has another number of players.</exception>
    public Rational this[EmbeddedCoalition embedded] => this[embedded.Block, embedded.Partition];

    /// <summary>The worth of a block in a partition.</summary>
    /// <param name="block">The block.</param>
    /// <param name="partition">A partition of these players that has it.</param>
    /// <exception cref="ArgumentException">The partition has another number of players or no such block.</exception>
    public Rational this[Coalition block, Partition partition]
    {
        get
        {
            var worths = WorthsIn(partition);
            for (var i = 0; i < worths.Count; i++)
            {
                if (partition.Blocks[i] == block)
                {
                    return worths[i];
                }
            }

            throw new ArgumentException($"Only blocks of a partition have a worth in it; {partition} has no such block.", nameof(block));
        }
    }

    /// <summary>A game from a table.</summary>
    /// <param name="players">Names of the players, 1 to <see cref="Partition.MostPlayers"/>.</param>
    /// <param name="worths">The worth of every block of every partition, in any order.</param>
    /// <exception cref="ArgumentException">A worth is missing or stands twice, or a partition has another number of players.</exception>
    public static PartitionGame FromTable(IReadOnlyList<string> players, IEnumerable<KeyValuePair<EmbeddedCoalition, Rational>> worths)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(worths);
        var table = new Dictionary<EmbeddedCoalition, Rational>();
        foreach (var (embedded, worth) in worths)
        {
            if (embedded.Partition is null || embedded.Partition.Count != players.Count)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"The partitions of the table must be of the {players.Count} players."), nameof(worths));
            }

            if (!table.TryAdd(embedded, worth))
            {
                throw new ArgumentException($"{Words(players, embedded)} has two worths in the table.", nameof(worths));
            }
        }

        return FromOracle(
            players,
            p => [.. p.Blocks.Select(b => new EmbeddedCoalition(b, p)).Select(e => table.TryGetValue(e, out var worth)
                ? worth
                : throw new ArgumentException($"{Words(players, e)} has no worth in the table.", nameof(worths)))]);
    }

    /// <summary>A game from a function that is asked once for each partition, in the order of <see cref="Partition.All"/>.</summary>
    /// <param name="players">Names of the players, 1 to <see cref="Partition.MostPlayers"/>.</param>
    /// <param name="worths">The worths of a partition's blocks, in the order of <see cref="Partition.Blocks"/>.</param>
    /// <exception cref="ArgumentException">There are too many players, or the function gives another number of worths than blocks.</exception>
    public static PartitionGame FromOracle(IReadOnlyList<string> players, Func<Partition, IReadOnlyList<Rational>> worths)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(worths);
        var partitions = Partition.All(players.Count);
        var table = new Dictionary<Partition, Rational[]>(partitions.Count);
        foreach (var partition in partitions)
        {
            var given = worths(partition);
            table.Add(partition, given.Count == partition.Blocks.Count ? [.. given] : throw new ArgumentException(
                FormattableString.Invariant($"A partition has a worth for each block; got {given.Count} for {partition.Write(players)}."), nameof(worths)));
        }

        return new PartitionGame([.. players], partitions, table);
    }

    /// <summary>The game in which a coalition earns the same however the others stand.</summary>
    /// <param name="game">A game of gains of at most <see cref="Partition.MostPlayers"/> players.</param>
    /// <exception cref="ArgumentException">The game is one of costs or has too many players.</exception>
    public static PartitionGame WithoutExternalities(CoalitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return game.IsCost
            ? throw new ArgumentException("A partition game is one of gains; turn the costs into savings first.", nameof(game))
            : FromOracle(game.Players, p => [.. p.Blocks.Select(b => game[b])]);
    }

    /// <summary>The worths of a partition's blocks [block], in the order of <see cref="Partition.Blocks"/>.</summary>
    /// <param name="partition">A partition of these players.</param>
    /// <exception cref="ArgumentException">The partition has another number of players.</exception>
    public IReadOnlyList<Rational> WorthsIn(Partition partition)
    {
        ArgumentNullException.ThrowIfNull(partition);
        return _worths.TryGetValue(partition, out var worths)
            ? worths
            : throw new ArgumentException(
                FormattableString.Invariant($"The partition must be of the {Count} players; got one of {partition.Count}."), nameof(partition));
    }

    /// <summary>A block and its partition in words: <c>KG+UZ in TJ|KZ|KG+UZ</c>.</summary>
    /// <param name="embedded">A block of a partition of these players.</param>
    public string Words(EmbeddedCoalition embedded) => Words(Players, embedded);

    private static string Words(IReadOnlyList<string> players, EmbeddedCoalition embedded) =>
        $"{embedded.Block.Name(players)} in {embedded.Partition.Write(players)}";
}
