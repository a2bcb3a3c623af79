namespace Darya.Games;

/// <summary>A small linear program in fractions: max c·λ subject to A·λ = b, λ ≥ 0.</summary>
/// <remarks>
/// Dense tableau, two phases, Bland's rule (Bland 1977, Mathematics of Operations Research 2: 103-107), so it ends on degenerate programs too.
/// </remarks>
internal sealed class ExactSimplex
{
    private readonly Rational[][] _tableau;
    private readonly int[] _basis;
    private readonly int _columns;
    private readonly int _width;

    /// <param name="rows">Coefficients [row][column] with the right-hand side last.</param>
    internal ExactSimplex(IReadOnlyList<Rational[]> rows)
    {
        _columns = rows[0].Length - 1;
        _width = _columns + rows.Count + 1;
        _basis = [.. Enumerable.Range(_columns, rows.Count)];
        _tableau = new Rational[rows.Count + 1][];
        for (var i = 0; i < rows.Count; i++)
        {
            var isNegative = rows[i][_columns].Sign < 0;
            _tableau[i] = new Rational[_width];
            for (var j = 0; j <= _columns; j++)
            {
                _tableau[i][j == _columns ? _width - 1 : j] = isNegative ? -rows[i][j] : rows[i][j];
            }

            _tableau[i][_columns + i] = Rational.One;
        }

        _tableau[rows.Count] = new Rational[_width];
    }

    private int RowCount => _basis.Length;

    private Rational[] Objective => _tableau[RowCount];

    /// <summary>Solves the program.</summary>
    /// <param name="gains">The gain c [column].</param>
    /// <returns>The values λ [column]; <c>null</c> when nothing satisfies the equations.</returns>
    /// <exception cref="InvalidOperationException">The gain has no limit.</exception>
    internal Rational[]? Maximize(IReadOnlyList<Rational> gains)
    {
        SetObjective(column => column >= _columns ? -1 : 0);
        Climb(_width - 1);
        if (!Objective[^1].IsZero)
        {
            return null;
        }

        DriveOutArtificials();
        SetObjective(column => column >= _columns ? Rational.Zero : gains[column]);
        Climb(_columns);
        var values = new Rational[_columns];
        for (var i = 0; i < RowCount; i++)
        {
            if (_basis[i] < _columns)
            {
                values[_basis[i]] = _tableau[i][^1];
            }
        }

        return values;
    }

    /// <summary>Writes the reduced gains: c_j less what the basis gains by making room for j.</summary>
    private void SetObjective(Func<int, Rational> gain)
    {
        for (var j = 0; j < _width; j++)
        {
            var value = j == _width - 1 ? Rational.Zero : gain(j);
            for (var i = 0; i < RowCount; i++)
            {
                var basic = gain(_basis[i]);
                if (!basic.IsZero && !_tableau[i][j].IsZero)
                {
                    value -= basic * _tableau[i][j];
                }
            }

            Objective[j] = value;
        }
    }

    private void Climb(int candidates)
    {
        while (Array.FindIndex(Objective, 0, candidates, gain => gain.Sign > 0) is var entering and >= 0)
        {
            var leaving = -1;
            for (var i = 0; i < RowCount; i++)
            {
                if (_tableau[i][entering].Sign > 0 && (leaving < 0 || Precedes(i, leaving, entering)))
                {
                    leaving = i;
                }
            }

            if (leaving < 0)
            {
                throw new InvalidOperationException("The gain of an exact program has no limit.");
            }

            Pivot(leaving, entering);
        }
    }

    private bool Precedes(int row, int best, int entering)
    {
        var order = (_tableau[row][^1] * _tableau[best][entering]).CompareTo(_tableau[best][^1] * _tableau[row][entering]);
        return order < 0 || (order == 0 && _basis[row] < _basis[best]);
    }

    private void DriveOutArtificials()
    {
        for (var i = 0; i < RowCount; i++)
        {
            if (_basis[i] >= _columns && Array.FindIndex(_tableau[i], 0, _columns, value => !value.IsZero) is var column and >= 0)
            {
                Pivot(i, column);
            }
        }
    }

    private void Pivot(int row, int column)
    {
        var factor = _tableau[row][column];
        for (var j = 0; j < _width; j++)
        {
            _tableau[row][j] = _tableau[row][j].IsZero ? Rational.Zero : _tableau[row][j] / factor;
        }

        foreach (var other in _tableau)
        {
            var times = other[column];
            if (ReferenceEquals(other, _tableau[row]) || times.IsZero)
            {
                continue;
            }

            for (var j = 0; j < _width; j++)
            {
                if (!_tableau[row][j].IsZero)
                {
                    other[j] -= times * _tableau[row][j];
                }
            }
        }

        _basis[row] = column;
    }
}
