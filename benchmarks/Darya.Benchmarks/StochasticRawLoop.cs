using System.Globalization;
using Darya.Solvers;
using Darya.Stochastic;

namespace Darya.Benchmarks;

/// <summary>The same training written directly on Clp's C interface: one model a stage, every cut in it, one thread, nothing else.</summary>
/// <remarks>For linear graphs whose noise replaces right-hand sides of equalities, expectation, one forward path.</remarks>
internal sealed unsafe class StochasticRawLoop : IDisposable
{
    private readonly PolicyGraph _graph;
    private readonly int _seed;
    private readonly InSample _paths = new();
    private readonly ClpModelHandle[] _models;
    private readonly double[][] _entry; // states on entry to the stage after [stage][state]
    private readonly int[] _in;
    private readonly int[] _out;
    private readonly int _theta;

    internal StochasticRawLoop(PolicyGraph graph, int seed = 0)
    {
        (_graph, _seed) = (graph, seed);
        var states = graph.Nodes[0].Problem.States;
        (_in, _out) = ([.. states.Select(s => s.Incoming.Column)], [.. states.Select(s => s.Outgoing.Column)]);
        _theta = graph.Nodes[0].Problem.Program.ColumnCount;
        _entry = [.. graph.Nodes.Select(_ => new double[states.Count])];
        NativeLibraries.Require(NativeLibraries.Clp);
        _models = [.. graph.Nodes.Select((node, t) => Load(node.Problem.Program, t + 1 < graph.Nodes.Count))];
    }

    /// <summary>Stage problems solved.</summary>
    internal long Solves { get; private set; }

    /// <summary>Lower bound after the last iteration.</summary>
    internal double Bound { get; private set; }

    public void Dispose()
    {
        foreach (var model in _models)
        {
            model.Dispose();
        }
    }

    internal void Iterate(int iteration)
    {
        var path = _paths.Draw(_graph, iteration, _seed);
        var state = _graph.Initial.ToArray();
        for (var t = 0; t < _models.Length; t++)
        {
            Solve(t, state, path[t].Noise);
            var x = ClpNative.Clp_primalColumnSolution(_models[t]);
            for (var s = 0; s < state.Length; s++)
            {
                state[s] = _entry[t][s] = x[_out[s]];
            }
        }

        for (var t = _models.Length - 2; t >= 0; t--)
        {
            AddCut(t);
        }

        Solve(0, [.. _graph.Initial], 0);
        Bound = ClpNative.Clp_objectiveValue(_models[0]);
    }

    private void AddCut(int t)
    {
        var (states, noise) = (_in.Length, _graph.Nodes[t + 1].Noise);
        var height = 0.0;
        var slope = stackalloc double[states];
        for (var k = 0; k < noise.Count; k++)
        {
            Solve(t + 1, _entry[t], k);
            var p = noise[k].Probability;
            height += p * ClpNative.Clp_objectiveValue(_models[t + 1]);
            var reduced = ClpNative.Clp_dualColumnSolution(_models[t + 1]);
            for (var s = 0; s < states; s++)
            {
                slope[s] += p * reduced[_in[s]];
            }
        }

        var columns = stackalloc int[states + 1];
        var values = stackalloc double[states + 1];
        var starts = stackalloc int[2];
        (columns[states], values[states], starts[0], starts[1]) = (_theta, 1, 0, states + 1);
        for (var s = 0; s < states; s++)
        {
            height -= slope[s] * _entry[t][s];
            (columns[s], values[s]) = (_out[s], -slope[s]);
        }

        var upper = double.MaxValue;
        ClpNative.Clp_addRows(_models[t], 1, &height, &upper, starts, columns, values);
    }

    private void Solve(int t, double[] state, int noise)
    {
        var model = _models[t];
        var lower = ClpNative.Clp_columnLower(model);
        var upper = ClpNative.Clp_columnUpper(model);
        for (var s = 0; s < _in.Length; s++)
        {
            lower[_in[s]] = upper[_in[s]] = state[s];
        }

        var rowLower = ClpNative.Clp_rowLower(model);
        var rowUpper = ClpNative.Clp_rowUpper(model);
        foreach (var change in _graph.Nodes[t].Noise[noise].Changes)
        {
            var side = (NoiseChange.RowBounds)change;
            rowLower[side.Row.Position] = rowUpper[side.Row.Position] = side.Lower;
        }

        _ = ClpNative.Clp_dual(model, 0);
        Solves++;
        if (ClpNative.Clp_status(model) != 0)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Stage {t} ended with status {ClpNative.Clp_status(model)}."));
        }
    }

    private ClpModelHandle Load(LinearProgram program, bool goesOn)
    {
        var matrix = ColumnMajorMatrix.Of(program);
        var model = ClpNative.Clp_newModel();
        ClpNative.Clp_setLogLevel(model, 0);
        ClpNative.Clp_scaling(model, 0);
        double[] lower = [.. NativeNumbers.Finite(program.LowerBounds), 0];
        double[] upper = [.. NativeNumbers.Finite(program.UpperBounds), goesOn ? double.MaxValue : 0];
        double[] cost = [.. program.Costs, 1];
        int[] starts = [.. matrix.Starts, matrix.Starts[^1]];
        fixed (int* s = starts, r = matrix.Rows)
        fixed (double* v = matrix.Values, l = lower, u = upper, c = cost)
        fixed (double* rl = NativeNumbers.Finite(program.RowLowerBounds), ru = NativeNumbers.Finite(program.RowUpperBounds))
        {
            ClpNative.Clp_loadProblem(model, _theta + 1, program.RowCount, s, r, v, l, u, c, rl, ru);
        }

        return model;
    }
}
