using System.Runtime.InteropServices;

namespace Darya.Solvers;

/// <content>Rows: stored one after another as (column, coefficient) pairs, repeated variables merged.</content>
public sealed partial class LinearProgram
{
    private readonly List<double> _rowLower = [];
    private readonly List<double> _rowUpper = [];
    private readonly List<int> _rowStart = [];
    private readonly List<int> _rowLength = [];
    private readonly List<EntryName> _rowNames = [];
    private readonly List<int> _entryColumns = [];
    private readonly List<double> _entryCoefficients = [];
    private int[] _placeInRow = []; // [column], entry + 1 while one row is being merged, else 0

    /// <summary>The number of rows.</summary>
    public int RowCount => _rowStart.Count;

    /// <summary>The number of coefficients that are not zero.</summary>
    public int NonzeroCount { get; private set; }

    /// <summary>The least and greatest absolute coefficient of the rows, zeros apart; (0, 0) without any.</summary>
    /// <remarks>More than six orders of magnitude apart invites numerical trouble: change units.</remarks>
    public (double Min, double Max) CoefficientRange
    {
        get
        {
            var (min, max) = (double.PositiveInfinity, 0.0);
            foreach (var row in Rows)
            {
                foreach (var coefficient in CoefficientsOf(row.Position))
                {
                    if (coefficient != 0)
                    {
                        min = Math.Min(min, Math.Abs(coefficient));
                        max = Math.Max(max, Math.Abs(coefficient));
                    }
                }
            }

            return max == 0 ? (0, 0) : (min, max);
        }
    }

    internal ReadOnlySpan<double> RowLowerBounds => CollectionsMarshal.AsSpan(_rowLower);

    internal ReadOnlySpan<double> RowUpperBounds => CollectionsMarshal.AsSpan(_rowUpper);

    /// <summary>Adds a row without indices.</summary>
    public Row Subject(string family, Relation relation) => AddRow(family, null, null, null, null, relation);

    /// <summary>Adds a row with one index.</summary>
    public Row Subject(string family, IIndex first, Relation relation) => AddRow(family, first, null, null, null, relation);

    /// <summary>Adds a row with two indices.</summary>
    public Row Subject(string family, IIndex first, IIndex second, Relation relation) => AddRow(family, first, second, null, null, relation);

    /// <summary>Adds a row with three indices.</summary>
    public Row Subject(string family, IIndex first, IIndex second, IIndex third, Relation relation) =>
        AddRow(family, first, second, third, null, relation);

    /// <summary>Adds a row with four indices.</summary>
    public Row Subject(string family, IIndex first, IIndex second, IIndex third, IIndex fourth, Relation relation) =>
        AddRow(family, first, second, third, fourth, relation);

    /// <summary>Changes the right-hand side: both bounds of an equality, the finite bound of an inequality.</summary>
    /// <exception cref="InvalidOperationException">The row has two different bounds or none; use <see cref="SetRowBounds"/>.</exception>
    public void SetRightHandSide(Row row, double value)
    {
        var i = PositionOf(row);
        var (hasLower, hasUpper) = (double.IsFinite(_rowLower[i]), double.IsFinite(_rowUpper[i]));
        if (hasLower == hasUpper && !(hasLower && _rowLower[i].Equals(_rowUpper[i])))
        {
            throw new InvalidOperationException($"Row {NameOf(row)} has two bounds or none, so its right-hand side is not one number.");
        }

        SetRowBounds(row, hasLower ? value : _rowLower[i], hasUpper ? value : _rowUpper[i]);
    }

    /// <summary>Changes both bounds of a row; −∞ and +∞ for none.</summary>
    /// <exception cref="ArgumentException">A bound is not a number.</exception>
    public void SetRowBounds(Row row, double lower, double upper)
    {
        var i = PositionOf(row);
        CheckBounds(lower, upper, _rowNames[i]);
        _rowLower[i] = lower;
        _rowUpper[i] = upper;
    }

    /// <summary>The lower bound of a row; −∞ if there is none.</summary>
    public double LowerBound(Row row) => _rowLower[PositionOf(row)];

    /// <summary>The upper bound of a row; +∞ if there is none.</summary>
    public double UpperBound(Row row) => _rowUpper[PositionOf(row)];

    /// <summary>The name of a row, <c>water_balance[Toktogul,7]</c>.</summary>
    public string NameOf(Row row) => _rowNames[PositionOf(row)].Text(_families);

    /// <summary>The family of a row, <c>water_balance</c>.</summary>
    public string FamilyOf(Row row) => _families[_rowNames[PositionOf(row)].Family];

    /// <summary>The indices of a row, in the order given.</summary>
    public IReadOnlyList<IIndex> IndicesOf(Row row) => _rowNames[PositionOf(row)].Indices;

    /// <summary>All rows in order.</summary>
    public IEnumerable<Row> Rows => Enumerable.Range(0, RowCount).Select(i => new Row(i));

    /// <summary>The rows of one family in order; empty for an unknown family.</summary>
    public IEnumerable<Row> RowsOf(string family) => _familyNumbers.TryGetValue(family, out var number)
        ? Rows.Where(row => _rowNames[row.Position].Family == number)
        : [];

    /// <summary>The families that have rows, in the order of their first row.</summary>
    public IReadOnlyList<string> RowFamilies => [.. _rowNames.Select(entry => entry.Family).Distinct().Select(number => _families[number])];

    internal int PositionOf(Row row) => (uint)row.Position < (uint)_rowStart.Count
        ? row.Position
        : throw new ArgumentException($"The row does not belong to the program '{Name}'.", nameof(row));

    internal ReadOnlySpan<int> ColumnsOf(int row) => CollectionsMarshal.AsSpan(_entryColumns).Slice(_rowStart[row], _rowLength[row]);

    internal ReadOnlySpan<double> CoefficientsOf(int row) => CollectionsMarshal.AsSpan(_entryCoefficients).Slice(_rowStart[row], _rowLength[row]);

    private Row AddRow(string family, IIndex? first, IIndex? second, IIndex? third, IIndex? fourth, Relation relation)
    {
        var entry = new EntryName(FamilyNumber(family), first, second, third, fourth);
        CheckBounds(relation.Lower, relation.Upper, entry);
        if (_placeInRow.Length < ColumnCount)
        {
            Array.Resize(ref _placeInRow, Math.Max(2 * _placeInRow.Length, ColumnCount));
        }

        var start = _entryColumns.Count;
        try
        {
            Gather(relation.Expression, entry);
        }
        catch
        {
            // A refused row leaves the program as it was.
            ClearPlaces(start);
            Truncate(start);
            throw;
        }

        ClearPlaces(start);
        DropZeros(start);
        _rowStart.Add(start);
        _rowLength.Add(_entryColumns.Count - start);
        _rowLower.Add(relation.Lower);
        _rowUpper.Add(relation.Upper);
        _rowNames.Add(entry);
        NonzeroCount += _entryColumns.Count - start;
        return new Row(_rowStart.Count - 1);
    }

    private void Gather(LinearExpression expression, EntryName entry)
    {
        for (var k = 0; k < expression.TermCount; k++)
        {
            var (column, coefficient) = expression.Term(k);
            CheckColumn(column);
            if (!double.IsFinite(coefficient))
            {
                throw new ArgumentException(FormattableString.Invariant(
                    $"The coefficient of {_columnNames[column].Text(_families)} in {entry.Text(_families)} must be finite; got {coefficient}."), nameof(expression));
            }

            if (_placeInRow[column] == 0)
            {
                _entryColumns.Add(column);
                _entryCoefficients.Add(coefficient);
                _placeInRow[column] = _entryColumns.Count;
            }
            else
            {
                _entryCoefficients[_placeInRow[column] - 1] += coefficient;
            }
        }
    }

    private void ClearPlaces(int start)
    {
        for (var k = start; k < _entryColumns.Count; k++)
        {
            _placeInRow[_entryColumns[k]] = 0;
        }
    }

    private void DropZeros(int start)
    {
        var kept = start;
        for (var k = start; k < _entryColumns.Count; k++)
        {
            if (_entryCoefficients[k] != 0)
            {
                (_entryColumns[kept], _entryCoefficients[kept]) = (_entryColumns[k], _entryCoefficients[k]);
                kept++;
            }
        }

        Truncate(kept);
    }

    private void Truncate(int count)
    {
        CollectionsMarshal.SetCount(_entryColumns, count);
        CollectionsMarshal.SetCount(_entryCoefficients, count);
    }
}
