namespace Darya.Gravity.Tables;

/// <summary>A wanted column as it fills: numbers, codes, or both from one field.</summary>
internal sealed class PanelColumn(string name, bool isNumber, bool isCode, bool mayBeMissing)
{
    private readonly CodeTable _table = new();
    private double[] _numbers = [];
    private int[] _codes = [];

    internal string Name { get; } = name;

    internal bool IsNumber { get; } = isNumber;

    internal bool IsCode { get; } = isCode;

    /// <summary>Whether a number may be missing.</summary>
    internal bool MayBeMissing { get; } = mayBeMissing;

    internal void Hold(int rows)
    {
        if (IsNumber)
        {
            Array.Resize(ref _numbers, rows);
        }

        if (IsCode)
        {
            Array.Resize(ref _codes, rows);
        }
    }

    internal void SetNumber(int row, double number) => _numbers[row] = number;

    internal void SetCode(int row, ReadOnlySpan<byte> code) => _codes[row] = _table.NumberOf(code);

    /// <summary>The numbers; the column must hold just the rows read.</summary>
    internal double[] Numbers => _numbers;

    /// <summary>The codes; the column must hold just the rows read.</summary>
    internal CodeColumn Codes => new(_codes, _table.Labels);
}
