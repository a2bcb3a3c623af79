namespace Darya.Corridors.Results;

/// <summary>A crossing that gains or loses goods.</summary>
/// <param name="Crossing">Crossing, or id of the leg where it is a port.</param>
/// <param name="Mt">Before, Mt a year.</param>
/// <param name="MtAfter">After.</param>
/// <param name="UsePercent">Use of its capacity after, %; null when not known.</param>
public sealed record CrossingShift(
    string Crossing,
    double Mt,
    double MtAfter,
    double? UsePercent);
