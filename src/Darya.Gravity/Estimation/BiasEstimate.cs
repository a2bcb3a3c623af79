namespace Darya.Gravity.Estimation;

/// <summary>What the number of countries being small does to the estimates of a three-way Poisson model, and the estimates without it.</summary>
/// <param name="Bias">Estimated bias of each coefficient, to be subtracted [coefficient].</param>
/// <param name="FromExporters">The part of the bias that the exporter-year effects cause [coefficient].</param>
/// <param name="FromImporters">The part of the bias that the importer-year effects cause [coefficient].</param>
/// <param name="Uncorrected">Estimates before the correction, with the standard errors asked for [coefficient].</param>
/// <param name="CorrectedErrors">Whether the standard errors beside the corrected estimates are corrected too; otherwise a message says why not.</param>
public sealed record BiasEstimate(
    IReadOnlyList<double> Bias,
    IReadOnlyList<double> FromExporters,
    IReadOnlyList<double> FromImporters,
    IReadOnlyList<Coefficient> Uncorrected,
    bool CorrectedErrors);
