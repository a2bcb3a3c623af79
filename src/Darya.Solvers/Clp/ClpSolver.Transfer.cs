namespace Darya.Solvers;

/// <content>Moving the program to Clp and the answer back.</content>
public sealed unsafe partial class ClpSolver
{
    private bool _loaded;
    private int _loadedColumns;
    private int _loadedRows;
    private long _followedChanges;

    /// <summary>How many numbers differ from what Clp holds.</summary>
    private readonly record struct ChangeCounts(int Bounds, int Costs, int Coefficients)
    {
        internal int Total => Bounds + Costs + Coefficients;
    }

    private void LoadAll()
    {
        var matrix = ColumnMajorMatrix.Of(_program);
        var (columnLower, columnUpper) = (NativeNumbers.Finite(_program.LowerBounds), NativeNumbers.Finite(_program.UpperBounds));
        var (rowLower, rowUpper) = (NativeNumbers.Finite(_program.RowLowerBounds), NativeNumbers.Finite(_program.RowUpperBounds));
        fixed (int* starts = matrix.Starts, rows = matrix.Rows)
        fixed (double* values = matrix.Values, cl = columnLower, cu = columnUpper, cost = _program.Costs, rl = rowLower, ru = rowUpper)
        {
            ClpNative.Clp_loadProblem(_model, _program.ColumnCount, _program.RowCount, starts, rows, values, cl, cu, cost, rl, ru);
        }

        _loaded = true;
        _loadedColumns = _program.ColumnCount;
        _loadedRows = _program.RowCount;
        _followedChanges = _program.ChangeCount;
    }

    private ChangeCounts TransferChanges()
    {
        if (!_loaded)
        {
            LoadAll();
            return default; // a basis set by the caller is the only thing to go by
        }

        var (newRows, newColumns) = (_program.RowCount - _loadedRows, _program.ColumnCount - _loadedColumns);
        int coefficients;
        if (_followedChanges < _program.ForgottenChanges)
        {
            coefficients = _program.NonzeroCount;
            ReloadKeepingBasis();
        }
        else
        {
            var oldRows = _loadedRows;
            AddColumns();
            AddRows();
            coefficients = ModifyCoefficients(oldRows);
        }

        var bounds = Copy(_program.LowerBounds, ClpNative.Clp_columnLower(_model))
            + Copy(_program.UpperBounds, ClpNative.Clp_columnUpper(_model))
            + Copy(_program.RowLowerBounds, ClpNative.Clp_rowLower(_model))
            + Copy(_program.RowUpperBounds, ClpNative.Clp_rowUpper(_model));
        return new ChangeCounts(newRows + bounds, newColumns + Copy(_program.Costs, ClpNative.Clp_objective(_model)), coefficients);
    }

    private void ReloadKeepingBasis()
    {
        var basis = GetBasis();
        LoadAll();
        WriteStatus(basis.ToStatusArray(_loadedColumns, _loadedRows));
    }

    private void AddColumns()
    {
        var added = _program.ColumnCount - _loadedColumns;
        if (added == 0)
        {
            return;
        }

        var (lower, upper) = (NativeNumbers.Finite(_program.LowerBounds[_loadedColumns..]), NativeNumbers.Finite(_program.UpperBounds[_loadedColumns..]));
        var starts = new int[added + 1]; // all zero: the entries come with the rows
        var (noRow, noValue) = (0, 0.0);
        fixed (double* l = lower, u = upper, cost = _program.Costs[_loadedColumns..])
        fixed (int* s = starts)
        {
            ClpNative.Clp_addColumns(_model, added, l, u, cost, s, &noRow, &noValue);
        }

        _loadedColumns = _program.ColumnCount;
    }

    private void AddRows()
    {
        var added = _program.RowCount - _loadedRows;
        if (added == 0)
        {
            return;
        }

        var starts = new int[added + 1];
        var columns = new List<int>();
        var values = new List<double>();
        for (var i = 0; i < added; i++)
        {
            columns.AddRange(_program.ColumnsOf(_loadedRows + i));
            values.AddRange(_program.CoefficientsOf(_loadedRows + i));
            starts[i + 1] = columns.Count;
        }

        columns.Add(0); // an address to pin even where the rows are empty
        values.Add(0);
        var (lower, upper) = (NativeNumbers.Finite(_program.RowLowerBounds[_loadedRows..]), NativeNumbers.Finite(_program.RowUpperBounds[_loadedRows..]));
        fixed (double* l = lower, u = upper, v = values.ToArray())
        fixed (int* s = starts, c = columns.ToArray())
        {
            ClpNative.Clp_addRows(_model, added, l, u, s, c, v);
        }

        _loadedRows = _program.RowCount;
    }

    private int ModifyCoefficients(int oldRows)
    {
        var changes = _program.ChangesSince(_followedChanges);
        foreach (var (row, column) in changes)
        {
            if (row < oldRows)
            {
                var place = _program.ColumnsOf(row).IndexOf(column);
                ClpNative.Clp_modifyCoefficient(_model, row, column, _program.CoefficientsOf(row)[place], keepZero: 0);
            }
        }

        _followedChanges = _program.ChangeCount;
        return changes.Length;
    }

    private void SetCosts(ReadOnlySpan<double> costs) => costs.CopyTo(new Span<double>(ClpNative.Clp_objective(_model), _loadedColumns));

    private SolutionValues ReadValues() => new(
        ClpNative.Clp_objectiveValue(_model) + _program.CostConstant,
        new ReadOnlySpan<double>(ClpNative.Clp_primalColumnSolution(_model), _loadedColumns).ToArray(),
        new ReadOnlySpan<double>(ClpNative.Clp_dualColumnSolution(_model), _loadedColumns).ToArray(),
        new ReadOnlySpan<double>(ClpNative.Clp_primalRowSolution(_model), _loadedRows).ToArray(),
        new ReadOnlySpan<double>(ClpNative.Clp_dualRowSolution(_model), _loadedRows).ToArray());

    private byte[] ReadStatus()
    {
        var status = new ReadOnlySpan<byte>(ClpNative.Clp_statusArray(_model), _loadedColumns + _loadedRows).ToArray();
        foreach (ref var code in status.AsSpan())
        {
            code &= 7; // the upper bits are Clp's private flags
        }

        return status;
    }

    private void WriteStatus(byte[] status)
    {
        fixed (byte* s = status)
        {
            ClpNative.Clp_copyinStatus(_model, s);
        }
    }

    /// <summary>Writes what differs and tells how much did.</summary>
    private static int Copy(ReadOnlySpan<double> source, double* target)
    {
        var changed = 0;
        for (var i = 0; i < source.Length; i++)
        {
            var value = Math.Clamp(source[i], -NativeNumbers.Infinity, NativeNumbers.Infinity);
            if (!value.Equals(target[i]))
            {
                target[i] = value;
                changed++;
            }
        }

        return changed;
    }
}
