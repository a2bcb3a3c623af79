namespace Darya.Games.Rivers;

/// <summary>What a block does that earns the same either way.</summary>
/// <remarks>What is still equal after the rule is passed on, so that the water is used at the block's place furthest down.</remarks>
public enum TieRule
{
    /// <summary>It uses the water: of its best plans the one that uses most at its own places, so the others get least.</summary>
    UseFirst,

    /// <summary>It passes the water on: of its best plans the one that uses least at its own places, so the others get most.</summary>
    PassOn,
}
