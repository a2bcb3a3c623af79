using Darya.Relief.Supply;
using Darya.Solvers;

namespace Darya.Relief.Tables;

/// <summary>One ration for all on months put together.</summary>
/// <remarks>
/// <see cref="Weighed"/>: the cheapest with what is short of it weighed by its energy. <see cref="ForEverybody"/>: nobody is left out; energy, protein and fat are covered, then the smallest
/// part of any other need is made as large as the foods that can be had allow, then the next; a need that cannot be met for all is covered to a stated part only, for chasing its last percent
/// empties every market; of what is left the cheapest is taken:
/// <code>
/// max part,   Σ_f a[n,f] x[f] / (100 r[n]) ≥ part      n still open         short[f,j] = 0      ∀ f, j
/// </code>
/// A need whose row has a price at the largest part can reach no more and is closed there; the others go on.
/// </remarks>
internal sealed class RationProgram
{
    private const double Trace = 1e-3; // g
    private const double Slack = 1e-6; // of a part: what a closed need gives back, so that the next program has room for rounding
    private const double LeastPrice = 1e-9;

    private static readonly HashSet<string> First = new([NutrientIds.Energy, "protein", "fat"], StringComparer.Ordinal);

    private readonly SupplyProblem _year;
    private readonly CancellationToken _cancellation;

    /// <summary>A program.</summary>
    /// <param name="year">Months put together, with a <see cref="RationForAll"/>.</param>
    /// <param name="cancellation">Stops the work.</param>
    internal RationProgram(SupplyProblem year, CancellationToken cancellation)
    {
        SupplyChecks.Check(year);
        (_year, _cancellation) = (year, cancellation);
    }

    /// <summary>The cheapest ration, g [food]; null where needs and rules cannot hold together.</summary>
    internal double[]? Weighed()
    {
        var program = new SupplyProgram(_year);
        return new SupplySearch(program, new SupplyOptions(), _cancellation).Relax() is { } chosen ? Grams(program, chosen) : null;
    }

    /// <summary>The ration that leaves nobody out, g [food], and the part of each need that it covers; null where there is none.</summary>
    /// <param name="enough">The part to which a need is covered that cannot be met for all.</param>
    internal (double[] Grams, IReadOnlyDictionary<string, double> Parts)? ForEverybody(double enough)
    {
        var program = new SupplyProgram(_year);
        var lp = program.Program;
        foreach (var column in program.Columns.Short)
        {
            if (column is { } lacking)
            {
                lp.SetBounds(lacking, 0, 0);
            }
        }

        foreach (var column in program.Columns.Unserved)
        {
            lp.SetBounds(column, 0, 0);
        }

        Variable[] columns = [.. lp.Variables];
        double[] costs = [.. columns.Select(lp.Cost)];
        Row[] needs = [.. lp.RowsOf("need")];
        var part = lp.AddVariable("part", 0, _year.Cover, -1);
        var open = Enumerable.Range(0, needs.Length).Where(n => !First.Contains(_year.Needs[n].Name)).ToList();
        var parts = _year.Needs.ToDictionary(need => need.Name, _ => _year.Cover, StringComparer.Ordinal);
        foreach (var n in open)
        {
            lp.SetCoefficient(needs[n], part, -1);
            lp.SetRowBounds(needs[n], 0, double.PositiveInfinity);
        }

        foreach (var column in columns)
        {
            lp.SetCost(column, 0);
        }

        using var clp = new ClpSolver(lp, new ClpOptions { ColdStart = ColdStart.Dual });
        var solution = clp.Solve(_cancellation);
        while (open.Count > 0)
        {
            if (solution.Status != SolveStatus.Optimal)
            {
                return null;
            }

            var reached = solution.Value(part);
            var isWhole = reached >= _year.Cover - Slack;
            var closed = isWhole ? open : [.. open.Where(n => Math.Abs(solution.Dual(needs[n])) > LeastPrice)];
            foreach (var n in closed.Count == 0 ? [.. open] : closed.ToList())
            {
                parts[_year.Needs[n].Name] = isWhole ? _year.Cover : Math.Clamp(reached - Slack, 0, enough);
                lp.SetCoefficient(needs[n], part, 0);
                lp.SetRowBounds(needs[n], parts[_year.Needs[n].Name], double.PositiveInfinity);
                open.Remove(n);
            }

            if (open.Count > 0)
            {
                solution = clp.Resolve(WarmStart.Automatic, _cancellation);
            }
        }

        lp.SetCost(part, 0);
        foreach (var (column, cost) in columns.Zip(costs))
        {
            lp.SetCost(column, cost);
        }

        solution = clp.Resolve(WarmStart.Automatic, _cancellation);
        return solution.Status == SolveStatus.Optimal ? (Grams(program, solution), parts) : null;
    }

    private static double[] Grams(SupplyProgram program, Solution solution) =>
        [.. program.Columns.RationGrams.Select(column => column is { } x && solution.Value(x) > Trace ? solution.Value(x) : 0)];
}
