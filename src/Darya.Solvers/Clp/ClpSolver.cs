using System.Diagnostics;

namespace Darya.Solvers;

/// <summary>Solves a linear program with Clp and keeps its basis, so that a changed program is solved again from where it stood.</summary>
/// <remarks>
/// One solver, one native model, one thread at a time; two solvers may work on two threads. Marks for whole numbers are ignored.
/// Clp 1.17 through its C interface (coin-or.org/Clp, EPL-2.0).
/// </remarks>
public sealed partial class ClpSolver : IDisposable
{
    private readonly LinearProgram _program;
    private readonly ClpOptions _options;
    private readonly ClpModelHandle _model;
    private readonly ClpInterrupt? _interrupt;
    private int _busy;

    /// <summary>Prepares a solver; nothing is transferred before the first solve.</summary>
    /// <param name="program">The program to follow: later solves see its changes.</param>
    /// <param name="options">Settings; <c>null</c> for the defaults.</param>
    /// <exception cref="SolverNotFoundException">Clp is not installed.</exception>
    public ClpSolver(LinearProgram program, ClpOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(program);
        _program = program;
        _options = options ?? new ClpOptions();
        var library = NativeLibraries.Require(NativeLibraries.Clp);
        _model = ClpNative.Clp_newModel();
        ClpNative.Clp_setLogLevel(_model, 0);
        ClpNative.Clp_setPrimalTolerance(_model, _options.PrimalTolerance);
        ClpNative.Clp_setDualTolerance(_model, _options.DualTolerance);
        SetScaling(_options.Scaling);
        _interrupt = ClpInterrupt.TryInstall(_model, library, _options);
    }

    /// <summary>Solves from nothing, with presolve: the quickest way for a program seen once.</summary>
    /// <returns>The solution; look at its status first.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled; the program and this solver stay usable.</exception>
    public Solution Solve(CancellationToken cancellation = default) => Run(
        () =>
        {
            LoadAll();
            return ColdSolve;
        },
        cancellation);

    /// <summary>Solves again after changes to the program, from the basis of the last solve; only the changes are transferred.</summary>
    /// <param name="method">The simplex method; automatic chooses by what changed.</param>
    /// <param name="cancellation">Stops the solve.</param>
    /// <returns>The solution; look at its status first.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled; the program and this solver stay usable.</exception>
    public Solution Resolve(WarmStart method = WarmStart.Automatic, CancellationToken cancellation = default) => Run(
        () =>
        {
            var changes = TransferChanges();
            return () => WarmSolve(method == WarmStart.Automatic ? BestAfter(changes) : method);
        },
        cancellation);

    /// <summary>The basis of the last solve.</summary>
    /// <exception cref="InvalidOperationException">Nothing was solved yet.</exception>
    public Basis GetBasis()
    {
        if (!_loaded)
        {
            throw new InvalidOperationException("There is no basis before the first solve.");
        }

        var status = ReadStatus();
        return new Basis(status[.._loadedColumns], status[_loadedColumns..]);
    }

    /// <summary>Starts the next <see cref="Resolve"/> from a basis of this program or of one with the same rows and columns.</summary>
    /// <exception cref="ArgumentException">The basis has more rows or columns than the program.</exception>
    public void SetBasis(Basis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        if (basis.ColumnCount > _program.ColumnCount || basis.RowCount > _program.RowCount)
        {
            throw new ArgumentException(
                $"The basis has {basis.RowCount} rows and {basis.ColumnCount} columns, the program {_program.RowCount} and {_program.ColumnCount}.",
                nameof(basis));
        }

        _ = TransferChanges();
        WriteStatus(basis.ToStatusArray(_loadedColumns, _loadedRows));
    }

    /// <summary>Frees the native model.</summary>
    public void Dispose()
    {
        _model.Dispose();
        _interrupt?.Dispose();
    }

    /// <summary>Solves by a given use of the native functions, from the basis kept: for measuring methods.</summary>
    internal Solution SolveBy(Action<ClpModelHandle> method, CancellationToken cancellation = default) => Run(
        () =>
        {
            _ = TransferChanges();
            return () => method(_model);
        },
        cancellation);

    private Solution Run(Func<Action> prepare, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_model.IsClosed, this);
        cancellation.ThrowIfCancellationRequested();
        if (Interlocked.Exchange(ref _busy, 1) != 0)
        {
            throw new InvalidOperationException("The solver is already solving on another thread; use one solver a thread.");
        }

        try
        {
            var started = Stopwatch.GetTimestamp();
            var solve = prepare();
            return Attempt(solve, started, cancellation);
        }
        finally
        {
            Volatile.Write(ref _busy, 0);
        }
    }

    private Solution Attempt(Action solve, long started, CancellationToken cancellation)
    {
        using var clock = _interrupt?.Begin(cancellation) ?? CancelByIterations(cancellation);
        if (_interrupt is null)
        {
            // Clp's own limit counts CPU seconds of the whole process; -1 is none.
            ClpNative.Clp_setMaximumSeconds(_model, _options.MaximumSeconds < 1e9 ? _options.MaximumSeconds : -1);
        }

        var iterations = 0;
        _verdict = null;
        foreach (var step in Ladder(solve))
        {
            SignalGuard.Enter();
            try
            {
                step();
            }
            finally
            {
                SignalGuard.Leave();
            }

            iterations += ClpNative.Clp_numberIterations(_model);
            ThrowIfStopped(cancellation);
            if (StatusOf() is { } status)
            {
                var detail = $"Clp status {ClpNative.Clp_status(_model)}";
                var values = status == SolveStatus.Optimal ? ReadValues() : null;
                return new Solution(_program, status, values, iterations, Stopwatch.GetElapsedTime(started).TotalSeconds, detail);
            }
        }

        return new Solution(
            _program, SolveStatus.NumericalTrouble, null, iterations, Stopwatch.GetElapsedTime(started).TotalSeconds,
            $"Clp status {ClpNative.Clp_status(_model)}, secondary {ClpNative.Clp_secondaryStatus(_model)} after every method");
    }

    private CancellationTokenRegistration CancelByIterations(CancellationToken cancellation)
    {
        ClpNative.Clp_setMaximumIterations(_model, int.MaxValue);
        return cancellation.Register(() => ClpNative.Clp_setMaximumIterations(_model, 0));
    }

    private void ThrowIfStopped(CancellationToken cancellation)
    {
        if (_interrupt?.Failure is { } failure)
        {
            throw new InvalidOperationException("The progress callback of the solver failed.", failure);
        }

        if (ClpNative.Clp_status(_model) is StoppedByLimit or StoppedByEvent)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_interrupt is { TimeIsUp: false })
            {
                // No limit of ours stopped it: Clp's handler took a Ctrl-C meant for the process.
                SignalGuard.RaiseAgain();
                throw new OperationCanceledException("The solve was interrupted.");
            }
        }
    }
}
