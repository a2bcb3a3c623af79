using Darya.Solvers;

namespace Darya.Stochastic;

/// <summary>A copy of the stage problem of a node that checks may change and solve, without any cost of what follows.</summary>
internal sealed class StageProbe : IDisposable
{
    private readonly LinearProgram _source;
    private readonly ClpSolver _solver;
    private IReadOnlyList<NoiseChange> _changes = [];

    internal StageProbe(PolicyNode node)
    {
        Node = node;
        _source = node.Problem.Program;
        Program = _source.Copy();
        _solver = new ClpSolver(Program);
    }

    internal PolicyNode Node { get; }

    internal LinearProgram Program { get; }

    public void Dispose() => _solver.Dispose();

    /// <summary>Puts an outcome of the noise into the program; what the last one replaced and this one does not is as it was.</summary>
    internal void Take(NoiseTerm noise)
    {
        NoiseTable.Write([.. _changes.Select(Undo)], Program);
        NoiseTable.Write(noise.Changes, Program);
        _changes = noise.Changes;
    }

    internal void SetIncoming(int state, double lower, double upper) => Program.SetBounds(Node.Problem.States[state].Incoming, lower, upper);

    internal void SetIncoming(IReadOnlyList<double> states)
    {
        for (var s = 0; s < states.Count; s++)
        {
            SetIncoming(s, states[s], states[s]);
        }
    }

    internal Solution Solve(CancellationToken cancellation) => _solver.Resolve(cancellation: cancellation);

    private NoiseChange Undo(NoiseChange change) => change switch
    {
        NoiseChange.RowBounds c => new NoiseChange.RowBounds(c.Row, _source.LowerBound(c.Row), _source.UpperBound(c.Row)),
        NoiseChange.VariableBounds c => new NoiseChange.VariableBounds(c.Variable, _source.LowerBound(c.Variable), _source.UpperBound(c.Variable)),
        NoiseChange.Cost c => new NoiseChange.Cost(c.Variable, _source.Cost(c.Variable)),
        NoiseChange.Coefficient c => new NoiseChange.Coefficient(c.Row, c.Variable, _source.Coefficient(c.Row, c.Variable)),
        _ => new NoiseChange.CostConstant(_source.CostConstant),
    };
}
