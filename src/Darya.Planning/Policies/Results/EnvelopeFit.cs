namespace Darya.Planning.Policies.Results;

/// <summary>How well the convex envelope of a plant's energy fits.</summary>
/// <param name="Plant">Id of the plant.</param>
/// <param name="Planes">Planes.</param>
/// <param name="Bias">The factor γ that takes out the bias.</param>
/// <param name="LargestDeviationPercent">Largest deviation from the exact energy on the grid, percent of the energy at full storage and turbine flow.</param>
public sealed record EnvelopeFit(string Plant, int Planes, double Bias, double LargestDeviationPercent);
