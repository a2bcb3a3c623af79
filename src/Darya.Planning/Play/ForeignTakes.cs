namespace Darya.Planning.Play;

/// <summary>What a player expects the intakes of others on its water's way to take.</summary>
internal enum ForeignTakes
{
    /// <summary>What they claim in this round: their right first, later what they took.</summary>
    Claimed,

    /// <summary>All they may take, before anything passes.</summary>
    Entitled,

    /// <summary>What they take now, before anything passes.</summary>
    Actual,

    /// <summary>What they take now; and no reservoir of others keeps water that the player has a right to: it fills only with what is not asked for.</summary>
    Rightful,

    /// <summary>Whatever serves the player, their storages too: a bound on what any answer can give it.</summary>
    Free,
}
