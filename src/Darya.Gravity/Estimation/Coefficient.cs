namespace Darya.Gravity.Estimation;

/// <summary>An estimated coefficient. Test and interval use the normal distribution.</summary>
/// <param name="Name">Column of the regressor.</param>
/// <param name="Estimate">The estimate.</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="Z">Estimate over standard error.</param>
/// <param name="P">Probability of a |z| at least this large where the coefficient is zero.</param>
/// <param name="Lower">Lower end of the 95 % interval.</param>
/// <param name="Upper">Upper end of the 95 % interval.</param>
public sealed record Coefficient(string Name, double Estimate, double StandardError, double Z, double P, double Lower, double Upper);
