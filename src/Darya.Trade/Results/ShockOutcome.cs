namespace Darya.Trade.Results;

/// <summary>A test: the border between a partner and all members closes but for a small share of trade.</summary>
/// <param name="Partner">Id of the partner.</param>
/// <param name="KeptShare">Share of trade that is left with all else fixed, in (0, 1).</param>
/// <param name="ReachedShare">Share of trade between the partner and the members that is left once prices have answered, as trade is now.</param>
/// <param name="Losses">All economies, in the order of the matrix.</param>
/// <param name="Residual">Largest residual of all equilibria solved.</param>
public sealed record ShockOutcome(string Partner, double KeptShare, double ReachedShare, IReadOnlyList<ShockLoss> Losses, double Residual);
