using Darya.Games;
using Darya.Relief.Supply;
using Darya.Solvers;

namespace Darya.Relief.Shares;

/// <summary>What the supply costs when only some contributors take part: one program, solved with the columns of the absent shut.</summary>
/// <remarks>Parts of vehicles are allowed. Each set is solved from nothing: so much changes at once that presolve gains more than the basis of another set.</remarks>
internal sealed class CoalitionCosts : IDisposable
{
    private readonly SupplyProgram _program;
    private readonly ClpSolver _solver;
    private readonly List<(string Owner, Variable Column, double Upper)> _columns = [];
    private readonly List<(string Donor, Row Row, double ThousandUsd)> _money = [];

    internal CoalitionCosts(SupplyProblem problem, IReadOnlyList<string> contributors)
    {
        Contributors = contributors;
        _program = new SupplyProgram(problem);
        var x = _program.Columns;
        Own(x.Buy, o => problem.Offers[o].Owner);
        Own(x.Milled, m => problem.Mills[m].Owner);
        Own(x.Move, e => problem.Ways[e].Owner);
        Own(x.Stock, v => problem.Places[v].Owner);
        foreach (var (donor, month, row) in _program.Money.Rows)
        {
            var fund = problem.Funds![donor];
            _money.Add((fund.Owner ?? fund.Donor, row, fund.Usd[month] / 1e3));
        }

        _solver = new ClpSolver(_program.Program, new ClpOptions { ColdStart = ColdStart.Dual });
    }

    internal IReadOnlyList<string> Contributors { get; }

    /// <summary>Cost with the weights of people without ration, whole USD.</summary>
    /// <exception cref="ReliefException">The program was not solved.</exception>
    internal long Of(Coalition coalition, CancellationToken cancellation)
    {
        var absent = Contributors.Where((_, player) => !coalition.Contains(player)).ToHashSet(StringComparer.Ordinal);
        foreach (var (owner, column, upper) in _columns)
        {
            _program.Program.SetBounds(column, 0, absent.Contains(owner) ? 0 : upper);
        }

        foreach (var (donor, row, usd) in _money)
        {
            _program.Program.SetRightHandSide(row, absent.Contains(donor) ? 0 : usd);
        }

        var solution = _solver.Solve(cancellation);
        return solution.Status == SolveStatus.Optimal
            ? (long)Math.Round(solution.Objective * 1e3)
            : throw new ReliefException($"The plan of {coalition.Size} contributors ended as {solution.Status} ({solution.Detail}).");
    }

    /// <summary>Frees the solver.</summary>
    public void Dispose() => _solver.Dispose();

    private void Own(Variable?[,] columns, Func<int, string?> owner)
    {
        for (var k = 0; k < columns.GetLength(0); k++)
        {
            for (var t = 0; t < columns.GetLength(1); t++)
            {
                Own(columns[k, t], owner(k));
            }
        }
    }

    private void Own(Variable?[,,] columns, Func<int, string?> owner)
    {
        for (var k = 0; k < columns.GetLength(0); k++)
        {
            for (var f = 0; f < columns.GetLength(1); f++)
            {
                for (var t = 0; t < columns.GetLength(2); t++)
                {
                    Own(columns[k, f, t], owner(k));
                }
            }
        }
    }

    private void Own(Variable? column, string? owner)
    {
        if (column is { } variable && owner is not null)
        {
            _columns.Add((owner, variable, _program.Program.UpperBound(variable)));
        }
    }
}
