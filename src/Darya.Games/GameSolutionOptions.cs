namespace Darya.Games;

/// <summary>What a solution of a game is to hold.</summary>
public sealed record GameSolutionOptions
{
    /// <summary>The most players for whom nucleoli, core and bargaining are looked for; at most 20.</summary>
    public int MostPlayersForNucleolus { get; init; } = Nucleolus.MostPlayers;

    /// <summary>The most players for whom the corners of the core are listed; at most 6.</summary>
    public int MostPlayersForVertices { get; init; } = CoreOfGame.MostPlayersForVertices;
}
