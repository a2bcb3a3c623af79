namespace Darya.Solvers;

/// <summary>A linear program kept in Clp for many thousands of solves that differ in bounds, costs, coefficients and appended rows.</summary>
/// <remarks>
/// Columns and rows are numbers here: those of the program in its order, then those appended. Nothing is allocated by setting, solving and
/// reading. Changes are written into Clp's own arrays, so that a solve costs what simplex costs. Of Clp's methods only bare dual and primal
/// simplex are used, which leave Ctrl-C alone. Marks for whole numbers are ignored.
/// One program, one thread at a time. The program it was made from is not followed.
/// </remarks>
public sealed unsafe partial class WarmProgram : IDisposable
{
    private readonly WarmOptions _options;
    private readonly ClpModelHandle _model;
    private readonly delegate* unmanaged<nint, int, int, int> _keepingDual;
    private double* _columnLower;
    private double* _columnUpper;
    private double* _rowLower;
    private double* _rowUpper;
    private double* _cost;

    /// <summary>Loads a program.</summary>
    /// <param name="program">The program to copy.</param>
    /// <param name="moreColumns">Columns to append, without coefficients in the rows of the program; a cost-to-go, for example.</param>
    /// <param name="options">Settings; <c>null</c> for the defaults.</param>
    /// <exception cref="SolverNotFoundException">Clp is not installed.</exception>
    public WarmProgram(LinearProgram program, ReadOnlySpan<VariableBounds> moreColumns = default, WarmOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(program);
        _options = options ?? new WarmOptions();
        var library = NativeLibraries.Require(NativeLibraries.Clp);
        _keepingDual = _options.KeepFactors ? KeepingDual.Function(library) : null;
        _model = ClpNative.Clp_newModel();
        ClpNative.Clp_setLogLevel(_model, 0);
        ClpNative.Clp_setPrimalTolerance(_model, _options.PrimalTolerance);
        ClpNative.Clp_setDualTolerance(_model, _options.DualTolerance);
        SetScaling(_options.Scaling);
        Load(program, moreColumns);
        CostConstant = program.CostConstant;
        FetchPointers();
    }

    /// <summary>The number of columns.</summary>
    public int ColumnCount { get; private set; }

    /// <summary>The number of rows.</summary>
    public int RowCount { get; private set; }

    /// <summary>The part of the cost that depends on no variable.</summary>
    public double CostConstant { get; set; }

    /// <summary>The column of a variable of the program, and of its copy here.</summary>
    public static int ColumnOf(Variable variable) => variable.Column;

    /// <summary>The position of a row of the program, and of its copy here.</summary>
    public static int PositionOf(Row row) => row.Position;

    /// <summary>A term of an expression.</summary>
    public static (Variable Variable, double Coefficient) TermOf(LinearExpression expression, int term)
    {
        var (column, coefficient) = expression.Term(term);
        return (new Variable(column), coefficient);
    }

    /// <summary>Changes the bounds of a column; ±∞ for none.</summary>
    public void SetBounds(int column, double lower, double upper)
    {
        CheckColumn(column);
        _columnLower[column] = Math.Max(lower, -NativeNumbers.Infinity);
        _columnUpper[column] = Math.Min(upper, NativeNumbers.Infinity);
        GC.KeepAlive(this);
    }

    /// <summary>Changes the bounds of a row; ±∞ for none.</summary>
    public void SetRowBounds(int row, double lower, double upper)
    {
        CheckRow(row);
        _rowLower[row] = Math.Max(lower, -NativeNumbers.Infinity);
        _rowUpper[row] = Math.Min(upper, NativeNumbers.Infinity);
        GC.KeepAlive(this);
    }

    /// <summary>Changes the cost of one unit of a column.</summary>
    public void SetCost(int column, double cost)
    {
        CheckColumn(column);
        _cost[column] = cost;
        _mustRebuild = true;
        GC.KeepAlive(this);
    }

    /// <summary>Changes a coefficient; 0 is kept as an entry, so that it can change back cheaply.</summary>
    public void SetCoefficient(int row, int column, double value)
    {
        CheckRow(row);
        CheckColumn(column);
        ClpNative.Clp_modifyCoefficient(_model, row, column, value, keepZero: 1);
        _mustRebuild = true;
    }

    /// <summary>The basis of the last solve.</summary>
    public Basis GetBasis()
    {
        var status = new ReadOnlySpan<byte>(ClpNative.Clp_statusArray(_model), ColumnCount + RowCount).ToArray();
        foreach (ref var code in status.AsSpan())
        {
            code &= 7; // the upper bits are Clp's private flags
        }

        GC.KeepAlive(this);
        return new Basis(status[..ColumnCount], status[ColumnCount..]);
    }

    /// <summary>Starts the next solve from a basis; rows it does not know are basic.</summary>
    /// <exception cref="ArgumentException">The basis has more rows or columns than the program.</exception>
    public void SetBasis(Basis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        if (basis.ColumnCount > ColumnCount || basis.RowCount > RowCount)
        {
            throw new ArgumentException(
                $"The basis has {basis.RowCount} rows and {basis.ColumnCount} columns, the program {RowCount} and {ColumnCount}.", nameof(basis));
        }

        WriteStatus(basis.ToStatusArray(ColumnCount, RowCount));
    }

    /// <summary>Frees the native model.</summary>
    public void Dispose()
    {
        _model.Dispose();
        (ColumnCount, RowCount) = (0, 0); // every later access then fails its range check
    }

    private void Load(LinearProgram program, ReadOnlySpan<VariableBounds> moreColumns)
    {
        var matrix = ColumnMajorMatrix.Of(program);
        var columns = program.ColumnCount + moreColumns.Length;
        var (lower, upper, cost, starts) = (new double[columns], new double[columns], new double[columns], new int[columns + 1]);
        program.LowerBounds.CopyTo(lower);
        program.UpperBounds.CopyTo(upper);
        program.Costs.CopyTo(cost);
        matrix.Starts.CopyTo(starts, 0);
        for (var k = 0; k < moreColumns.Length; k++)
        {
            var column = program.ColumnCount + k;
            (lower[column], upper[column], cost[column]) = (moreColumns[k].Lower, moreColumns[k].Upper, moreColumns[k].Cost);
            starts[column + 1] = starts[column];
        }

        int[] rows = [.. matrix.Rows, 0]; // an address to pin even where there is no entry
        double[] values = [.. matrix.Values, 0];
        fixed (int* s = starts, r = rows)
        fixed (double* v = values, l = NativeNumbers.Finite(lower), u = NativeNumbers.Finite(upper), c = cost)
        fixed (double* rl = NativeNumbers.Finite(program.RowLowerBounds), ru = NativeNumbers.Finite(program.RowUpperBounds))
        {
            ClpNative.Clp_loadProblem(_model, columns, program.RowCount, s, r, v, l, u, c, rl, ru);
        }

        (ColumnCount, RowCount) = (columns, program.RowCount);
    }

    private void FetchPointers()
    {
        _columnLower = ClpNative.Clp_columnLower(_model);
        _columnUpper = ClpNative.Clp_columnUpper(_model);
        _rowLower = ClpNative.Clp_rowLower(_model);
        _rowUpper = ClpNative.Clp_rowUpper(_model);
        _cost = ClpNative.Clp_objective(_model);
        FetchSolution();
    }

    private void CheckColumn(int column)
    {
        if ((uint)column >= (uint)ColumnCount)
        {
            ObjectDisposedException.ThrowIf(_model.IsClosed, this);
            throw new ArgumentOutOfRangeException(nameof(column), column, $"The program has {ColumnCount} columns.");
        }
    }

    private void CheckRow(int row)
    {
        if ((uint)row >= (uint)RowCount)
        {
            ObjectDisposedException.ThrowIf(_model.IsClosed, this);
            throw new ArgumentOutOfRangeException(nameof(row), row, $"The program has {RowCount} rows.");
        }
    }
}
