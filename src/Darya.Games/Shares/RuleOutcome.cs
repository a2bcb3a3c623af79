namespace Darya.Games;

/// <summary>What a sharing rule says: an allocation, or the reason why it says nothing for this game.</summary>
public sealed class RuleOutcome
{
    private readonly Allocation? _allocation;

    private RuleOutcome(Allocation? allocation, string? reason, string? note)
    {
        _allocation = allocation;
        Reason = reason;
        Note = note;
    }

    /// <summary>Whether the rule gives an allocation for this game.</summary>
    public bool IsDefined => _allocation is not null;

    /// <summary>The allocation.</summary>
    /// <exception cref="InvalidOperationException">The rule gives none; see <see cref="Reason"/>.</exception>
    public Allocation Allocation => _allocation ?? throw new InvalidOperationException($"The rule gives no allocation: {Reason}.");

    /// <summary>Why the rule gives no allocation; <c>null</c> when it does.</summary>
    public string? Reason { get; }

    /// <summary>What a reader of the allocation must know; <c>null</c> for nothing.</summary>
    public string? Note { get; }

    /// <summary>An allocation.</summary>
    /// <param name="allocation">What each player gets or pays.</param>
    /// <param name="note">What a reader must know, in words without a full stop.</param>
    public static RuleOutcome Of(Allocation allocation, string? note = null)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        return new(allocation, null, note);
    }

    /// <summary>No allocation.</summary>
    /// <param name="reason">Why, in words without a full stop.</param>
    public static RuleOutcome Undefined(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(null, reason, null);
    }

    /// <summary>An allocation of a game's gains, told in the signs of the game itself.</summary>
    internal static RuleOutcome OfGains(CoalitionGame game, IEnumerable<Rational> shares, string? note = null, bool isExact = true) =>
        Of(new Allocation(game.IsCost ? shares.Select(share => -share) : shares, isExact), note);
}
