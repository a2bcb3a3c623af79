namespace Darya.Games;

/// <summary>What each player gets of a worth, or pays of a cost.</summary>
public sealed class Allocation
{
    private readonly Rational[] _shares;

    /// <summary>Creates an allocation.</summary>
    /// <param name="shares">Share [player], in the unit of the game.</param>
    /// <param name="isExact">Whether the shares are the rule's own; <c>false</c> when they come from a floating-point search.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more than 31 shares.</exception>
    public Allocation(IEnumerable<Rational> shares, bool isExact = true)
    {
        ArgumentNullException.ThrowIfNull(shares);
        _shares = [.. shares];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_shares.Length, Coalition.MostPlayers, nameof(shares));
        IsExact = isExact;
    }

    /// <summary>Number of players.</summary>
    public int Count => _shares.Length;

    /// <summary>Whether the shares are exact; otherwise they are doubles of a search, good to about nine digits.</summary>
    public bool IsExact { get; }

    /// <summary>The shares [player].</summary>
    public IReadOnlyList<Rational> Shares => _shares;

    /// <summary>The share of a player.</summary>
    public Rational this[int player] => _shares[player];

    /// <summary>The shares of a coalition's members together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The coalition has a player beyond the allocation.</exception>
    public Rational Of(Coalition coalition)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(coalition.Mask, Coalition.All(Count).Mask, nameof(coalition));
        return Rational.Sum(coalition.Select(player => _shares[player]));
    }

    /// <summary>The complaint of a coalition: v(S) − x(S) for gains, x(S) − c(S) for costs; positive when it would do better alone.</summary>
    /// <exception cref="ArgumentException">The game has another number of players.</exception>
    public Rational Excess(CoalitionGame game, Coalition coalition)
    {
        ArgumentNullException.ThrowIfNull(game);
        if (game.Count != Count)
        {
            throw new ArgumentException($"The game has {game.Count} players, the allocation {Count}.", nameof(game));
        }

        var complaint = game[coalition] - Of(coalition);
        return game.IsCost ? -complaint : complaint;
    }

    /// <summary>The shares as doubles [player].</summary>
    public double[] ToDoubles() => [.. _shares.Select(share => share.ToDouble())];

    /// <summary>The shares in brackets, such as <c>(1/2, 3)</c>.</summary>
    public override string ToString() => $"({string.Join(", ", _shares)})";
}
