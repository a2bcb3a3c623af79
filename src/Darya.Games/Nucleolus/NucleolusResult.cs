namespace Darya.Games;

/// <summary>A nucleolus with its proof, or the reason why there is none.</summary>
/// <param name="Outcome">The allocation or the reason.</param>
/// <param name="Certificate">The proof by Kohlberg's criterion; <c>null</c> when there is no allocation.</param>
public sealed record NucleolusResult(RuleOutcome Outcome, KohlbergCertificate? Certificate);
