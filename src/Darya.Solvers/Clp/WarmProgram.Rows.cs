namespace Darya.Solvers;

/// <content>Rows appended and deleted, many in one call: each call packs the matrix again.</content>
public sealed unsafe partial class WarmProgram
{
    /// <summary>Appends rows; they start basic, so the basis kept stays one.</summary>
    /// <param name="lower">Lower bound of each row [row]; −∞ for none.</param>
    /// <param name="upper">Upper bound of each row [row]; +∞ for none.</param>
    /// <param name="starts">Where each row begins in the entries, and where the last ends [row + 1].</param>
    /// <param name="columns">Column of each entry [entry].</param>
    /// <param name="values">Coefficient of each entry [entry].</param>
    /// <exception cref="ArgumentException">The lengths do not fit together.</exception>
    public void AddRows(
        ReadOnlySpan<double> lower, ReadOnlySpan<double> upper, ReadOnlySpan<int> starts, ReadOnlySpan<int> columns, ReadOnlySpan<double> values)
    {
        ObjectDisposedException.ThrowIf(_model.IsClosed, this);
        var count = lower.Length;
        if (upper.Length != count || starts.Length != count + 1 || columns.Length != values.Length || starts[^1] > columns.Length)
        {
            throw new ArgumentException("Bounds, starts and entries of the rows do not fit together.", nameof(lower));
        }

        if (count == 0)
        {
            return;
        }

        foreach (var column in columns)
        {
            CheckColumn(column);
        }

        fixed (double* l = NativeNumbers.Finite(lower), u = NativeNumbers.Finite(upper), v = values)
        fixed (int* s = starts, c = columns)
        {
            ClpNative.Clp_addRows(_model, count, l, u, s, c, v);
        }

        RowCount += count;
        FetchPointers();
    }

    /// <summary>Deletes rows; those behind them move up. Where a deleted row was not basic, the next solve repairs the basis.</summary>
    /// <param name="rows">Positions, rising.</param>
    public void DeleteRows(ReadOnlySpan<int> rows)
    {
        ObjectDisposedException.ThrowIf(_model.IsClosed, this);
        if (rows.IsEmpty)
        {
            return;
        }

        for (var k = 0; k < rows.Length; k++)
        {
            CheckRow(rows[k]);
            if (k > 0 && rows[k] <= rows[k - 1])
            {
                throw new ArgumentException("Positions of rows to delete must rise.", nameof(rows));
            }
        }

        fixed (int* which = rows)
        {
            ClpNative.Clp_deleteRows(_model, rows.Length, which);
        }

        RowCount -= rows.Length;
        FetchPointers();
    }
}
