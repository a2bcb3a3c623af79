namespace Darya.Games;

/// <summary>A cooperative game with side payments: what each coalition earns (or must pay) by itself.</summary>
/// <remarks>
/// The characteristic function of von Neumann and Morgenstern (1944). Nobody earns nothing: the worth of the empty coalition is 0.
/// An oracle is asked once for each coalition; a game is not meant for two threads while its oracle still has to be asked.
/// </remarks>
public sealed class CoalitionGame
{
    private readonly string[] _players;
    private readonly Rational[]? _table;
    private readonly Func<Coalition, Rational>? _oracle;
    private readonly Dictionary<uint, Rational> _asked = [];
    private ScaledWorths? _scaled;

    private CoalitionGame(IEnumerable<string> players, bool isCost, Rational[]? table, Func<Coalition, Rational>? oracle)
    {
        _players = [.. players];
        CheckPlayers(_players);
        IsCost = isCost;
        _table = table;
        _oracle = oracle;
        Grand = Coalition.All(_players.Length);
        if (table is not null && table.LongLength != 1L << _players.Length)
        {
            throw new ArgumentException(
                $"A table of {_players.Length} players has {1L << _players.Length} worths; got {table.LongLength}.", nameof(table));
        }

        if (table is not null && !table[0].IsZero)
        {
            throw new ArgumentException($"The empty coalition must be worth 0; got {table[0]}.", nameof(table));
        }
    }

    /// <summary>The most players of a game that is kept as a table.</summary>
    public const int MostPlayersOfTable = 24;

    /// <summary>Names of the players [player].</summary>
    public IReadOnlyList<string> Players => _players;

    /// <summary>Number of players.</summary>
    public int Count => _players.Length;

    /// <summary>Whether the worths are costs: less is better, and allocations say what each player pays.</summary>
    public bool IsCost { get; }

    /// <summary>The coalition of all players.</summary>
    public Coalition Grand { get; }

    /// <summary>What the coalition earns or pays by itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The coalition has a player that the game has not.</exception>
    public Rational this[Coalition coalition]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(coalition.Mask, Grand.Mask, nameof(coalition));
            if (_table is not null)
            {
                return _table[coalition.Mask];
            }

            if (coalition.IsEmpty)
            {
                return Rational.Zero;
            }

            if (!_asked.TryGetValue(coalition.Mask, out var worth))
            {
                worth = _oracle!(coalition);
                _asked.Add(coalition.Mask, worth);
            }

            return worth;
        }
    }

    /// <summary>A game from a table by bit mask.</summary>
    /// <param name="players">Names [player], all different, 1 to 24.</param>
    /// <param name="worths">Worth [mask of the coalition], 2ⁿ of them, the first 0.</param>
    /// <param name="isCost">Whether the worths are costs.</param>
    /// <exception cref="ArgumentException">Names are missing or double, the table has another length, or the empty coalition is not worth 0.</exception>
    public static CoalitionGame FromTable(IEnumerable<string> players, IEnumerable<Rational> worths, bool isCost = false)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(worths);
        return new(players, isCost, [.. worths], null);
    }

    /// <summary>A game from worths by coalition.</summary>
    /// <param name="players">Names [player], all different, 1 to 24.</param>
    /// <param name="worths">Worth of every coalition; the empty one may be left out.</param>
    /// <param name="isCost">Whether the worths are costs.</param>
    /// <exception cref="ArgumentException">A coalition is missing or unknown, or names are missing or double.</exception>
    public static CoalitionGame FromTable(
        IEnumerable<string> players, IReadOnlyDictionary<Coalition, Rational> worths, bool isCost = false)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(worths);
        string[] names = [.. players];
        CheckTableSize(names.Length);
        var grand = Coalition.All(names.Length);
        if (worths.Keys.FirstOrDefault(coalition => !grand.Includes(coalition)) is { IsEmpty: false } stranger)
        {
            throw new ArgumentException($"The coalition {stranger} has a player that the game has not.", nameof(worths));
        }

        return new(names, isCost, [.. grand.Subsets().Select(Worth)], null);

        Rational Worth(Coalition coalition) => worths.TryGetValue(coalition, out var worth) || coalition.IsEmpty
            ? worth
            : throw new ArgumentException($"The worth of {coalition.Name(names)} is missing.", nameof(worths));
    }

    /// <summary>A game whose worths are asked for when they are needed, once for each coalition.</summary>
    /// <param name="players">Names [player], all different, 1 to 31.</param>
    /// <param name="worth">Worth of a coalition; never asked for the empty one.</param>
    /// <param name="isCost">Whether the worths are costs.</param>
    /// <exception cref="ArgumentException">Names are missing or double.</exception>
    public static CoalitionGame FromOracle(IEnumerable<string> players, Func<Coalition, Rational> worth, bool isCost = false)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(worth);
        return new(players, isCost, null, worth);
    }

    /// <summary>A game of doubles, each taken at its exact value.</summary>
    /// <param name="players">Names [player], all different, 1 to 31.</param>
    /// <param name="worth">Worth of a coalition, finite; never asked for the empty one.</param>
    /// <param name="isCost">Whether the worths are costs.</param>
    /// <exception cref="ArgumentException">Names are missing or double.</exception>
    public static CoalitionGame FromDoubles(IEnumerable<string> players, Func<Coalition, double> worth, bool isCost = false)
    {
        ArgumentNullException.ThrowIfNull(worth);
        return FromOracle(players, coalition => Rational.FromDouble(worth(coalition)), isCost);
    }

    /// <summary>The dual game: what a coalition can keep the others from having, v*(S) = v(N) − v(N∖S).</summary>
    public CoalitionGame Dual() => Derived(IsCost, coalition => this[Grand] - this[Grand.Without(coalition)]);

    /// <summary>The game of gains over acting alone: v(S) − Σ v(i), 0 for every single player.</summary>
    public CoalitionGame ZeroNormalized() => Derived(IsCost, coalition => this[coalition] - AloneTogether(coalition));

    /// <summary>The game among some of the players.</summary>
    /// <param name="coalition">Who stays; the players keep their names and order.</param>
    /// <exception cref="ArgumentException">The coalition is empty or not part of the game.</exception>
    public CoalitionGame Restrict(Coalition coalition)
    {
        if (coalition.IsEmpty || !Grand.Includes(coalition))
        {
            throw new ArgumentException($"A game is restricted to some of its players; got {coalition}.", nameof(coalition));
        }

        int[] members = [.. coalition];
        return FromOracle(members.Select(player => _players[player]), part => this[Coalition.Of(part.Select(i => members[i]))], IsCost);
    }

    /// <summary>The savings of a cost game: v(S) = Σ c(i) − c(S), a game of gains.</summary>
    /// <exception cref="InvalidOperationException">The game is one of gains already.</exception>
    public CoalitionGame Savings() => IsCost
        ? Derived(false, coalition => AloneTogether(coalition) - this[coalition])
        : throw new InvalidOperationException("Only a cost game has savings; this one is a game of gains.");

    /// <summary>The same game with gains counted up: a cost game with every sign turned, a game of gains as it is.</summary>
    /// <remarks>Every rule here answers −x for −c when it answers x for c, so one rule serves both kinds.</remarks>
    public CoalitionGame AsGains() => IsCost ? Derived(false, coalition => -this[coalition]) : this;

    /// <summary>The sum of what the members earn or pay each alone.</summary>
    public Rational AloneTogether(Coalition coalition) => Rational.Sum(coalition.Select(player => this[Coalition.Of(player)]));

    /// <summary>The same game as a table: every worth asked for once.</summary>
    /// <exception cref="InvalidOperationException">The game has more than 24 players.</exception>
    public CoalitionGame ToTable()
    {
        CheckTableSize(Count);
        return _table is not null ? this : new(_players, IsCost, [.. Grand.Subsets().Select(coalition => this[coalition])], null);
    }

    /// <summary>The worths as whole numbers over one denominator, for loops over all coalitions.</summary>
    internal ScaledWorths Scaled() => _scaled ??= new ScaledWorths(ToTable()._table!);

    private static void CheckPlayers(string[] players)
    {
        if (players.Length is 0 or > Coalition.MostPlayers)
        {
            throw new ArgumentException($"A game has 1 to {Coalition.MostPlayers} players; got {players.Length}.", nameof(players));
        }

        if (players.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("Every player needs a name.", nameof(players));
        }

        if (players.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The player '{twice.Key}' is named twice.", nameof(players));
        }
    }

    private static void CheckTableSize(int players)
    {
        if (players > MostPlayersOfTable)
        {
            throw new InvalidOperationException($"A table holds games of up to {MostPlayersOfTable} players; this one has {players}.");
        }
    }

    private CoalitionGame Derived(bool isCost, Func<Coalition, Rational> worth) => _table is null
        ? new(_players, isCost, null, worth)
        : new(_players, isCost, [.. Grand.Subsets().Select(worth)], null);
}
