using Darya.Planning.Problem;
using Darya.Solvers;

namespace Darya.Planning.Play;

/// <summary>A player's program solved, with the sizes and times of the way there.</summary>
/// <param name="Program">The program, with head and evaporation at its last operating point.</param>
/// <param name="Solution">Its solution.</param>
/// <param name="Iterations">Successive programs.</param>
/// <param name="SimplexIterations">Simplex iterations in all.</param>
/// <param name="BuildSeconds">Seconds building.</param>
/// <param name="SolveSeconds">Seconds solving.</param>
/// <param name="IsStopped">Whether the time limit ended the successive programs early.</param>
internal sealed record PlayerSolution(
    PlanProgram Program,
    Solution Solution,
    int Iterations,
    long SimplexIterations,
    double BuildSeconds,
    double SolveSeconds,
    bool IsStopped);
