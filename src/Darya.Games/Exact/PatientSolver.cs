using Darya.Solvers;

namespace Darya.Games;

/// <summary>Solves a program that is known to have an optimum again and again as it grows, and starts afresh when a warm start leads nowhere.</summary>
/// <remarks>
/// The programs of games are very degenerate. On them Clp's dual simplex was seen to call a feasible program infeasible, and a warm start
/// to run without end; a cold start by the primal simplex then finds the optimum at once.
/// </remarks>
internal sealed class PatientSolver(LinearProgram program) : IDisposable
{
    private static readonly ClpOptions Options = new() { PrimalTolerance = 1e-9, DualTolerance = 1e-9, MaximumSeconds = 2 };

    private ClpSolver? _solver;

    /// <summary>The optimum of the program as it stands; <c>null</c> when every start failed.</summary>
    internal Solution? Solve()
    {
        if (_solver?.Resolve() is { Status: SolveStatus.Optimal } warm)
        {
            return warm;
        }

        foreach (var method in (ColdStart[])[ColdStart.Automatic, ColdStart.Primal, ColdStart.Barrier])
        {
            _solver?.Dispose();
            _solver = new ClpSolver(program, Options with { ColdStart = method });
            if (_solver.Solve() is { Status: SolveStatus.Optimal } cold)
            {
                return cold;
            }
        }

        return null;
    }

    public void Dispose() => _solver?.Dispose();
}
