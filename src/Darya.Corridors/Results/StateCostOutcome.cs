namespace Darya.Corridors.Results;

/// <summary>What a change costs or saves an economy in a year; positive is a cost.</summary>
/// <param name="Economy">Economy.</param>
/// <param name="ExportsMusd">On what it sends, all of it, million USD.</param>
/// <param name="ImportsMusd">On what it receives, all of it, million USD.</param>
/// <param name="BorneMusd">Its part of both: each flow once, divided between its two ends, million USD.</param>
/// <param name="MillionHours">Hours that shipments of 20 t gain, millions, divided alike.</param>
/// <param name="ReroutedMt">Tonnes of both that take other ways.</param>
/// <param name="StoppedMt">Tonnes of both that are no longer sent.</param>
/// <param name="TransitMt">Change of what passes through, Mt.</param>
public sealed record StateCostOutcome(
    string Economy,
    double ExportsMusd,
    double ImportsMusd,
    double BorneMusd,
    double MillionHours,
    double ReroutedMt,
    double StoppedMt,
    double TransitMt);
