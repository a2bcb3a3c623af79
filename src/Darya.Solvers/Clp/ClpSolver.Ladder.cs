namespace Darya.Solvers;

/// <content>The methods tried in turn until one gives a clear answer.</content>
public sealed partial class ClpSolver
{
    private const int Optimal = 0;
    private const int PrimalInfeasible = 1;
    private const int DualInfeasible = 2;
    private const int StoppedByLimit = 3;
    private const int StoppedByEvent = 5;
    private const int ScaledOnlyFirst = 2; // secondary 2 to 4: optimal when scaled, but not within tolerance in the user's units
    private const int ScaledOnlyLast = 4;

    // Measured in docs/formulations/linear-programs.md: from about this size interior point and crossover beat every simplex start.
    private const int LargeRows = 1500;

    // Below one change to this many rows a simplex method repairs the old basis in less time than interior point needs.
    private const int RowsPerFewChanges = 100;

    private SolveStatus? _verdict; // what Verify found where Clp's own status is not to be trusted

    private bool IsLarge => _loadedRows >= LargeRows;

    private IEnumerable<Action> Ladder(Action first)
    {
        yield return first;
        if (ClpNative.Clp_status(_model) == Optimal)
        {
            // Optimal in the scaled program only: finish without scaling from the same basis.
            yield return () =>
            {
                SetScaling(false);
                _ = ClpNative.Clp_primal(_model, 0);
                SetScaling(_options.Scaling);
            };
        }

        yield return () =>
        {
            WriteStatus(new Basis([], []).ToStatusArray(_loadedColumns, _loadedRows));
            _ = ClpNative.Clp_primal(_model, 0);
        };
        yield return () =>
        {
            WriteStatus(new Basis([], []).ToStatusArray(_loadedColumns, _loadedRows));
            _ = ClpNative.Clp_dual(_model, 0);
        };
    }

    private void ColdSolve()
    {
        _ = _options.ColdStart switch
        {
            ColdStart.Dual => ClpNative.Clp_initialDualSolve(_model),
            ColdStart.Primal => ClpNative.Clp_initialPrimalSolve(_model),
            ColdStart.Barrier => ClpNative.Clp_initialBarrierSolve(_model),
            ColdStart.Automatic when IsLarge => ClpNative.Clp_initialBarrierSolve(_model),
            _ => ClpNative.Clp_initialSolve(_model),
        };
        Verify(_options.ColdStart == ColdStart.Dual);
    }

    private void WarmSolve(WarmStart method)
    {
        _ = method switch
        {
            WarmStart.Barrier => ClpNative.Clp_initialBarrierSolve(_model),
            WarmStart.Primal => ClpNative.Clp_primal(_model, 0),
            _ => ClpNative.Clp_dual(_model, 0),
        };
        Verify(method == WarmStart.Dual);
    }

    private WarmStart BestAfter(ChangeCounts changes) =>
        IsLarge && changes.Total > _loadedRows / RowsPerFewChanges ? WarmStart.Barrier
        : changes.Costs > 0 ? WarmStart.Primal
        : WarmStart.Dual;

    /// <summary>Checks a claim of infeasible or unbounded where Clp is known to mix them up.</summary>
    /// <remarks>
    /// Presolve says "infeasible or unbounded"; primal simplex can call a program infeasible whose cost falls along a free column. Only dual
    /// simplex that has made iterations proves infeasibility. Whether there is any point at all is therefore asked without costs.
    /// </remarks>
    private void Verify(bool byDual)
    {
        var status = ClpNative.Clp_status(_model);
        var isProven = byDual && ClpNative.Clp_numberIterations(_model) > 0;
        if (status != DualInfeasible && (status != PrimalInfeasible || isProven))
        {
            return;
        }

        SetCosts(new double[_loadedColumns]);
        _ = ClpNative.Clp_initialDualSolve(_model);
        var feasibility = ClpNative.Clp_status(_model);
        SetCosts(_program.Costs);
        if (feasibility == Optimal)
        {
            // There is a point, so either the cost falls without end or the claim was wrong and an optimum is found from here.
            _ = ClpNative.Clp_primal(_model, 0);
            _verdict = ClpNative.Clp_status(_model) is DualInfeasible or PrimalInfeasible ? SolveStatus.Unbounded : null;
        }
    }

    /// <summary>The status as a value, or <c>null</c> where the next method must be tried.</summary>
    private SolveStatus? StatusOf() => _verdict ?? ClpNative.Clp_status(_model) switch
    {
        Optimal when ClpNative.Clp_secondaryStatus(_model) is < ScaledOnlyFirst or > ScaledOnlyLast => SolveStatus.Optimal,
        PrimalInfeasible => SolveStatus.Infeasible,
        DualInfeasible => SolveStatus.Unbounded,
        StoppedByLimit or StoppedByEvent => SolveStatus.StoppedAtLimit,
        _ => null,
    };

    private void SetScaling(bool on) => ClpNative.Clp_scaling(_model, on ? 3 : 0); // 3: automatic, Clp's default
}
