using System.Runtime.InteropServices;

namespace Darya.Solvers;

/// <content>Changing coefficients of rows that exist, and the record of these changes that solvers follow.</content>
public sealed partial class LinearProgram
{
    private readonly List<(int Row, int Column)> _changes = [];

    /// <summary>The number of changes forgotten: a solver that has followed fewer must read the whole matrix again.</summary>
    internal long ForgottenChanges { get; private set; }

    internal long ChangeCount => ForgottenChanges + _changes.Count;

    internal ReadOnlySpan<(int Row, int Column)> ChangesSince(long count) => CollectionsMarshal.AsSpan(_changes)[(int)(count - ForgottenChanges)..];

    /// <summary>The coefficient of a variable in a row; 0 where the row does not have it.</summary>
    public double Coefficient(Row row, Variable variable)
    {
        var place = ColumnsOf(PositionOf(row)).IndexOf(ColumnOf(variable));
        return place < 0 ? 0 : CoefficientsOf(row.Position)[place];
    }

    /// <summary>Replaces the coefficient of a variable in a row; a variable the row lacks is added at its end.</summary>
    /// <exception cref="ArgumentException">The coefficient is not finite.</exception>
    public void SetCoefficient(Row row, Variable variable, double coefficient)
    {
        var (i, column) = (PositionOf(row), ColumnOf(variable));
        if (!double.IsFinite(coefficient))
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"The coefficient of {NameOf(variable)} in {NameOf(row)} must be finite; got {coefficient}."), nameof(coefficient));
        }

        var place = ColumnsOf(i).IndexOf(column);
        if (place < 0)
        {
            if (coefficient == 0)
            {
                return;
            }

            place = AppendEntry(i, column);
        }

        ref var entry = ref CollectionsMarshal.AsSpan(_entryCoefficients)[_rowStart[i] + place];
        if (entry.Equals(coefficient))
        {
            return;
        }

        NonzeroCount += (coefficient != 0 ? 1 : 0) - (entry != 0 ? 1 : 0);
        entry = coefficient;
        Record(i, column);
    }

    private void Record(int row, int column)
    {
        // Beyond one change per coefficient reading the matrix again is cheaper than the list.
        if (_changes.Count > Math.Max(10_000, NonzeroCount))
        {
            ForgottenChanges += _changes.Count;
            _changes.Clear();
        }

        _changes.Add((row, column));
    }

    private int AppendEntry(int row, int column)
    {
        var (start, length) = (_rowStart[row], _rowLength[row]);
        if (start + length != _entryColumns.Count)
        {
            // The row is not the last one stored: it moves to the end, and its old place stays unused.
            _rowStart[row] = _entryColumns.Count;
            for (var k = start; k < start + length; k++)
            {
                _entryColumns.Add(_entryColumns[k]);
                _entryCoefficients.Add(_entryCoefficients[k]);
            }
        }

        _entryColumns.Add(column);
        _entryCoefficients.Add(0);
        _rowLength[row] = length + 1;
        return length;
    }
}
