namespace Darya.Solvers;

/// <summary>A program whose rows may be missed at a penalty: min Σ w·(below + above), L ≤ a·x + below − above ≤ U.</summary>
internal sealed class ElasticProgram : IDisposable
{
    private const double HardWeight = 1000; // against rows that may give way, once rows that never may have to
    private readonly LinearProgram _source;
    private readonly LinearProgram _elastic;
    private readonly ConflictOptions _options;
    private readonly Variable?[] _below;
    private readonly Variable?[] _above;
    private readonly ClpSolver _solver;
    private Solution? _solution;

    internal ElasticProgram(LinearProgram source, ConflictOptions options)
    {
        _source = source;
        _options = options;
        _elastic = source.CopyColumns();
        foreach (var v in source.Variables)
        {
            _elastic.SetCost(v, 0);
        }

        _elastic.SetCostConstant(0);
        _below = new Variable?[source.RowCount];
        _above = new Variable?[source.RowCount];
        foreach (var row in source.Rows)
        {
            AddElasticRow(row, options.Weight(source.FamilyOf(row)));
        }

        _solver = new ClpSolver(_elastic, new ClpOptions { MaximumSeconds = options.MaximumSeconds });
    }

    /// <summary>The rows that give way in the last solve, the largest amount first.</summary>
    internal IReadOnlyList<YieldingRow> Yielding =>
    [
        .. _source.Rows.Select(row => new YieldingRow(row, _source.NameOf(row), _source.FamilyOf(row), _source.IndicesOf(row), AmountOf(row)))
            .Where(row => Math.Abs(row.Amount) > _options.Tolerance)
            .OrderByDescending(row => Math.Abs(row.Amount)),
    ];

    public void Dispose() => _solver.Dispose();

    /// <summary>Whether the rows that never may give way can hold.</summary>
    internal bool Solve(CancellationToken cancellation)
    {
        _solution = _solution is null ? _solver.Solve(cancellation) : _solver.Resolve(WarmStart.Automatic, cancellation);
        return _solution.Status switch
        {
            SolveStatus.Optimal => true,
            SolveStatus.Infeasible => false,
            _ => throw new InvalidOperationException($"The conflict in '{_source.Name}' could not be found: {_solution.Status} ({_solution.Detail})."),
        };
    }

    /// <summary>Lets rows that never may give way do so, at a high price.</summary>
    internal void SoftenAll()
    {
        foreach (var row in _source.Rows)
        {
            if (double.IsInfinity(_options.Weight(_source.FamilyOf(row))))
            {
                Open(_below[row.Position]);
                Open(_above[row.Position]);
            }
        }
    }

    /// <summary>The elastic filter: rows that cannot hold together, though perhaps more than are needed.</summary>
    internal IReadOnlyList<Row> Filter(CancellationToken cancellation)
    {
        var kept = new SortedSet<int>();
        while (Solve(cancellation))
        {
            var yielding = Yielding;
            if (yielding.Count == 0)
            {
                break; // what is left is within tolerance
            }

            foreach (var row in yielding)
            {
                kept.Add(row.Row.Position);
                Close(_below[row.Row.Position]);
                Close(_above[row.Row.Position]);
            }
        }

        return [.. kept.Select(i => new Row(i))];
    }

    private void AddElasticRow(Row row, double weight)
    {
        if (!(weight > 0))
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"The weight of a family must be above 0; got {weight} for '{_source.FamilyOf(row)}'."), nameof(weight));
        }

        var isHard = double.IsPositiveInfinity(weight);
        var (upper, cost) = (isHard ? 0 : double.PositiveInfinity, isHard ? HardWeight : weight);
        var expression = _source.RowExpression(row);
        if (double.IsFinite(_source.LowerBound(row)))
        {
            var below = _elastic.AddVariable("below", 0, upper, cost);
            _below[row.Position] = below;
            expression += below;
        }

        if (double.IsFinite(_source.UpperBound(row)))
        {
            var above = _elastic.AddVariable("above", 0, upper, cost);
            _above[row.Position] = above;
            expression -= above;
        }

        _elastic.AddRowOf(_source, row, expression);
    }

    private double AmountOf(Row row) => ValueOf(_above[row.Position]) - ValueOf(_below[row.Position]);

    private double ValueOf(Variable? variable) => variable is { } v ? _solution!.Value(v) : 0;

    private void Open(Variable? variable)
    {
        if (variable is { } v)
        {
            _elastic.SetBounds(v, 0, double.PositiveInfinity);
        }
    }

    private void Close(Variable? variable)
    {
        if (variable is { } v)
        {
            _elastic.SetBounds(v, 0, 0);
        }
    }
}
