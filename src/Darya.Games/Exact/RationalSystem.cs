namespace Darya.Games;

/// <summary>Linear equations in fractions, solved by elimination.</summary>
internal static class RationalSystem
{
    /// <summary>Solves Σ_j a[i,j]·x[j] = b[i].</summary>
    /// <param name="rows">Each row holds the coefficients and, last, the right-hand side; the rows are overwritten.</param>
    /// <param name="unknowns">Number of unknowns.</param>
    /// <returns>
    /// The solution [unknown], with <c>null</c> for an unknown that the equations leave open; <c>null</c> as a whole when they contradict
    /// each other.
    /// </returns>
    internal static Rational?[]? Solve(List<Rational[]> rows, int unknowns)
    {
        var pivots = Reduce(rows, unknowns);
        if (rows.Skip(pivots.Count).Any(row => !row[unknowns].IsZero))
        {
            return null;
        }

        var solution = new Rational?[unknowns];
        for (var r = 0; r < pivots.Count; r++)
        {
            var isDetermined = Enumerable.Range(0, unknowns).All(j => j == pivots[r] || rows[r][j].IsZero);
            solution[pivots[r]] = isDetermined ? rows[r][unknowns] : null;
        }

        return solution;
    }

    /// <summary>A basis of the vectors that are orthogonal to every row.</summary>
    /// <param name="rows">Each row holds one vector; the rows are overwritten.</param>
    /// <param name="unknowns">Their dimension.</param>
    internal static List<Rational[]> NullSpace(List<Rational[]> rows, int unknowns)
    {
        var pivots = Reduce(rows, unknowns);
        var basis = new List<Rational[]>();
        foreach (var open in Enumerable.Range(0, unknowns).Except(pivots))
        {
            var vector = new Rational[unknowns];
            vector[open] = 1;
            for (var r = 0; r < pivots.Count; r++)
            {
                vector[pivots[r]] = -rows[r][open];
            }

            basis.Add(vector);
        }

        return basis;
    }

    /// <summary>Brings the rows to reduced form; the pivot column of each of the first rows.</summary>
    private static List<int> Reduce(List<Rational[]> rows, int unknowns)
    {
        var pivots = new List<int>();
        for (var column = 0; column < unknowns && pivots.Count < rows.Count; column++)
        {
            var rank = pivots.Count;
            var found = rows.FindIndex(rank, row => !row[column].IsZero);
            if (found >= 0)
            {
                (rows[rank], rows[found]) = (rows[found], rows[rank]);
                Eliminate(rows, rank, column);
                pivots.Add(column);
            }
        }

        return pivots;
    }

    /// <summary>Makes the pivot 1 and its column 0 in every other row.</summary>
    private static void Eliminate(List<Rational[]> rows, int pivotRow, int column)
    {
        var pivot = rows[pivotRow];
        var factor = pivot[column];
        for (var j = 0; j < pivot.Length; j++)
        {
            pivot[j] = pivot[j].IsZero ? Rational.Zero : pivot[j] / factor;
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var times = rows[i][column];
            if (i == pivotRow || times.IsZero)
            {
                continue;
            }

            for (var j = 0; j < pivot.Length; j++)
            {
                if (!pivot[j].IsZero)
                {
                    rows[i][j] -= times * pivot[j];
                }
            }
        }
    }
}
