using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Darya.Games;

/// <summary>A set of players as a bit mask: player i is in it when bit i is set.</summary>
/// <remarks>A collection expression names the members: <c>Coalition c = [0, 2]</c>.</remarks>
/// <param name="Mask">One bit a player; bit 31 is not used.</param>
[CollectionBuilder(typeof(Coalition), nameof(Of))]
public readonly record struct Coalition(uint Mask) : IEnumerable<int>
{
    /// <summary>The most players a game can have.</summary>
    public const int MostPlayers = 31;

    /// <summary>Nobody.</summary>
    public static Coalition Empty => default;

    /// <summary>Number of members.</summary>
    public int Size => BitOperations.PopCount(Mask);

    /// <summary>Whether nobody is in it.</summary>
    public bool IsEmpty => Mask == 0;

    /// <summary>The grand coalition of <paramref name="players"/> players.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 0 or more than 31 players.</exception>
    public static Coalition All(int players)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(players);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(players, MostPlayers);
        return new((uint)((1UL << players) - 1));
    }

    /// <summary>The coalition of the named player alone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The player is outside 0 to 30.</exception>
    public static Coalition Of(int player)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(player);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(player, MostPlayers);
        return new(1u << player);
    }

    /// <summary>The coalition of several players.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A player is outside 0 to 30.</exception>
    public static Coalition Of(params IEnumerable<int> players)
    {
        ArgumentNullException.ThrowIfNull(players);
        return players.Aggregate(Empty, (sum, player) => sum.Union(Of(player)));
    }

    /// <summary>The coalition of several players.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A player is outside 0 to 30.</exception>
    public static Coalition Of(ReadOnlySpan<int> players)
    {
        var coalition = Empty;
        foreach (var player in players)
        {
            coalition = coalition.Add(player);
        }

        return coalition;
    }

    /// <summary>Whether the player is a member.</summary>
    public bool Contains(int player) => (uint)player < MostPlayers && (Mask >> player & 1) != 0;

    /// <summary>Whether every member of <paramref name="other"/> is a member of this one.</summary>
    public bool Includes(Coalition other) => (other.Mask & ~Mask) == 0;

    /// <summary>Whether the two have a member in common.</summary>
    public bool Meets(Coalition other) => (other.Mask & Mask) != 0;

    /// <summary>The coalition with the player; the coalition itself does not change.</summary>
    public Coalition Add(int player) => Union(Of(player));

    /// <summary>The coalition without the player; the coalition itself does not change.</summary>
    public Coalition Remove(int player) => Without(Of(player));

    /// <summary>The members of either.</summary>
    public Coalition Union(Coalition other) => new(Mask | other.Mask);

    /// <summary>The members of both.</summary>
    public Coalition Intersect(Coalition other) => new(Mask & other.Mask);

    /// <summary>The members that are not in <paramref name="other"/>.</summary>
    public Coalition Without(Coalition other) => new(Mask & ~other.Mask);

    /// <summary>Every subset, from nobody to the coalition itself, in ascending order of the mask.</summary>
    public IEnumerable<Coalition> Subsets()
    {
        for (uint subset = 0; ; subset = (subset - Mask) & Mask)
        {
            yield return new(subset);
            if (subset == Mask)
            {
                yield break;
            }
        }
    }

    /// <summary>The members in ascending order.</summary>
    public IEnumerator<int> GetEnumerator()
    {
        for (var rest = Mask; rest != 0; rest &= rest - 1)
        {
            yield return BitOperations.TrailingZeroCount(rest);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The members' names joined by <c>+</c>, in the order of the players.</summary>
    /// <param name="players">Names [player].</param>
    public string Name(IReadOnlyList<string> players)
    {
        ArgumentNullException.ThrowIfNull(players);
        return string.Join('+', this.Select(player => players[player]));
    }

    /// <summary>The numbers of the members, such as <c>{0, 2}</c>.</summary>
    public override string ToString() => $"{{{string.Join(", ", this)}}}";
}
