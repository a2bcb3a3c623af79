namespace Darya.Planning.Policies.Results;

/// <summary>How a policy was trained and how far it is from the best.</summary>
/// <param name="BoundMusd">Lower bound of the discounted cost from the start, million USD; negative where farming and exports earn more than power costs.</param>
/// <param name="Iterations">Iterations.</param>
/// <param name="Solves">Stage problems solved.</param>
/// <param name="Seconds">Seconds of training.</param>
/// <param name="StopReason">Why it ended.</param>
/// <param name="Convergence">Bound after each iteration.</param>
/// <param name="SimulatedMeanMusd">Mean discounted cost of simulated paths of the trained inflows, million USD; null where it was not simulated.</param>
/// <param name="StandardErrorMusd">Its standard error.</param>
/// <param name="SimulatedPaths">Paths behind the mean.</param>
/// <param name="SimulatedYears">Years of a path; what follows counts with the bound's value function.</param>
/// <param name="StageRows">Rows of the largest stage program.</param>
/// <param name="StageColumns">Its columns.</param>
/// <param name="Cuts">Cuts kept.</param>
public sealed record TrainingSummary(
    double BoundMusd,
    int Iterations,
    long Solves,
    double Seconds,
    string StopReason,
    IReadOnlyList<ConvergencePoint> Convergence,
    double? SimulatedMeanMusd,
    double? StandardErrorMusd,
    int SimulatedPaths,
    int SimulatedYears,
    int StageRows,
    int StageColumns,
    int Cuts)
{
    /// <summary>Gap between simulated mean and bound, million USD, or null.</summary>
    public double? GapMusd => SimulatedMeanMusd - BoundMusd;
}
