using System.Globalization;
using System.Numerics;

namespace Darya.Games.Partitions;

/// <summary>How all players fall into coalitions: disjoint blocks that cover everybody.</summary>
/// <remarks>
/// Two partitions are equal when they have the same blocks. Blocks stand in one order: smaller first, among equals the one with the first
/// player first. As text the members of a block are joined by <c>+</c> and blocks by <c>|</c>: <c>TJ|KZ|KG+UZ</c>.
/// </remarks>
public sealed class Partition : IEquatable<Partition>
{
    /// <summary>Most players whose partitions are enumerated; ten have 115,975.</summary>
    public const int MostPlayers = 10;

    private readonly Coalition[] _blocks; // [block], in the order of the remarks

    private Partition(int count, IEnumerable<Coalition> blocks) =>
        (Count, _blocks) = (count, [.. blocks.OrderBy(b => b.Size).ThenBy(First)]);

    /// <summary>Number of players.</summary>
    public int Count { get; }

    /// <summary>The blocks: smaller first, among equals the one with the first player first.</summary>
    public IReadOnlyList<Coalition> Blocks => _blocks;

    /// <summary>A partition of players 0 to <paramref name="count"/> - 1.</summary>
    /// <param name="count">Number of players, 1 to 31.</param>
    /// <param name="blocks">Disjoint coalitions that are not empty and cover every player, in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is outside 1 to 31.</exception>
    /// <exception cref="ArgumentException">A block is empty, two overlap, or players are missing or unknown.</exception>
    public static Partition Of(int count, IEnumerable<Coalition> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        CheckCount(count, Coalition.MostPlayers);
        var given = blocks.ToList();
        var seen = Coalition.Empty;
        foreach (var block in given)
        {
            if (block.IsEmpty)
            {
                throw new ArgumentException("A block of a partition must have a member; got an empty one.", nameof(blocks));
            }

            if (seen.Meets(block))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"Blocks of a partition must be disjoint; player {First(seen.Intersect(block))} is in two."), nameof(blocks));
            }

            seen = seen.Union(block);
        }

        if (seen != Coalition.All(count))
        {
            var words = Coalition.All(count).Without(seen) is { IsEmpty: false } missing
                ? FormattableString.Invariant($"player {First(missing)} is in none")
                : FormattableString.Invariant($"player {First(seen.Without(Coalition.All(count)))} is not one of {count}");
            throw new ArgumentException($"Blocks of a partition must cover exactly its players; {words}.", nameof(blocks));
        }

        return new Partition(count, given);
    }

    /// <summary>Everybody alone.</summary>
    /// <param name="count">Number of players, 1 to 31.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is outside 1 to 31.</exception>
    public static Partition Singletons(int count) => Of(count, Enumerable.Range(0, count).Select(i => Coalition.Of(i)));

    /// <summary>Everybody together.</summary>
    /// <param name="count">Number of players, 1 to 31.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is outside 1 to 31.</exception>
    public static Partition Grand(int count)
    {
        CheckCount(count, Coalition.MostPlayers);
        return new Partition(count, [Coalition.All(count)]);
    }

    /// <summary>A block among outsiders who act alone.</summary>
    /// <param name="count">Number of players, 1 to 31.</param>
    /// <param name="block">A coalition of them that is not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="block"/> is empty or has unknown players.</exception>
    public static Partition AmongSingletons(int count, Coalition block) =>
        Of(count, [block, .. Coalition.All(count).Without(block).Select(i => Coalition.Of(i))]);

    /// <summary>A block against all outsiders together.</summary>
    /// <param name="count">Number of players, 1 to 31.</param>
    /// <param name="block">A coalition of them that is not empty; without outsiders it is the only block.</param>
    /// <exception cref="ArgumentException"><paramref name="block"/> is empty or has unknown players.</exception>
    public static Partition AgainstTheRest(int count, Coalition block)
    {
        var rest = Coalition.All(count).Without(block);
        return Of(count, rest.IsEmpty ? [block] : [block, rest]);
    }

    /// <summary>All partitions in a fixed order, from everybody alone to everybody together.</summary>
    /// <param name="count">Number of players, 1 to <see cref="MostPlayers"/>.</param>
    /// <remarks>
    /// The partitions of the players after the first are taken in this order; to each the first player comes as a block of its own, then as a
    /// member of each block in turn.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is outside its range.</exception>
    public static IReadOnlyList<Partition> All(int count)
    {
        CheckCount(count, MostPlayers);
        return [.. Arrangements(0, count).Select(blocks => new Partition(count, blocks))];
    }

    /// <summary>The number of partitions of <paramref name="count"/> players (Bell number).</summary>
    /// <param name="count">Number of players, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static BigInteger Number(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        BigInteger[] row = [BigInteger.One];
        for (var i = 0; i < count; i++) // Bell triangle: a row begins with the last of the row before
        {
            var next = new BigInteger[row.Length + 1];
            next[0] = row[^1];
            for (var j = 0; j < row.Length; j++)
            {
                next[j + 1] = next[j] + row[j];
            }

            row = next;
        }

        return row[0];
    }

    /// <summary>The block a player is in.</summary>
    /// <param name="player">Place of the player, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such player.</exception>
    public Coalition BlockOf(int player)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(player);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(player, Count);
        return _blocks.First(b => b.Contains(player));
    }

    /// <summary>True when a coalition is one of the blocks.</summary>
    /// <param name="block">The coalition.</param>
    public bool Has(Coalition block) => Array.IndexOf(_blocks, block) >= 0;

    /// <summary>The partition after two of its blocks have joined.</summary>
    /// <param name="one">A block.</param>
    /// <param name="other">Another block.</param>
    /// <exception cref="ArgumentException">One is no block, or both are the same.</exception>
    public Partition Joined(Coalition one, Coalition other) => Has(one) && Has(other) && one != other
        ? new Partition(Count, _blocks.Where(b => b != one && b != other).Append(one.Union(other)))
        : throw new ArgumentException("Two different blocks of the partition can join.", nameof(other));

    /// <summary>The partition as text: <c>TJ|KZ|KG+UZ</c>.</summary>
    /// <param name="players">Names of the players [player].</param>
    /// <exception cref="ArgumentException">There are more or fewer names than players.</exception>
    public string Write(IReadOnlyList<string> players)
    {
        ArgumentNullException.ThrowIfNull(players);
        if (players.Count != Count)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"A partition of {Count} players needs as many names; got {players.Count}."), nameof(players));
        }

        return string.Join('|', _blocks.Select(b => b.Name(players)));
    }

    /// <summary>Reads a partition from its text; blocks and members may stand in any order.</summary>
    /// <param name="text">Blocks joined by <c>|</c>, members by <c>+</c>.</param>
    /// <param name="players">Names of the players [player], all different.</param>
    /// <exception cref="FormatException">A name is unknown, stands twice or is missing.</exception>
    public static Partition Parse(string text, IReadOnlyList<string> players)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(players);
        var blocks = new List<Coalition>();
        var seen = Coalition.Empty;
        foreach (var part in text.Split('|'))
        {
            var block = Coalition.Empty;
            foreach (var name in part.Split('+', StringSplitOptions.TrimEntries))
            {
                var player = players.ToList().IndexOf(name);
                if (player < 0)
                {
                    throw new FormatException($"A partition joins players {string.Join(", ", players)}; got '{name}' in '{text}'.");
                }

                if (seen.Contains(player))
                {
                    throw new FormatException($"A player stands once in a partition; got '{name}' twice in '{text}'.");
                }

                (block, seen) = (block.Add(player), seen.Add(player));
            }

            blocks.Add(block);
        }

        return Coalition.All(players.Count).Without(seen) is { IsEmpty: false } missing
            ? throw new FormatException($"A partition covers every player; '{players[First(missing)]}' is missing in '{text}'.")
            : new Partition(players.Count, blocks);
    }

    /// <summary>The partition by places: <c>2|3|0+1</c>.</summary>
    public override string ToString() => Write([.. Enumerable.Range(0, Count).Select(i => i.ToString(CultureInfo.InvariantCulture))]);

    /// <inheritdoc/>
    public bool Equals(Partition? other) => other is not null && Count == other.Count && _blocks.AsSpan().SequenceEqual(other._blocks);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Partition);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var block in _blocks)
        {
            hash.Add(block);
        }

        return hash.ToHashCode();
    }

    private static int First(Coalition coalition) => coalition.First();

    private static void CheckCount(int count, int most)
    {
        if (count < 1 || count > most)
        {
            throw new ArgumentOutOfRangeException(
                nameof(count), FormattableString.Invariant($"A partition needs 1 to {most} players; got {count}."));
        }
    }

    /// <summary>Blocks of the players from one on, in the order in which their first members came.</summary>
    private static IEnumerable<List<Coalition>> Arrangements(int player, int count)
    {
        if (player == count)
        {
            yield return [];
            yield break;
        }

        foreach (var later in Arrangements(player + 1, count))
        {
            yield return [Coalition.Of(player), .. later];
            for (var i = 0; i < later.Count; i++)
            {
                var joined = new List<Coalition>(later);
                joined[i] = joined[i].Add(player);
                yield return joined;
            }
        }
    }
}
