namespace Darya.Cooperation.Results;

/// <summary>What a block could still gain by deciding otherwise alone, with everybody below it answering anew.</summary>
/// <param name="GainMusd">Best gain found, million USD a year.</param>
/// <param name="GainPercent">The same as percent of the joint gain.</param>
/// <param name="BoundMusd">No deviation can gain more than this, whatever the others answer, million USD a year.</param>
/// <param name="Tried">Deviations tried.</param>
public sealed record BlockCertificate(double GainMusd, double GainPercent, double BoundMusd, int Tried);
