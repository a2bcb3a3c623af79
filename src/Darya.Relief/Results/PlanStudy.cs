using Darya.Model;
using Darya.Relief.Questions;
using Darya.Relief.Supply;

namespace Darya.Relief.Results;

/// <summary>A supply plan of the region.</summary>
/// <param name="Outcome">The plan; names of places, ways and foods are ids.</param>
/// <param name="Money">What money it may spend.</param>
/// <param name="Steps">Cost from field to family, in that order.</param>
/// <param name="Ration">Ration in the mean of all people fed.</param>
/// <param name="Classes">People by class of priority, class 1 first.</param>
/// <param name="Shortages">Breaks in words, the largest first.</param>
/// <param name="Comparisons">Beside reported figures.</param>
/// <param name="Seconds">Time of the solution, s.</param>
/// <param name="Warnings">What bites in this part.</param>
public sealed record PlanStudy(
    SupplyOutcome Outcome,
    ReliefMoney Money,
    IReadOnlyList<StepTotal> Steps,
    IReadOnlyList<RationFood> Ration,
    IReadOnlyList<PriorityClass> Classes,
    IReadOnlyList<ShortageInWords> Shortages,
    IReadOnlyList<ReportedBeside> Comparisons,
    double Seconds,
    IReadOnlyList<LocalName> Warnings);
