namespace Darya.Gravity.Tables;

/// <summary>The line of the file on which each row begins. Rows follow each other, but for blank lines and line ends inside quotes.</summary>
public sealed class PanelLines
{
    private readonly List<int> _rows = [];
    private readonly List<int> _offsets = [];

    /// <summary>The line from 1 on which a row from 0 begins.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The row is negative.</exception>
    public int Of(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        var at = _rows.BinarySearch(row);
        return row + _offsets[at >= 0 ? at : ~at - 1];
    }

    /// <summary>Notes the line of the next row.</summary>
    internal void Add(int row, int line)
    {
        if (_rows.Count == 0 || _offsets[^1] != line - row)
        {
            _rows.Add(row);
            _offsets.Add(line - row);
        }
    }
}
