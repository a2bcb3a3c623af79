namespace Darya.Games;

/// <summary>One step of a Kohlberg certificate: the coalitions that complain most come out balanced.</summary>
/// <param name="Excess">The excess of the coalitions of this step, in the unit of the game (per head for the per-capita nucleolus).</param>
/// <param name="Coalitions">How many coalitions have exactly this excess.</param>
/// <param name="Weights">
/// Positive weights of the coalitions that raise the rank; with suitable weights of the coalitions of earlier steps they cover every player
/// equally. Coalitions that depend on earlier steps need none.
/// </param>
public sealed record KohlbergLevel(Rational Excess, int Coalitions, IReadOnlyDictionary<Coalition, Rational> Weights);
