namespace Darya.Solvers;

/// <summary>Sums as they stand in a formula: Σ over a set.</summary>
public static class Sum
{
    /// <summary>Σ of <paramref name="term"/> over <paramref name="items"/>, in their order; zero over an empty set.</summary>
    public static LinearExpression Over<T>(IEnumerable<T> items, Func<T, LinearExpression> term)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(term);
        LinearExpression sum = 0;
        foreach (var item in items)
        {
            sum += term(item);
        }

        return sum;
    }

    /// <summary>Σ of <paramref name="term"/> over two sets, the second running faster.</summary>
    public static LinearExpression Over<T1, T2>(IEnumerable<T1> first, IEnumerable<T2> second, Func<T1, T2, LinearExpression> term)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(term);
        LinearExpression sum = 0;
        foreach (var a in first)
        {
            foreach (var b in second)
            {
                sum += term(a, b);
            }
        }

        return sum;
    }
}
