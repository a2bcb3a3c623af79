namespace Darya.Games.Rivers;

/// <summary>Which of two items a window keeps.</summary>
internal interface IItemOrder
{
    /// <summary>True when a later item makes an earlier one useless for good.</summary>
    bool Beats(int later, int earlier);
}
