namespace Darya.Solvers;

/// <summary>Columns by the ordinals of their indices: a jagged array that grows to what is present.</summary>
internal struct OrdinalTable
{
    private int[] _numbers; // [ordinal], column + 1; 0 where absent

    internal readonly bool TryGet(int ordinal, out Variable variable)
    {
        var number = _numbers is not null && (uint)ordinal < (uint)_numbers.Length ? _numbers[ordinal] : 0;
        variable = number > 0 ? new Variable(number - 1) : default;
        return number > 0;
    }

    internal void Set(int ordinal, Variable variable)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        Grow(ref _numbers, ordinal);
        _numbers[ordinal] = variable.Column + 1;
    }

    internal static void Grow<T>(ref T[] table, int ordinal)
    {
        if (table is null || ordinal >= table.Length)
        {
            Array.Resize(ref table, Math.Max(ordinal + 1, 2 * (table?.Length ?? 4)));
        }
    }
}
