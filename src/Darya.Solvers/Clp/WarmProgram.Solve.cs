namespace Darya.Solvers;

/// <content>Solving from the basis kept, and reading the answer.</content>
public sealed unsafe partial class WarmProgram
{
    private const int Optimal = 0;
    private const int PrimalInfeasible = 1;
    private const int DualInfeasible = 2;
    private const int ScaledOnlyFirst = 2; // secondary 2 to 4: optimal when scaled, but not within tolerance in the user's units
    private const int ScaledOnlyLast = 4;
    private const int KeepEverything = 7; // start/finish option of ClpSimplex::dual: keep work areas (1), factors (2), skip what is unchanged (4)

    private readonly long[] _ladder = new long[(int)WarmStep.None + 1];
    private bool _mustRebuild = true;
    private double* _primal;
    private double* _reduced;
    private double* _duals;

    /// <summary>How the last solve ended.</summary>
    public SolveStatus Status { get; private set; } = SolveStatus.NumericalTrouble;

    /// <summary>The cost, its constant included; valid when optimal.</summary>
    public double Objective { get; private set; }

    /// <summary>How often each method gave the answer [<see cref="WarmStep"/>].</summary>
    public ReadOnlySpan<long> Ladder => _ladder;

    /// <summary>Solves by dual simplex from the basis kept; where the answer is not clear, by the other methods in turn.</summary>
    /// <returns>How it ended; read values only when optimal.</returns>
    public SolveStatus Solve()
    {
        ObjectDisposedException.ThrowIf(_model.IsClosed, this);
        var step = WarmStep.Kept;
        Dual(keep: !_mustRebuild);
        _mustRebuild = false;
        if (!IsOptimal())
        {
            step = Descend();
            FetchSolution();
        }

        return End(step);
    }

    /// <summary>Solves by primal simplex from the basis of slacks: an answer that owes nothing to earlier solves, to check those.</summary>
    /// <returns>How it ended; read values only when optimal.</returns>
    public SolveStatus SolveCold()
    {
        ObjectDisposedException.ThrowIf(_model.IsClosed, this);
        var step = WarmStep.PrimalFromSlacks;
        Try(step);
        if (!IsOptimal())
        {
            step = Descend();
        }

        _mustRebuild = true;
        FetchSolution();
        return End(step);
    }

    /// <summary>Value of a column in the last solve.</summary>
    public double Value(int column)
    {
        CheckColumn(column);
        return _primal[column];
    }

    /// <summary>Reduced cost of a column: the change of the cost per unit by which its binding bound moves.</summary>
    public double ReducedCost(int column)
    {
        CheckColumn(column);
        return _reduced[column];
    }

    /// <summary>Dual of a row: the change of the cost per unit of right-hand side.</summary>
    public double Dual(int row)
    {
        CheckRow(row);
        return _duals[row];
    }

    /// <summary>Copies the values of the first columns.</summary>
    public void CopyValues(Span<double> values)
    {
        if (values.Length > 0)
        {
            CheckColumn(values.Length - 1);
            new ReadOnlySpan<double>(_primal, values.Length).CopyTo(values);
        }
    }

    /// <summary>Copies the reduced costs of the first columns.</summary>
    public void CopyReducedCosts(Span<double> reducedCosts)
    {
        if (reducedCosts.Length > 0)
        {
            CheckColumn(reducedCosts.Length - 1);
            new ReadOnlySpan<double>(_reduced, reducedCosts.Length).CopyTo(reducedCosts);
        }
    }

    /// <summary>Copies the duals of the first rows.</summary>
    public void CopyDuals(Span<double> duals)
    {
        if (duals.Length > 0)
        {
            CheckRow(duals.Length - 1);
            new ReadOnlySpan<double>(_duals, duals.Length).CopyTo(duals);
        }
    }

    private SolveStatus End(WarmStep step)
    {
        _ladder[(int)step]++;
        Status = step == WarmStep.None ? SolveStatus.NumericalTrouble : ClpNative.Clp_status(_model) switch
        {
            Optimal => SolveStatus.Optimal,
            PrimalInfeasible => SolveStatus.Infeasible,
            _ => SolveStatus.Unbounded,
        };
        Objective = ClpNative.Clp_objectiveValue(_model) + CostConstant;
        return Status;
    }

    private void FetchSolution()
    {
        _primal = ClpNative.Clp_primalColumnSolution(_model);
        _reduced = ClpNative.Clp_dualColumnSolution(_model);
        _duals = ClpNative.Clp_dualRowSolution(_model);
    }

    private void Dual(bool keep)
    {
        if (_keepingDual == null)
        {
            _ = ClpNative.Clp_dual(_model, 0);
            return;
        }

        var held = false;
        try
        {
            _model.DangerousAddRef(ref held);
            var simplex = *(nint*)_model.DangerousGetHandle(); // the C wrapper's first member
            _ = _keepingDual(simplex, 0, keep ? KeepEverything : 1);
        }
        finally
        {
            if (held)
            {
                _model.DangerousRelease();
            }
        }
    }

    private bool IsOptimal() => ClpNative.Clp_status(_model) == Optimal
        && ClpNative.Clp_secondaryStatus(_model) is < ScaledOnlyFirst or > ScaledOnlyLast;

    /// <summary>Tries the methods from the gentlest to the most thorough. "Infeasible" is believed only when the last ones agree on it.</summary>
    private WarmStep Descend()
    {
        _mustRebuild = true;
        for (var step = WarmStep.Refactored; step < WarmStep.None; step++)
        {
            Try(step);
            if (IsOptimal())
            {
                return step;
            }
        }

        return ClpNative.Clp_status(_model) is PrimalInfeasible or DualInfeasible ? WarmStep.Rescaled : WarmStep.None;
    }

    private void Try(WarmStep step)
    {
        switch (step)
        {
            case WarmStep.Refactored:
                _ = ClpNative.Clp_dual(_model, 0);
                break;
            case WarmStep.Primal:
                SetScaling(false);
                _ = ClpNative.Clp_primal(_model, 0);
                SetScaling(_options.Scaling);
                break;
            case WarmStep.PrimalFromSlacks:
                WriteStatus(new Basis([], []).ToStatusArray(ColumnCount, RowCount));
                _ = ClpNative.Clp_primal(_model, 0);
                break;
            case WarmStep.DualFromSlacks:
                WriteStatus(new Basis([], []).ToStatusArray(ColumnCount, RowCount));
                _ = ClpNative.Clp_dual(_model, 0);
                break;
            default:
                SetScaling(!_options.Scaling);
                WriteStatus(new Basis([], []).ToStatusArray(ColumnCount, RowCount));
                _ = ClpNative.Clp_dual(_model, 0);
                SetScaling(_options.Scaling);
                break;
        }
    }

    private void WriteStatus(byte[] status)
    {
        _mustRebuild = true;
        fixed (byte* s = status)
        {
            ClpNative.Clp_copyinStatus(_model, s);
        }
    }

    private void SetScaling(bool on) => ClpNative.Clp_scaling(_model, on ? 3 : 0); // 3: automatic, Clp's default
}
