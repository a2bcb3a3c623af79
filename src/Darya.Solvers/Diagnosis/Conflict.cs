namespace Darya.Solvers;

/// <summary>Explains why a program is infeasible.</summary>
/// <remarks>
/// Elastic programming (Brown and Graves 1975; Chinneck 2008, Feasibility and Infeasibility in Optimization, ch. 6): every row may be missed
/// at a penalty, and the least total penalty names what must give way. The elastic filter then forbids these rows to give way and solves again
/// until nothing can, which leaves a set that cannot hold together; the deletion filter drops what that set does not need.
/// </remarks>
public static class Conflict
{
    /// <summary>Finds what must give way and what cannot hold together. Marks for whole numbers are ignored.</summary>
    /// <param name="program">The program; it is not changed.</param>
    /// <param name="options">Weights and limits; <c>null</c> for the defaults.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The report; its <see cref="InfeasibilityReport.IsInfeasible"/> is false for a feasible program.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="InvalidOperationException">The elastic program could not be solved within its limit.</exception>
    public static InfeasibilityReport Explain(LinearProgram program, ConflictOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(program);
        options ??= new ConflictOptions();
        var crossed = CrossedBounds(program);
        if (crossed.Count > 0)
        {
            return new InfeasibilityReport(program, [], false, [], crossed);
        }

        using var elastic = new ElasticProgram(program, options);
        var hardRowsYield = !elastic.Solve(cancellation);
        if (hardRowsYield)
        {
            elastic.SoftenAll();
            _ = elastic.Solve(cancellation);
        }

        var mustGiveWay = elastic.Yielding;
        if (mustGiveWay.Count == 0)
        {
            return new InfeasibilityReport(program, [], false, [], []);
        }

        elastic.SoftenAll();
        var (rows, bounds) = DeletionFilter.Reduce(program, elastic.Filter(cancellation), options, cancellation);
        return new InfeasibilityReport(program, mustGiveWay, hardRowsYield, rows, bounds);
    }

    private static List<BlockingBound> CrossedBounds(LinearProgram program)
    {
        var crossed = new List<BlockingBound>();
        foreach (var v in program.Variables)
        {
            if (program.LowerBound(v) > program.UpperBound(v))
            {
                crossed.Add(new BlockingBound(v, program.NameOf(v), IsUpper: false, program.LowerBound(v)));
                crossed.Add(new BlockingBound(v, program.NameOf(v), IsUpper: true, program.UpperBound(v)));
            }
        }

        return crossed;
    }
}
