namespace Darya.Planning.Obligations;

/// <summary>One summand of an obligation.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Place">Where; see <see cref="ObligationMeasure"/>.</param>
/// <param name="Periods">Ordinals of the periods that are added up.</param>
/// <param name="Factor">What the measure is multiplied with; negative for what counts against the amount.</param>
public sealed record ObligationPart(ObligationMeasure Measure, string Place, IReadOnlyList<int> Periods, double Factor = 1);
