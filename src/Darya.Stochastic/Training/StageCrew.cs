using System.Runtime.ExceptionServices;
using Darya.Solvers;

namespace Darya.Stochastic;

/// <summary>The stage models of all nodes, one for each lane, and the threads that work on the lanes.</summary>
/// <remarks>
/// Work is dealt to lanes by its number and lanes to threads, so that a model sees the same sequence of solves whatever the number of threads:
/// results are the same bit for bit. A model is made when it is first used.
/// </remarks>
internal sealed class StageCrew : IDisposable
{
    private const int Stride = 16;
    private readonly PolicyGraph _graph;
    private readonly IReadOnlyList<CostToGo?> _costToGo; // [node]
    private readonly NoiseTable?[] _noise;               // [node]
    private readonly StageModel?[][] _models;            // [lane][node]
    private readonly long[] _solves;                     // [lane · stride], apart so that threads do not share a cache line
    private readonly long[] _ladder = new long[(int)WarmStep.None + 1];
    private readonly ParallelOptions _parallel;
    private readonly string _failureFolder;
    internal StageCrew(PolicyGraph graph, IReadOnlyList<CostToGo?> costToGo, int lanes, int threads, string failureFolder)
    {
        (_graph, _costToGo, _failureFolder) = (graph, costToGo, failureFolder);
        _noise = new NoiseTable?[graph.Nodes.Count];
        _models = [.. Enumerable.Range(0, lanes).Select(_ => new StageModel?[graph.Nodes.Count])];
        _solves = new long[lanes * Stride];
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Min(threads, lanes) };
        for (var n = 0; n < graph.Nodes.Count; n++)
        {
            _noise[n] = new NoiseTable(graph.Nodes[n]);
        }
    }

    internal int Lanes => _models.Length;

    /// <summary>Stage problems solved so far.</summary>
    internal long Solves => _solves.Sum();

    /// <summary>Cuts in the programs of the first lane.</summary>
    internal int CutsInPrograms => _models[0].Sum(model => model?.CutRowCount ?? 0);

    public void Dispose() => Clear();

    /// <summary>Does the work of every lane.</summary>
    internal void Run(Action<int> work)
    {
        if (_parallel.MaxDegreeOfParallelism == 1)
        {
            for (var lane = 0; lane < Lanes; lane++)
            {
                work(lane);
            }

            return;
        }

        var failures = new Exception?[Lanes];
        Parallel.For(0, Lanes, _parallel, lane =>
        {
            try
            {
                work(lane);
            }
            catch (Exception failure)
            {
                failures[lane] = failure; // the first in order is thrown, whichever thread was first
            }
        });
        if (Array.Find(failures, failure => failure is not null) is { } first)
        {
            ExceptionDispatchInfo.Throw(first);
        }
    }

    /// <summary>Solves the problem of a node in a lane.</summary>
    /// <exception cref="StageFailedException">It cannot be solved.</exception>
    internal StageModel Solve(int lane, int node, ReadOnlySpan<double> state, int noise, IReadOnlyList<NoiseChange> changes)
    {
        var model = _models[lane][node] ??= new StageModel(_graph.Nodes[node], _noise[node]!, _costToGo[node], null);
        model.SetState(state);
        model.SetNoise(noise, changes);
        _solves[lane * Stride]++;
        if (model.Solve() != SolveStatus.Optimal)
        {
            throw StageFailure.Explain(_graph, node, model.Status, state.ToArray(), noise, changes, _costToGo[node], _failureFolder);
        }

        return model;
    }

    /// <summary>Puts new cuts into all programs of a node that exist.</summary>
    /// <param name="node">The node.</param>
    /// <param name="cuts">Number of the cut in each function [function]; −1 for none.</param>
    internal void Add(int node, ReadOnlySpan<int> cuts)
    {
        foreach (var lane in _models)
        {
            lane[node]?.Add(cuts);
        }
    }

    /// <summary>Forgets all programs; they are made anew with the selected cuts.</summary>
    internal void Clear()
    {
        foreach (var lane in _models)
        {
            foreach (var model in lane)
            {
                AddLadder(model, _ladder);
                model?.Dispose();
            }

            Array.Clear(lane);
        }
    }

    /// <summary>How often each method of the solver gave the answer.</summary>
    internal Dictionary<WarmStep, long> Ladder()
    {
        var total = (long[])_ladder.Clone();
        foreach (var model in _models.SelectMany(lane => lane))
        {
            AddLadder(model, total);
        }

        return Enum.GetValues<WarmStep>().ToDictionary(step => step, step => total[(int)step]);
    }

    private static void AddLadder(StageModel? model, long[] total)
    {
        for (var step = 0; model is not null && step < total.Length; step++)
        {
            total[step] += model.Ladder[step];
        }
    }
}
