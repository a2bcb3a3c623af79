using Darya.Solvers;

namespace Darya.Stochastic;

/// <summary>The stage problem of a node with its cost-to-go, kept in the solver of one lane.</summary>
/// <remarks>
/// The program holds only some of the cuts. After each solve the states on exit are compared with all cuts of the pool; a cut that is missed
/// enters the program and it is solved again. So the answer is that of the program with all cuts, at the price of a small one.
/// </remarks>
internal sealed class StageModel : IDisposable
{
    private const double ViolationFloor = 2e-7;    // twice the tolerance to which the solver keeps a row
    private const double RelativeViolation = 1e-9; // rounding of heights that are large
    private const int MostRounds = 1000;
    private const int FewRows = 8; // deleting packs the matrix and factors again: not for less than this

    private readonly WarmProgram _program;
    private readonly NoiseTable _noise;
    private readonly CostToGo? _costToGo;
    private readonly int[] _incoming; // [state], column
    private readonly int[] _outgoing; // [state], column
    private readonly double[] _state;
    private readonly double[] _exit;
    private readonly int _theta;      // column of Θ; functions of outcomes follow it
    private readonly List<bool>[] _inProgram; // [function][cut]
    private readonly List<(int Function, int Cut)> _held = []; // cuts in the order of their rows
    private readonly List<int> _heldRows = []; // [cut held], row
    private readonly CutRows _rows;
    private double[] _heights = new double[16];
    private IReadOnlyList<NoiseChange>? _outside;
    private int _ties;

    internal StageModel(PolicyNode node, NoiseTable noise, CostToGo? costToGo, WarmOptions? options)
    {
        var program = node.Problem.Program;
        (_noise, _costToGo, _theta) = (noise, costToGo, program.ColumnCount);
        _program = new WarmProgram(program, Columns(costToGo), options);
        _incoming = [.. node.Problem.States.Select(state => WarmProgram.ColumnOf(state.Incoming))];
        _outgoing = [.. node.Problem.States.Select(state => WarmProgram.ColumnOf(state.Outgoing))];
        (_state, _exit) = (new double[_incoming.Length], new double[_incoming.Length]);
        _rows = new CutRows(_outgoing);
        _inProgram = [.. Enumerable.Range(0, costToGo?.FunctionCount ?? 0).Select(_ => new List<bool>())];
        AddSelected();
    }

    /// <summary>Status of the last solve.</summary>
    internal SolveStatus Status { get; private set; }

    /// <summary>Cost of the stage and of what follows.</summary>
    internal double Cost => _program.Objective;

    /// <summary>The part of the cost that follows the stage.</summary>
    internal double CostThatFollows => _costToGo is null ? 0 : _program.Value(_theta);

    internal ReadOnlySpan<long> Ladder => _program.Ladder;

    internal int CutRowCount => _held.Count;

    internal WarmProgram Program => _program;

    internal ReadOnlySpan<double> State => _state;

    /// <summary>Outgoing states of the last solve [state].</summary>
    internal ReadOnlySpan<double> Exit => _exit;

    public void Dispose() => _program.Dispose();

    internal void SetState(ReadOnlySpan<double> state)
    {
        state.CopyTo(_state);
        for (var s = 0; s < _incoming.Length; s++)
        {
            _program.SetBounds(_incoming[s], state[s], state[s]);
        }
    }

    /// <summary>Takes an outcome of the sample, or changes from outside it where <paramref name="noise"/> is negative.</summary>
    internal void SetNoise(int noise, IReadOnlyList<NoiseChange> changes)
    {
        if (_outside is not null)
        {
            _noise.Undo(_outside, _program);
            _outside = null;
        }

        if (noise >= 0)
        {
            _noise.Write(noise, _program);
        }
        else
        {
            _outside = changes;
            _noise.Write(changes, _program);
        }
    }

    /// <summary>Solves with all cuts of the pool in force.</summary>
    internal SolveStatus Solve()
    {
        AddTies();
        Status = _program.Solve();
        for (var round = 0; round < MostRounds && Status == SolveStatus.Optimal; round++)
        {
            for (var s = 0; s < _outgoing.Length; s++)
            {
                _exit[s] = _program.Value(_outgoing[s]);
            }

            if (!AddViolated())
            {
                break;
            }

            Status = _program.Solve();
        }

        return Status;
    }

    /// <summary>Solves with every cut of the pool as a row, by another method and from no basis: to check the other answers.</summary>
    internal SolveStatus SolveCold()
    {
        for (var function = 0; function < _inProgram.Length; function++)
        {
            for (var cut = 0; cut < _costToGo!.Function(function).Count; cut++)
            {
                if (!Holds(function, cut))
                {
                    Include(function, cut);
                }
            }
        }

        _rows.Flush(_program);
        AddTies();
        Status = _program.SolveCold();
        return Status;
    }

    /// <summary>Marginal cost of each state on entry [state].</summary>
    internal void CopyMarginals(Span<double> marginal)
    {
        for (var s = 0; s < _incoming.Length; s++)
        {
            marginal[s] = _program.ReducedCost(_incoming[s]);
        }
    }

    /// <summary>Puts cuts of the pool into the program.</summary>
    /// <param name="cuts">Number of the cut in each function [function]; −1 for none.</param>
    internal void Add(ReadOnlySpan<int> cuts)
    {
        for (var function = 0; function < cuts.Length; function++)
        {
            if (cuts[function] >= 0)
            {
                Include(function, cuts[function]);
            }
        }

        DeleteUnselected();
        _rows.Flush(_program);
    }

    private static VariableBounds[] Columns(CostToGo? costToGo)
    {
        if (costToGo is null)
        {
            return [];
        }

        var theta = new VariableBounds(costToGo.Lower, double.PositiveInfinity, 1);
        return costToGo.Form == CutForm.SingleCut
            ? [theta]
            : [theta, .. Enumerable.Repeat(new VariableBounds(costToGo.LowerOfOutcome, double.PositiveInfinity), costToGo.FunctionCount)];
    }

    private int ColumnOf(int function) => _costToGo!.Form == CutForm.SingleCut ? _theta : _theta + 1 + function;

    private bool Holds(int function, int cut) => cut < _inProgram[function].Count && _inProgram[function][cut];

    private void AddSelected()
    {
        for (var function = 0; function < _inProgram.Length; function++)
        {
            var pool = _costToGo!.Function(function);
            for (var cut = 0; cut < pool.Count; cut++)
            {
                if (pool.IsSelected(cut))
                {
                    Include(function, cut);
                }
            }
        }

        _rows.Flush(_program);
    }

    private void AddTies()
    {
        if (_costToGo is null || _ties == _costToGo.Ties.Count)
        {
            return;
        }

        for (; _ties < _costToGo.Ties.Count; _ties++)
        {
            _rows.Tie(_theta, _costToGo.Ties[_ties]);
        }

        _rows.Flush(_program);
    }

    private bool AddViolated()
    {
        var added = false;
        for (var function = 0; function < _inProgram.Length; function++)
        {
            var pool = _costToGo!.Function(function);
            if (pool.Count > _heights.Length)
            {
                _heights = new double[2 * pool.Count];
            }

            var value = _program.Value(ColumnOf(function));
            var cut = MostViolated(pool, _inProgram[function], value + ViolationFloor + (RelativeViolation * Math.Abs(value)));
            if (cut >= 0)
            {
                Include(function, cut);
                added = true;
            }
        }

        if (added)
        {
            _rows.Flush(_program);
        }

        return added;
    }

    private int MostViolated(CutPool pool, List<bool> inProgram, double limit)
    {
        pool.HeightsInto(_exit, _heights);
        var (most, cut) = (limit, -1);
        for (var c = 0; c < pool.Count; c++)
        {
            if (_heights[c] > most && !(c < inProgram.Count && inProgram[c]))
            {
                (most, cut) = (_heights[c], c);
            }
        }

        return cut;
    }

    /// <summary>Deletes rows of cuts that are not selected, once they are as many as the others.</summary>
    private void DeleteUnselected()
    {
        var unselected = 0;
        foreach (var (function, cut) in _held)
        {
            unselected += _costToGo!.Function(function).IsSelected(cut) ? 0 : 1;
        }

        if (unselected < FewRows || 2 * unselected < _held.Count)
        {
            return;
        }

        _rows.Flush(_program);
        var (rows, kept) = (new int[unselected], 0);
        for (var k = 0; k < _held.Count; k++)
        {
            var (function, cut) = _held[k];
            if (_costToGo!.Function(function).IsSelected(cut))
            {
                (_held[kept], _heldRows[kept]) = (_held[k], _heldRows[k] - (k - kept));
                kept++;
            }
            else
            {
                rows[k - kept] = _heldRows[k];
                _inProgram[function][cut] = false;
            }
        }

        _held.RemoveRange(kept, unselected);
        _heldRows.RemoveRange(kept, unselected);
        _program.DeleteRows(rows);
    }

    private void Include(int function, int cut)
    {
        var inProgram = _inProgram[function];
        while (inProgram.Count <= cut)
        {
            inProgram.Add(false);
        }

        inProgram[cut] = true;
        _held.Add((function, cut));
        _heldRows.Add(_program.RowCount + _rows.Waiting);
        _rows.Cut(ColumnOf(function), _costToGo!.Function(function), cut);
    }
}
