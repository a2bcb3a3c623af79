using System.Diagnostics;
using System.Globalization;
using Darya.Planning.Problem;
using Darya.Planning.Sets;
using Darya.Solvers;

namespace Darya.Planning.Play;

/// <summary>Successive linear programs for head: solve, move the operating point to the solution, solve again within a shrinking range of storage.</summary>
/// <remarks>
/// Programs after the first start from the basis of the one before. Storages of reservoirs that make a head may move by at most a share
/// of their live storage from the operating point; the share halves, so the sequence settles (Palacios-Gomez, Lasdon and Engquist 1982,
/// Management Science 28: 1106-1120). Stops when the energy-weighted gap between linear and exact head is below the tolerance and the
/// cost no longer falls.
/// </remarks>
internal sealed class HeadIteration(PlanRequest request, Action<string>? report, Func<double> secondsLeft)
{
    private const double FirstRange = 0.4;
    private const double SmallestRange = 0.01;
    private const double WorstGapPercent = 3; // of a plant and period that counts
    private const double WorstCountsFromGwh = 1;
    private const double LeastSeconds = 0.02; // below it no further program is begun
    private const int ManyRows = 10_000; // below, a moved head costs the dual simplex a few steps; interior point pays above (a year has 3,000 rows)
    private const double CostTolerance = 2e-5; // relative change of cost at which iterations stop

    // Where a player's last program ended: the next round starts there, so that equal choices stay as they were.
    private readonly Dictionary<string, HeadPoint> _points = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Player, ForeignTakes Takes, bool IsFree, int Rows, int Columns), Basis> _bases = [];

    /// <summary>Solves a player's program.</summary>
    /// <exception cref="PlanInfeasibleException">No plan keeps all rules.</exception>
    /// <exception cref="PlanStoppedException">A limit or numerical trouble.</exception>
    internal PlayerSolution Solve(PlanData data, PlayerScope scope, SharedDecisions decisions, CancellationToken cancellation) =>
        Solve(data, scope, decisions, ForeignTakes.Claimed, borderHm3: null, cancellation);

    /// <summary>Solves a player's program with what it expects of others, and with the flows it promised over its borders, if any.</summary>
    /// <exception cref="PlanInfeasibleException">No plan keeps all rules.</exception>
    /// <exception cref="PlanStoppedException">A limit or numerical trouble.</exception>
    internal PlayerSolution Solve(
        PlanData data, PlayerScope scope, SharedDecisions decisions, ForeignTakes takes, double[]?[]? borderHm3, CancellationToken cancellation) =>
        Solve(data, scope, decisions, takes, borderHm3, receivedGwh: null, cancellation);

    /// <summary>Solves the program of a state that no longer performs, with the energy that its partners still send.</summary>
    /// <exception cref="PlanInfeasibleException">No plan keeps all rules.</exception>
    /// <exception cref="PlanStoppedException">A limit or numerical trouble.</exception>
    internal PlayerSolution SolveBreach(PlanData data, PlayerScope scope, SharedDecisions decisions, double[][][] receivedGwh, CancellationToken cancellation) =>
        Solve(data, scope, decisions, ForeignTakes.Claimed, borderHm3: null, receivedGwh, cancellation);

    private PlayerSolution Solve(
        PlanData data,
        PlayerScope scope,
        SharedDecisions decisions,
        ForeignTakes takes,
        double[]?[]? borderHm3,
        double[][][]? receivedGwh,
        CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var point = _points.TryGetValue(scope.Name, out var ended) ? ended : StartingPoint(data, decisions);
        var isGroup = receivedGwh is null && scope.States.Contains(request.Coalition[0]);
        var options = new PlanOptions(
            isGroup ? request.AralInflowKm3 : null,
            request.HeldStorageHm3,
            request.Baseline,
            takes,
            borderHm3,
            request.IndifferentPassOn,
            receivedGwh)
        {
            KeepsCropMix = request.KeepsCropMix,
            HeldSlackShare = request.HeldSlackShare,
            Obligations = isGroup ? request.Obligations : [],
            Partners = receivedGwh is null ? [] : [.. request.Coalition.Except(scope.States)],
        };
        var program = new PlanProgram(data, scope, decisions, point, options);
        var shape = (scope.Name, takes, borderHm3 is null, program.Lp.RowCount, program.Lp.ColumnCount);
        var build = Stopwatch.GetElapsedTime(started).TotalSeconds;
        using var solver = new ClpSolver(program.Lp, new ClpOptions { MaximumSeconds = secondsLeft() });
        var isAgain = _bases.TryGetValue(shape, out var basis);
        if (isAgain)
        {
            solver.SetBasis(basis!);
        }

        var solution = Check(program, isAgain ? solver.Resolve(WarmStart.Dual, cancellation) : solver.Solve(cancellation));
        var (seconds, simplex) = (solution.Seconds, (long)solution.Iterations);
        var sharesFixed = program.X.SectionShare.Members.Count == 0 && program.X.Missed.Members.Count == 0;
        var (range, isStopped) = (FirstRange, false);
        var (cost, iteration) = (double.PositiveInfinity, 1);
        for (; iteration < request.HeadIterations; iteration++)
        {
            var (gap, worst) = HeadGapPercent(program, solution);
            Say(program, iteration, solution, gap);
            var settled = Math.Abs(cost - solution.Objective) <= CostTolerance * Math.Abs(solution.Objective);
            if (sharesFixed && gap <= request.HeadTolerancePercent && worst <= WorstGapPercent && (settled || program.HeadEnergyRows.Count == 0))
            {
                break;
            }

            if (secondsLeft() <= LeastSeconds)
            {
                isStopped = true;
                break;
            }

            var (again, before) = (Stopwatch.GetTimestamp(), program.Point);
            cost = sharesFixed ? solution.Objective : double.PositiveInfinity;
            Restrict(program, solution, range);
            program.MoveTo(PointOf(program, solution));
            if (!sharesFixed)
            {
                var found = solution;
                Water.SectionFlows.Fix(program, season => found.Value(program.X.SectionShare[season]));
                Obligations.AgreedAmounts.Fix(program, found.Value);
                sharesFixed = true;
            }

            build += Stopwatch.GetElapsedTime(again).TotalSeconds;
            var next = solver.Resolve(program.Lp.RowCount < ManyRows ? WarmStart.Dual : WarmStart.Automatic, cancellation);
            if (next.Status == SolveStatus.StoppedAtLimit)
            {
                // The last complete answer stands, with the point it was found at.
                program.MoveTo(before);
                isStopped = true;
                break;
            }

            solution = Check(program, next);
            seconds += solution.Seconds;
            simplex += solution.Iterations;
            range = Math.Max(SmallestRange, range / 2);
        }

        _points[scope.Name] = PointOf(program, solution);
        _bases[shape] = solver.GetBasis();
        return new PlayerSolution(program, solution, iteration, simplex, build, seconds, isStopped);
    }

    /// <summary>Mean storages and turbine flows of a solution.</summary>
    internal static HeadPoint PointOf(PlanProgram program, Solution solution)
    {
        var (sets, x) = (program.Sets, program.X);
        var mean = (double[][])program.Point.MeanStorageHm3.Clone();
        foreach (var reservoir in x.Storage.Members.GroupBy(m => m.First))
        {
            var r = reservoir.Key;
            mean[r.Ordinal] = [.. reservoir.Select(m => (solution.Value(m.Variable) + Before(program, solution, r, m.Second)) / 2)];
        }

        var turbined = SharedDecisions.Table(sets.Plants.Count, sets.Periods.Count);
        foreach (var (p, t, q) in x.Turbined.Members)
        {
            turbined[p.Ordinal][t.Ordinal] = solution.Value(q);
        }

        return new HeadPoint(mean, turbined);
    }

    /// <summary>Energy-weighted mean of the absolute differences between linear and exact energy of head plants, and the largest of one plant and period, percent.</summary>
    private static (double Mean, double Worst) HeadGapPercent(PlanProgram program, Solution solution)
    {
        var exact = PointOf(program, solution);
        var (difference, energy, worst) = (0.0, 0.0, 0.0);
        foreach (var (p, t, q) in program.X.Turbined.Members)
        {
            var turbined = solution.Value(q);
            var linear = (program.Point.Factor(p, t, program.Sets) * turbined)
                + (program.Point.StorageSlope(p, t, program.Sets)
                    * (exact.MeanStorageHm3[p.Reservoir][t.Ordinal] - program.Point.MeanStorageHm3[p.Reservoir][t.Ordinal]));
            var real = exact.Factor(p, t, program.Sets) * turbined;
            difference += Math.Abs(linear - real);
            energy += real;
            worst = real > WorstCountsFromGwh ? Math.Max(worst, Math.Abs(linear - real) / real) : worst;
        }

        return (energy > 0 ? 100 * difference / energy : 0, 100 * worst);
    }

    private static double Before(PlanProgram program, Solution solution, ReservoirIndex r, PeriodIndex t) => t.Ordinal == 0
        ? program.Data.Water.InitialHm3[r.Ordinal]
        : solution.Value(program.X.Storage[r, program.Sets.Periods[t.Ordinal - 1]]);

    /// <summary>Keeps storages that make a head within a range of the solution, so that the linear head stays near the exact one.</summary>
    private static void Restrict(PlanProgram program, Solution solution, double range)
    {
        var makesHead = program.X.Turbined.Members.Select(m => m.First.Reservoir).ToHashSet();
        foreach (var (r, t, v) in program.X.Storage.Members.Where(m => makesHead.Contains(m.First.Ordinal) && program.Scope.Owns(program.Sets.Nodes[m.First.Node])))
        {
            var (least, most) = Water.WaterVariables.StorageBounds(program, r, t);
            var (value, reach) = (Math.Clamp(solution.Value(v), least, most), range * (r.Data.Full.Hm3 - r.Data.Dead.Hm3));
            program.Lp.SetBounds(v, Math.Max(least, value - reach), Math.Min(most, value + reach));
        }
    }

    /// <summary>Recorded or expected storages, and half of the turbine flow.</summary>
    internal static HeadPoint StartingPoint(PlanData data, SharedDecisions decisions)
    {
        var mean = data.Sets.Reservoirs.Select(r => data.Sets.Periods.Select(t =>
        {
            var before = t.Ordinal == 0 ? data.Water.InitialHm3[r.Ordinal] : decisions.StorageHm3[r.Ordinal][t.Ordinal - 1];
            return (before + decisions.StorageHm3[r.Ordinal][t.Ordinal]) / 2;
        }).ToArray()).ToArray();
        var turbined = data.Sets.Plants.Select(p => data.Sets.Periods.Select(t =>
            0.5 * Math.Min((p.Data.TurbineFlow * t.Data.Duration).Hm3, decisions.ReachHm3[p.Reach][t.Ordinal])).ToArray()).ToArray();
        return new HeadPoint(mean, turbined);
    }

    private static Solution Check(PlanProgram program, Solution solution)
    {
        switch (solution.Status)
        {
            case SolveStatus.Optimal:
                return solution;
            case SolveStatus.Infeasible:
                throw new PlanInfeasibleException(
                    $"No plan of {program.Scope.Name} keeps all rules ({solution.Detail}).", Conflicts.Explain(program));
            case SolveStatus.StoppedAtLimit:
                throw new PlanStoppedException($"The time limit ended the plan of {program.Scope.Name} before its first complete answer.", limitReached: true);
            default:
                throw new PlanStoppedException($"The plan of {program.Scope.Name} ended as {solution.Status} ({solution.Detail}).", limitReached: false);
        }
    }

    private void Say(PlanProgram program, int iteration, Solution solution, double gap) => report?.Invoke(string.Create(
        CultureInfo.InvariantCulture,
        $"{program.Scope.Name}: program {iteration}, {program.Lp.RowCount} rows, head gap {gap:0.00} %, {solution.Seconds:0.0} s"));
}
