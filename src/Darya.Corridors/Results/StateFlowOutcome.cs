namespace Darya.Corridors.Results;

/// <summary>An economy in the flows of a year.</summary>
/// <param name="Economy">Economy.</param>
/// <param name="ExportsMt">It sends, Mt.</param>
/// <param name="ImportsMt">It receives, Mt.</param>
/// <param name="TransitMt">Passes through from others to others, Mt.</param>
/// <param name="ExportsMusd">Generalised cost of what it sends, million USD.</param>
/// <param name="ImportsMusd">Generalised cost of what it receives, million USD.</param>
/// <param name="BorderMusd">Of both, what borders cost in money and time, million USD.</param>
/// <param name="BorderMillionHours">Hours that shipments of 20 t of both spend at borders, millions.</param>
public sealed record StateFlowOutcome(
    string Economy,
    double ExportsMt,
    double ImportsMt,
    double TransitMt,
    double ExportsMusd,
    double ImportsMusd,
    double BorderMusd,
    double BorderMillionHours);
