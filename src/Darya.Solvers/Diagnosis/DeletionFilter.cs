namespace Darya.Solvers;

/// <summary>Drops from a set of rows that cannot hold together those it does not need.</summary>
internal static class DeletionFilter
{
    private const int MostRows = 400; // one small solve a row: above, the set is reported as it is

    internal static (IReadOnlyList<Row> Rows, IReadOnlyList<BlockingBound> Bounds) Reduce(
        LinearProgram program, IReadOnlyList<Row> rows, ConflictOptions options, CancellationToken cancellation)
    {
        var part = new Part(program, rows);
        using var solver = new ClpSolver(part.Program, new ClpOptions { MaximumSeconds = options.MaximumSeconds });
        if (solver.Solve(cancellation).Status != SolveStatus.Infeasible)
        {
            return (rows, []); // infeasible by less than the tolerance of the solver
        }

        var needed = new List<Row>(rows);
        if (rows.Count <= MostRows)
        {
            foreach (var row in rows)
            {
                part.Leave(row);
                if (solver.Resolve(WarmStart.Dual, cancellation).Status == SolveStatus.Infeasible)
                {
                    needed.Remove(row);
                }
                else
                {
                    part.Require(row);
                }
            }
        }

        return (needed, BoundsOf(program, needed, options, cancellation));
    }

    /// <summary>The bounds with a reduced cost in the elastic program of the needed rows: moving one of them would ease the conflict.</summary>
    private static List<BlockingBound> BoundsOf(
        LinearProgram program, IReadOnlyList<Row> rows, ConflictOptions options, CancellationToken cancellation)
    {
        var part = new Part(program, rows);
        foreach (var row in part.Program.Rows.ToList())
        {
            part.Program.SetCoefficient(row, part.Program.AddVariable("below", cost: 1), 1);
            part.Program.SetCoefficient(row, part.Program.AddVariable("above", cost: 1), -1);
        }

        using var solver = new ClpSolver(part.Program, new ClpOptions { MaximumSeconds = options.MaximumSeconds });
        var solution = solver.Solve(cancellation);
        var bounds = new List<BlockingBound>();
        if (solution.Status != SolveStatus.Optimal)
        {
            return bounds;
        }

        foreach (var (column, variable) in part.Columns)
        {
            var d = solution.ReducedCost(variable);
            if (Math.Abs(d) > options.Tolerance)
            {
                var v = new Variable(column);
                bounds.Add(new BlockingBound(v, program.NameOf(v), d < 0, d < 0 ? program.UpperBound(v) : program.LowerBound(v)));
            }
        }

        return bounds;
    }

    /// <summary>Some rows of a program, the columns they use, no cost.</summary>
    private sealed class Part
    {
        private readonly LinearProgram _source;
        private readonly Dictionary<Row, Row> _rows = [];

        internal Part(LinearProgram source, IReadOnlyList<Row> rows)
        {
            _source = source;
            Program = new LinearProgram(source.Name);
            foreach (var row in rows)
            {
                LinearExpression expression = 0;
                for (var k = 0; k < source.ColumnsOf(row.Position).Length; k++)
                {
                    expression += source.CoefficientsOf(row.Position)[k] * ColumnOf(source.ColumnsOf(row.Position)[k]);
                }

                _rows[row] = Program.AddRowOf(source, row, expression);
            }
        }

        internal LinearProgram Program { get; }

        internal SortedDictionary<int, Variable> Columns { get; } = [];

        internal void Leave(Row row) => Program.SetRowBounds(_rows[row], double.NegativeInfinity, double.PositiveInfinity);

        internal void Require(Row row) => Program.SetRowBounds(_rows[row], _source.LowerBound(row), _source.UpperBound(row));

        private Variable ColumnOf(int column)
        {
            if (!Columns.TryGetValue(column, out var variable))
            {
                variable = Program.AddColumnOf(_source, column);
                Columns.Add(column, variable);
            }

            return variable;
        }
    }
}
