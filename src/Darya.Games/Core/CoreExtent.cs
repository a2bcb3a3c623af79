using Darya.Solvers;

namespace Darya.Games;

/// <summary>The most that a player can get in the core.</summary>
/// <remarks>
/// <code>
/// max x[i]   s.t.   x(S) ≥ v(S)  ∀ S,   x(N) = v(N)
/// </code>
/// The multipliers of the binding rows are found in doubles and solved for again in fractions, which gives the exact maximum.
/// </remarks>
internal sealed class CoreExtent : IDisposable
{
    private const double PositiveDual = 1e-8;
    private const int RowsARound = 60;

    /// <summary>Worths are at most 1 after scaling, so shares in the core lie in [0, 1]; wider bounds never bind.</summary>
    private const double MostShare = 2;

    private readonly CoalitionGame _gains;
    private readonly int _player;
    private readonly ScaledGains _scaled;
    private readonly LinearProgram _program = new("core");
    private readonly Variable[] _x;
    private readonly SortedDictionary<uint, Row> _rows = [];
    private readonly PatientSolver _solver;

    private CoreExtent(CoalitionGame gains, ScaledGains scaled, int player)
    {
        (_gains, _scaled, _player) = (gains, scaled, player);
        _x = [.. gains.Players.Select((_, i) => _program.AddVariable("x", -MostShare, MostShare, i == player ? -1 : 0))];
        _ = _program.Subject("efficiency", Share(gains.Grand) == _scaled.Worth[gains.Grand.Mask]);
        for (var i = 0; i < gains.Count; i++)
        {
            AddRow(Coalition.Of(i));
        }

        _solver = new PatientSolver(_program);
    }

    /// <summary>The most that each player gets in the core [player], in the unit of the game; <c>null</c> when the solver failed.</summary>
    /// <param name="gains">A game of gains whose core is not empty.</param>
    internal static Rational[]? Highest(CoalitionGame gains)
    {
        var scaled = ScaledGains.Of(gains);
        var search = new WorstCoalitions(scaled.Worth);
        var highest = new Rational[gains.Count];
        for (var player = 0; player < gains.Count; player++)
        {
            using var extent = new CoreExtent(gains, scaled, player);
            if (extent.Solve(search) is not { } share)
            {
                return null;
            }

            highest[player] = share;
        }

        return highest;
    }

    public void Dispose() => _solver.Dispose();

    private Rational? Solve(WorstCoalitions search)
    {
        var noAllowance = new double[_gains.Count + 1];
        while (_solver.Solve() is { } solution)
        {
            var worst = search.Find([.. _x.Select(solution.Value)], noAllowance, RowsARound, coalition => _rows.ContainsKey(coalition.Mask));
            if (worst.Count == 0)
            {
                return Exact(solution);
            }

            foreach (var coalition in worst)
            {
                AddRow(coalition);
            }
        }

        return null;
    }

    /// <summary>Solves μ·e[N] − Σ λ[S]·e[S] = e[i] over the binding rows; then max x[i] = μ·v(N) − Σ λ[S]·v(S).</summary>
    private Rational? Exact(Solution solution)
    {
        Coalition[] binding =
        [
            _gains.Grand,
            .. _rows.Where(row => solution.Dual(row.Value) > PositiveDual).Select(row => new Coalition(row.Key)),
        ];
        var rows = new List<Rational[]>();
        for (var i = 0; i < _gains.Count; i++)
        {
            rows.Add([.. binding.Select(coalition => (Rational)(coalition.Contains(i) ? 1 : 0)), i == _player ? 1 : 0]);
        }

        var multipliers = RationalSystem.Solve(rows, binding.Length);
        return multipliers is null || multipliers.Any(value => value is null) || multipliers.Skip(1).Any(value => value!.Value.Sign > 0)
            ? null
            : Rational.Sum(multipliers.Select((value, j) => value!.Value * _gains[binding[j]]));
    }

    private void AddRow(Coalition coalition) =>
        _rows.Add(coalition.Mask, _program.Subject("core", Share(coalition) >= _scaled.Worth[coalition.Mask]));

    private LinearExpression Share(Coalition coalition) => Sum.Over(coalition, i => (LinearExpression)_x[i]);
}
