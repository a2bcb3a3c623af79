namespace Darya.Planning.Play;

/// <summary>What every player has decided, the program behind each decision, and how it foresaw the others.</summary>
internal sealed class Profile(IReadOnlyList<PlayerScope> players, SharedDecisions decisions)
{
    private Profile(Profile other)
        : this(other.Players, other.Decisions.Clone())
    {
        other.Last.CopyTo(Last, 0);
        other.Foresees.CopyTo(Foresees, 0);
    }

    /// <summary>The players in the order of play.</summary>
    internal IReadOnlyList<PlayerScope> Players { get; } = players;

    internal SharedDecisions Decisions { get; private set; } = decisions;

    /// <summary>The last solution of each player.</summary>
    internal PlayerSolution[] Last { get; } = new PlayerSolution[players.Count];

    /// <summary>How each player foresees those between its nodes.</summary>
    internal Anticipation[] Foresees { get; } = [.. players.Select(_ => Anticipation.Default)];

    internal Profile Clone() => new(this);

    /// <summary>Takes over another profile of the same players.</summary>
    internal void Become(Profile other)
    {
        Decisions = other.Decisions;
        other.Last.CopyTo(Last, 0);
        other.Foresees.CopyTo(Foresees, 0);
    }
}
