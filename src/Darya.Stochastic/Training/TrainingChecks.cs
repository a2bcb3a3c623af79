namespace Darya.Stochastic;

/// <summary>What the self-checks of training found; differences are relative to 1 plus the size of the cost.</summary>
/// <param name="BoundFalls">Iterations in which the newly computed bound was below an earlier one by more than 1e-6; the better one was kept.</param>
/// <param name="LargestFall">The largest of these falls.</param>
/// <param name="PointsChecked">States at which all cuts of a node were compared with the cost that follows, solved anew.</param>
/// <param name="LargestExcess">The most by which a cut lies above that cost; beyond rounding it is a wrong cut.</param>
/// <param name="ProgramsSolvedCold">Stage programs solved anew with all cuts, another method and no basis.</param>
/// <param name="LargestDifference">The largest difference of the cost from the warm solve.</param>
public sealed record TrainingChecks(
    int BoundFalls, double LargestFall, int PointsChecked, double LargestExcess, int ProgramsSolvedCold, double LargestDifference)
{
    /// <summary>The difference up to which results count as the same.</summary>
    public const double Tolerance = 1e-6;

    /// <summary>Whether nothing was found.</summary>
    public bool ArePassed => BoundFalls == 0 && LargestExcess <= Tolerance && LargestDifference <= Tolerance;
}
