namespace Darya.Solvers;

/// <summary>Which columns and rows are basic and at which bound the others stand: where a warm start begins.</summary>
/// <remarks>A basis taken before rows or columns were added still fits: new rows are basic, new columns at their lower bound.</remarks>
public sealed class Basis
{
    internal const byte Basic = 1;
    internal const byte AtLower = 3;

    internal Basis(byte[] columns, byte[] rows)
    {
        Columns = columns;
        Rows = rows;
    }

    /// <summary>The number of columns described.</summary>
    public int ColumnCount => Columns.Length;

    /// <summary>The number of rows described.</summary>
    public int RowCount => Rows.Length;

    internal byte[] Columns { get; } // Clp's codes: 0 free, 1 basic, 2 at upper, 3 at lower, 4 superbasic, 5 fixed

    internal byte[] Rows { get; }

    /// <summary>Clp's status array, columns first, for a program that may have grown.</summary>
    internal byte[] ToStatusArray(int columns, int rows)
    {
        var status = new byte[columns + rows];
        status.AsSpan(0, columns).Fill(AtLower);
        status.AsSpan(columns).Fill(Basic);
        Columns.CopyTo(status.AsSpan(0, columns));
        Rows.CopyTo(status.AsSpan(columns));
        return status;
    }
}
