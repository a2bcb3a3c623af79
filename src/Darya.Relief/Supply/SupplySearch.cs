using Darya.Solvers;

namespace Darya.Relief.Supply;

/// <summary>Solves the program of a plan: with parts of vehicles, then rounded up, then by branch and cut if the gap is still open.</summary>
/// <remarks>
/// The program with parts of vehicles is a bound that no plan passes. Rounding vehicles up in every month and solving for the tonnes again gives a plan;
/// with many wagons it is within a small part of a percent. Where money binds, rounding up costs money that is not there: the same is done once more
/// with one vehicle's cost for each way in use set aside. Branch and cut comes last, because at this size it takes minutes for what rounding takes seconds.
/// </remarks>
internal sealed class SupplySearch(SupplyProgram program, SupplyOptions options, CancellationToken cancellation)
{
    private const double WholeTolerance = 1e-6; // of a vehicle

    private readonly List<(Variable Column, double Lower, double Upper)> _vehicles =
    [
        .. program.Columns.Vehicles.Cast<Variable?>().Where(column => column is not null)
            .Select(column => (column!.Value, program.Program.LowerBound(column.Value), program.Program.UpperBound(column.Value))),
    ];

    internal SupplyFound Find()
    {
        using var clp = new ClpSolver(program.Program, new ClpOptions { ColdStart = ColdStart.Dual });
        var relaxed = Read(clp.Solve(cancellation));
        if (!options.WholeVehicles || _vehicles.TrueForAll(entry => IsWhole(relaxed.Value(entry.Column))))
        {
            return new(program, relaxed, relaxed);
        }

        var best = Rounded(clp, relaxed);
        if (Open(best, relaxed) > options.Gap && program.Sets.Problem.Funds is not null && Reserved(clp, relaxed) is { } reserved)
        {
            best = Better(best, reserved);
        }

        if (Open(best, relaxed) > options.Gap && options.SearchSeconds > 0)
        {
            var searched = new CbcSolver(program.Program, new CbcOptions { MaximumSeconds = options.SearchSeconds, RelativeGap = options.Gap / 2 }).Solve(cancellation);
            best = Better(best, searched.HasValues ? searched : null);
        }

        return new(program, best ?? Fewest(clp, relaxed), relaxed);
    }

    /// <summary>The plan with parts of vehicles; null when no ration for all exists.</summary>
    internal Solution? Relax()
    {
        using var clp = new ClpSolver(program.Program, new ClpOptions { ColdStart = ColdStart.Dual });
        var solution = clp.Solve(cancellation);
        return solution.Status == SolveStatus.Infeasible ? null : Read(solution);
    }

    /// <summary>The plan with every number of vehicles rounded up; null when money does not allow it.</summary>
    private Solution? Rounded(ClpSolver clp, Solution from) => Fixed(clp, entry => Math.Min(entry.Upper, Math.Ceiling(from.Value(entry.Column) - WholeTolerance)));

    /// <summary>The plan with every number of vehicles rounded down, which always has room: people are left out instead.</summary>
    private Solution Fewest(ClpSolver clp, Solution from) =>
        Fixed(clp, entry => Math.Floor(from.Value(entry.Column) + WholeTolerance)) ?? throw Failed("rounded down");

    private Solution? Fixed(ClpSolver clp, Func<(Variable Column, double Lower, double Upper), double> vehicles)
    {
        foreach (var entry in _vehicles)
        {
            var number = vehicles(entry);
            program.Program.SetBounds(entry.Column, number, number);
        }

        var solution = clp.Resolve(WarmStart.Dual, cancellation);
        foreach (var (column, lower, upper) in _vehicles)
        {
            program.Program.SetBounds(column, lower, upper);
        }

        return solution.Status == SolveStatus.Optimal ? solution : null;
    }

    /// <summary>Rounds up a plan that had to leave a vehicle's cost for each way in use.</summary>
    private Solution? Reserved(ClpSolver clp, Solution relaxed)
    {
        var funds = program.Sets.Problem.Funds!;
        var rates = program.Columns.Costs.Where(cost => cost.Step is SupplyStep.Rail or SupplyStep.Road or SupplyStep.Sea or SupplyStep.Crossing)
            .ToLookup(cost => cost.Column);
        var needed = new double[program.Sets.Months.Length];
        foreach (var (column, _, _) in _vehicles)
        {
            foreach (var cost in rates[column].Where(_ => relaxed.Value(column) > WholeTolerance))
            {
                needed[cost.Month] += cost.ThousandUsd;
            }
        }

        var total = funds.Sum(fund => fund.Usd.Sum());
        foreach (var (donor, month, row) in program.Money.Rows)
        {
            // What is set aside is spread over the donors by what they give over the plan, and over the months by what they give.
            var share = total > 0 ? Math.Min(1, needed.Sum() * 1e3 / total) : 0;
            program.Program.SetRightHandSide(row, funds[donor].Usd[month] / 1e3 * (1 - share));
        }

        var careful = clp.Resolve(WarmStart.Dual, cancellation);
        foreach (var (donor, month, row) in program.Money.Rows)
        {
            program.Program.SetRightHandSide(row, funds[donor].Usd[month] / 1e3);
        }

        return careful.Status == SolveStatus.Optimal ? Rounded(clp, careful) : null;
    }

    private static bool IsWhole(double number) => Math.Abs(number - Math.Round(number)) < WholeTolerance;

    private static Solution? Better(Solution? one, Solution? other) =>
        one is null ? other : other is null || one.Objective <= other.Objective ? one : other;

    private double Open(Solution? best, Solution relaxed) => best is null
        ? double.PositiveInfinity
        : (best.Objective - relaxed.Objective) / Math.Max(1e-9, program.Columns.Costs.Sum(cost => cost.ThousandUsd * best.Value(cost.Column)));

    private static Solution Read(Solution solution) => solution.Status switch
    {
        SolveStatus.Optimal => solution,
        SolveStatus.Unbounded => throw new ReliefException(
            "Food left at the end counts more than it costs, without limit of room or offers; lower its value at the end or give limits."),
        _ => throw Failed($"{solution.Status} ({solution.Detail})"),
    };

    private static ReliefException Failed(string how) =>
        new($"The program of the supply plan ended as {how}; numbers many orders of magnitude apart are the usual cause.");
}
