namespace Darya.Solvers;

/// <summary>Storage shared by the expressions of one thread: terms are appended, never changed.</summary>
/// <remarks>
/// An expression is a window on a buffer. Adding a term to the expression that ends where the buffer ends costs one store;
/// any other addition copies the window to the end first. Windows never see what is written behind them, so expressions are values.
/// </remarks>
internal sealed class TermBuffer(int capacity)
{
    private const int SharedCapacity = 8192;   // 96 KB: below the large object heap for both arrays
    private const int OwnBufferFrom = 64;      // longer sums get a buffer of their own that doubles, so that += stays linear

    [ThreadStatic]
    private static TermBuffer? _shared;

    internal readonly int[] Columns = new int[capacity];
    internal readonly double[] Coefficients = new double[capacity];
    private readonly int _thread = Environment.CurrentManagedThreadId;
    private int _count;

    /// <summary>Room for <paramref name="more"/> terms directly behind <paramref name="end"/>, without moving anything.</summary>
    internal bool CanAppend(int end, int more) =>
        end == _count && _count + more <= Columns.Length && _thread == Environment.CurrentManagedThreadId;

    /// <summary>A buffer with room for a window of <paramref name="length"/> terms that is likely to grow.</summary>
    internal static TermBuffer ForWindow(int length, out int start)
    {
        if (length > OwnBufferFrom)
        {
            start = 0;
            return new TermBuffer(2 * length);
        }

        var shared = _shared;
        if (shared is null || shared._count + length > SharedCapacity)
        {
            _shared = shared = new TermBuffer(SharedCapacity);
        }

        start = shared._count;
        return shared;
    }

    internal void Append(int column, double coefficient)
    {
        Columns[_count] = column;
        Coefficients[_count] = coefficient;
        _count++;
    }

    internal void Append(TermBuffer source, int start, int length, double factor)
    {
        Array.Copy(source.Columns, start, Columns, _count, length);
        if (factor == 1)
        {
            Array.Copy(source.Coefficients, start, Coefficients, _count, length);
        }
        else
        {
            for (var k = 0; k < length; k++)
            {
                Coefficients[_count + k] = factor * source.Coefficients[start + k];
            }
        }

        _count += length;
    }
}
