namespace Darya.Gravity.Equilibrium;

/// <summary>What is known of the answers when the estimates are uncertain.</summary>
/// <param name="Central">The answer at the estimates themselves and the centre of the elasticity.</param>
/// <param name="Countries">Quantiles in the order of the baseline.</param>
/// <param name="Theta">Quantiles of the trade elasticities drawn.</param>
/// <param name="Draws">Draws that were solved.</param>
/// <param name="LargestResidual">Largest residual of any solved draw.</param>
/// <param name="Failures">Draws that were not solved, each with its reason; they are in no quantile, so any entry is a warning.</param>
public sealed record DrawsOutcome(
    EquilibriumOutcome Central,
    IReadOnlyList<CountryDraws> Countries,
    Quantiles Theta,
    int Draws,
    double LargestResidual,
    IReadOnlyList<string> Failures);
