using System.Diagnostics;
using System.Globalization;

namespace Darya.Solvers;

/// <summary>Solves mixed-integer programs with Cbc (branch and cut); duals come from Clp with the whole numbers fixed.</summary>
/// <remarks>
/// Duals and reduced costs then say what a small change is worth while the whole-number decisions stay as they are.
/// Cbc 2.10 through its C interface (coin-or.org/Cbc, EPL-2.0), which cannot be interrupted: after a cancellation the
/// search runs out on its own thread, at most for the rest of the time limit, and its result is dropped.
/// That interface keeps its arguments in statics: two searches at once in one process read each other's, and end without an answer.
/// So searches of a process wait for each other; a search after a cancelled one waits until that has run out.
/// </remarks>
public sealed class CbcSolver
{
    private static readonly SemaphoreSlim OneSearch = new(1, 1);

    private readonly LinearProgram _program;
    private readonly CbcOptions _options;

    /// <summary>Prepares a solver.</summary>
    /// <param name="program">The program; variables marked whole are kept whole.</param>
    /// <param name="options">Settings; <c>null</c> for the defaults.</param>
    /// <exception cref="SolverNotFoundException">Cbc is not installed.</exception>
    public CbcSolver(LinearProgram program, CbcOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(program);
        _program = program;
        _options = options ?? new CbcOptions();
        _ = NativeLibraries.Require(NativeLibraries.Cbc);
    }

    /// <summary>Solves from nothing. A program without whole numbers goes to Clp.</summary>
    /// <returns>The solution; at a limit it may hold the best whole-number point found.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Solution Solve(CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_program.IntegerCount == 0)
        {
            using var clp = new ClpSolver(_program, new ClpOptions { MaximumSeconds = _options.MaximumSeconds });
            return clp.Solve(cancellation);
        }

        var started = Stopwatch.GetTimestamp();
        var found = Search(cancellation);
        var values = found.Whole is null ? null : WithDuals(found, cancellation);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return new Solution(_program, found.Status, values, found.Iterations, seconds, found.Detail);
    }

    private Found Search(CancellationToken cancellation)
    {
        var result = new TaskCompletionSource<Found>();
        OneSearch.Wait(cancellation);
        try
        {
            var model = Load(); // on this thread, so that the program is not read after a cancellation
            var search = new Thread(() => Run(model, result)) { IsBackground = true, Name = "Cbc" };
            SignalGuard.Enter();
            search.Start();
        }
        catch
        {
            OneSearch.Release();
            throw;
        }

        result.Task.Wait(cancellation);
        return result.Task.Result;
    }

    private static void Run(CbcModelHandle model, TaskCompletionSource<Found> result)
    {
        try
        {
            using (model)
            {
                _ = CbcNative.Cbc_solve(model);
                result.SetResult(Read(model));
            }
        }
        catch (Exception failure)
        {
            result.TrySetException(failure);
        }
        finally
        {
            SignalGuard.Leave();
            OneSearch.Release();
        }
    }

    private unsafe CbcModelHandle Load()
    {
        var model = CbcNative.Cbc_newModel();
        CbcNative.Cbc_setLogLevel(model, 0);
        CbcNative.Cbc_setParameter(model, "log", "0");
        CbcNative.Cbc_setParameter(model, "timeMode", "elapsed");
        CbcNative.Cbc_setParameter(model, "ratioGap", Number(_options.RelativeGap));
        if (_options.MaximumSeconds < 1e9)
        {
            CbcNative.Cbc_setParameter(model, "seconds", Number(_options.MaximumSeconds));
        }

        var matrix = ColumnMajorMatrix.Of(_program);
        fixed (int* starts = matrix.Starts, rows = matrix.Rows)
        fixed (double* values = matrix.Values, cost = _program.Costs)
        fixed (double* cl = NativeNumbers.Finite(_program.LowerBounds), cu = NativeNumbers.Finite(_program.UpperBounds))
        fixed (double* rl = NativeNumbers.Finite(_program.RowLowerBounds), ru = NativeNumbers.Finite(_program.RowUpperBounds))
        {
            CbcNative.Cbc_loadProblem(model, _program.ColumnCount, _program.RowCount, starts, rows, values, cl, cu, cost, rl, ru);
        }

        for (var j = 0; j < _program.ColumnCount; j++)
        {
            if (_program.Integers[j])
            {
                CbcNative.Cbc_setInteger(model, j);
            }
        }

        return model;
    }

    private static unsafe Found Read(CbcModelHandle model)
    {
        var (status, secondary) = (CbcNative.Cbc_status(model), CbcNative.Cbc_secondaryStatus(model));
        var best = CbcNative.Cbc_bestSolution(model);
        var outcome = CbcNative.Cbc_isProvenOptimal(model) != 0 ? SolveStatus.Optimal
            : CbcNative.Cbc_isContinuousUnbounded(model) != 0 ? SolveStatus.Unbounded
            : CbcNative.Cbc_isProvenInfeasible(model) != 0 ? SolveStatus.Infeasible
            : status == 1 ? SolveStatus.StoppedAtLimit
            : SolveStatus.NumericalTrouble;
        var whole = best is not null && outcome is SolveStatus.Optimal or SolveStatus.StoppedAtLimit;
        return new Found(
            outcome,
            best is null || !whole ? null : new ReadOnlySpan<double>(best, CbcNative.Cbc_getNumCols(model)).ToArray(),
            CbcNative.Cbc_getObjValue(model),
            CbcNative.Cbc_getBestPossibleObjValue(model),
            CbcNative.Cbc_getIterationCount(model),
            FormattableString.Invariant($"Cbc status {status}, secondary {secondary}"));
    }

    private SolutionValues? WithDuals(Found found, CancellationToken cancellation)
    {
        var fixedProgram = _program.Copy();
        foreach (var v in _program.Variables)
        {
            if (_program.Integers[v.Column])
            {
                var value = Math.Round(found.Whole![v.Column]);
                fixedProgram.SetBounds(v, value, value);
            }
        }

        using var clp = new ClpSolver(fixedProgram);
        var continuous = clp.Solve(cancellation);
        var objective = found.Objective + _program.CostConstant;
        if (!continuous.HasValues)
        {
            // Rounding left the fixed program just infeasible: the point of Cbc stands, without duals.
            return new SolutionValues(objective, found.Whole!, [], [], [], found.Gap);
        }

        return continuous.RawValues with { Gap = found.Gap };
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private sealed record Found(SolveStatus Status, double[]? Whole, double Objective, double Bound, int Iterations, string Detail)
    {
        internal double Gap => Math.Max(0, Objective - Bound) / Math.Max(Math.Abs(Objective), 1e-10);
    }
}
