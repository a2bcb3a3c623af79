namespace Darya.Stochastic;

/// <summary>Which cuts the programs of the stages hold.</summary>
/// <remarks>
/// All cuts stay in a pool, and one that a solution would miss enters the program at once, so that neither bound nor decisions depend on these
/// settings beyond rounding; only the time of a solve does.
/// </remarks>
public sealed record CutSelection
{
    /// <summary>
    /// Every so many iterations all programs are made anew with the selected cuts, which deletes the others in one batch. Training that is resumed
    /// from a policy of such an iteration goes on exactly as if it had not been interrupted.
    /// </summary>
    public int Interval { get; init; } = 50;
}
