namespace Darya.Gravity.Equilibrium;

/// <summary>Where a change of log real income comes from; the three parts add up to it exactly.</summary>
/// <remarks>
/// With w[i,j] the weights of the exact price index of a constant-elasticity aggregate (Sato 1976; Vartia 1976), ln P̂[j] = Σ_i w[i,j] (ln p̂[i] − b[i,j]/θ), so
/// <code>
/// ln p̂[j] − ln P̂[j] = Σ_i w[i,j] (ln p̂[j] − ln p̂[i]) + Σ_i w[i,j] b[i,j] / θ
/// </code>
/// The rest, c + ψ (ln p̂ − ln P̂), is a change of the volume of output.
/// </remarks>
/// <param name="TermsOfTrade">Own price against prices of suppliers at their gates, log points.</param>
/// <param name="TradeCosts">Trade costs saved on purchases: more arrives of what is bought, log points.</param>
/// <param name="Supply">Volume of output: productivity, labour and the answer of supply, log points.</param>
public sealed record IncomeParts(double TermsOfTrade, double TradeCosts, double Supply);
