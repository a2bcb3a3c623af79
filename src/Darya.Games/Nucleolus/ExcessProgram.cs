using Darya.Solvers;

namespace Darya.Games;

/// <summary>The linear program behind the nucleolus: the least ε that every coalition not yet settled can be held to.</summary>
/// <remarks>
/// <code>
/// min ε   s.t.   x(S) + a[S]·ε ≥ v(S)  ∀ S not settled;   x(S) = v(S) − a[S]·ε[k]  ∀ S settled at level k;   x(N) = v(N)
/// </code>
/// a[S] is 1, or |S| for shares per head. Worths are zero-normalised and scaled to about 1. Rows are added when they are violated, so that
/// large games stay small programs. A positive dual says that the row binds in <em>every</em> optimum; only such coalitions are settled.
/// </remarks>
internal sealed class ExcessProgram : IDisposable
{
    /// <summary>Duals add up to 1 over a basis of at most 31 rows; smaller ones are rounding.</summary>
    private const double PositiveDual = 1e-8;

    /// <summary>
    /// A share of the (pre)nucleolus lies between the least and the greatest marginal contribution, so within ±2 of scaled worths: wider
    /// bounds never bind at it and so never have a positive dual. Clp's dual simplex needs them: it may call free programs infeasible.
    /// </summary>
    private const double MostShare = 4;

    private const int AllRowsUpTo = 8;
    private const int RowsARound = 60;

    private readonly int _players;
    private readonly double[] _worth;
    private readonly double[] _weight;
    private readonly CoalitionSpan _span;
    private readonly LinearProgram _program = new("nucleolus");
    private readonly Variable[] _x;
    private readonly Variable _epsilon;
    private readonly SortedDictionary<uint, Row> _rows = [];
    private readonly WorstCoalitions _search;
    private readonly PatientSolver _solver;
    private readonly bool _isImputation;

    /// <param name="worth">Worth [mask], zero-normalised and scaled.</param>
    /// <param name="players">Number of players, at least 2.</param>
    /// <param name="weight">a[S] above, [size of S].</param>
    /// <param name="isImputation">Whether everybody keeps at least what they have alone, which is 0 here.</param>
    internal ExcessProgram(double[] worth, int players, double[] weight, bool isImputation)
    {
        _isImputation = isImputation;
        var leastShare = isImputation ? 0 : -MostShare;
        (_players, _worth, _weight) = (players, worth, weight);
        _span = new CoalitionSpan(players);
        _search = new WorstCoalitions(worth);
        _x = [.. Enumerable.Range(0, players).Select(_ => _program.AddVariable("x", leastShare, MostShare))];
        _epsilon = _program.AddVariable("epsilon", -MostShare * players, MostShare * players, cost: 1);
        var grand = Coalition.All(players);
        _ = _program.Subject("efficiency", Share(grand) == worth[grand.Mask]);
        _span.Add(grand);
        foreach (var coalition in grand.Subsets().Where(coalition => !coalition.IsEmpty && coalition != grand))
        {
            if (players <= AllRowsUpTo || coalition.Size == 1 || coalition.Size >= players - 1)
            {
                AddRow(coalition);
            }
        }

        _solver = new PatientSolver(_program);
    }

    /// <summary>Whether the settled coalitions determine every share.</summary>
    internal bool IsSettled => _span.IsWhole;

    /// <summary>Solves for the next level and settles what binds in every optimum.</summary>
    /// <returns>
    /// The coalitions settled and the players settled at what they have alone; <c>null</c> when rounding left nothing to settle.
    /// </returns>
    internal (IReadOnlyList<Coalition> Coalitions, IReadOnlyList<int> Players)? NextLevel()
    {
        if (Solve() is not { } solution)
        {
            return null;
        }

        var epsilon = solution.Value(_epsilon);
        List<Coalition> binding =
        [
            .. _rows.Where(row => !_span.Contains(new(row.Key)) && solution.Dual(row.Value) > PositiveDual).Select(row => new Coalition(row.Key)),
        ];
        List<int> alone =
        [
            .. Enumerable.Range(0, _players).Where(i => !_span.Contains(Coalition.Of(i))
                && _isImputation && solution.ReducedCost(_x[i]) > PositiveDual),
        ];
        foreach (var coalition in binding)
        {
            var value = _worth[coalition.Mask] - (_weight[coalition.Size] * epsilon);
            _program.SetCoefficient(_rows[coalition.Mask], _epsilon, 0);
            _program.SetRowBounds(_rows[coalition.Mask], value, value);
            _ = _span.Add(coalition);
        }

        foreach (var player in alone)
        {
            _program.SetBounds(_x[player], 0, 0);
            _ = _span.Add(Coalition.Of(player));
        }

        FreeDependentRows(binding);
        return binding.Count + alone.Count == 0 ? null : (binding, alone);
    }

    public void Dispose() => _solver.Dispose();

    /// <summary>What depends on settled coalitions cannot change any more and must not hold up the next level.</summary>
    private void FreeDependentRows(List<Coalition> settled)
    {
        foreach (var (mask, row) in _rows)
        {
            if (double.IsPositiveInfinity(_program.UpperBound(row)) && !settled.Contains(new(mask)) && _span.Contains(new(mask)))
            {
                _program.SetCoefficient(row, _epsilon, 0);
                _program.SetRowBounds(row, double.NegativeInfinity, double.PositiveInfinity);
            }
        }
    }

    private Solution? Solve()
    {
        while (_solver.Solve() is { } solution)
        {
            if (!AddViolated(solution))
            {
                return solution;
            }
        }

        return null;
    }

    private bool AddViolated(Solution solution)
    {
        if (_players <= AllRowsUpTo)
        {
            return false;
        }

        var epsilon = solution.Value(_epsilon);
        double[] allowance = [.. _weight.Select(weight => weight * epsilon)];
        var worst = _search.Find(
            [.. _x.Select(solution.Value)], allowance, RowsARound, coalition => _rows.ContainsKey(coalition.Mask) || _span.Contains(coalition));
        foreach (var coalition in worst)
        {
            AddRow(coalition);
        }

        return worst.Count > 0;
    }

    private void AddRow(Coalition coalition) => _rows.Add(
        coalition.Mask,
        _program.Subject("excess", Share(coalition) + (_weight[coalition.Size] * _epsilon) >= _worth[coalition.Mask]));

    private LinearExpression Share(Coalition coalition) => Sum.Over(coalition, i => (LinearExpression)_x[i]);
}
