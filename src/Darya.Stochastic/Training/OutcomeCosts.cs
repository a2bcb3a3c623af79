namespace Darya.Stochastic;

/// <summary>Costs and marginal costs of all outcomes that may follow a node, at given states.</summary>
internal sealed class OutcomeCosts
{
    private readonly Branching _branching;
    private readonly IRiskMeasure _risk;
    private readonly double[] _cost;      // [outcome]
    private readonly double[] _marginal;  // [outcome · states + state]
    private readonly double[] _adjusted;  // [outcome]
    private readonly int[] _tour; // outcomes in the order in which they are solved
    private readonly int _states;

    internal OutcomeCosts(PolicyGraph graph, Branching branching, IRiskMeasure risk)
    {
        (_branching, _states) = (branching, graph.States.Count);
        _tour = OutcomeTour.Of(graph, branching);
        _risk = risk.Over(branching.Outcomes(graph));
        (_cost, _adjusted) = (new double[branching.Count], new double[branching.Count]);
        _marginal = new double[branching.Count * _states];
    }

    internal int Count => _branching.Count;

    /// <summary>Probability that anything follows.</summary>
    internal double Mass => _branching.Mass;

    internal ReadOnlySpan<double> Cost => _cost;

    /// <summary>Probabilities the risk measure looks at.</summary>
    internal ReadOnlySpan<double> Adjusted => _adjusted;

    /// <summary>Penalty of the risk measure for looking at them.</summary>
    internal double Penalty { get; private set; }

    /// <summary>Risk-adjusted cost times the probability that anything follows.</summary>
    internal double Value { get; private set; }

    internal ReadOnlySpan<double> Marginal(int outcome) => _marginal.AsSpan(outcome * _states, _states);

    /// <summary>Solves every outcome, each in its lane.</summary>
    internal void Find(StageCrew crew, double[] states)
    {
        crew.Run(lane =>
        {
            var (first, end) = (Count * lane / crew.Lanes, Count * (lane + 1) / crew.Lanes);
            for (var i = first; i < end; i++)
            {
                var k = _tour[i];
                var model = crew.Solve(lane, _branching.Node[k], states, _branching.Noise[k], []);
                _cost[k] = model.Cost;
                model.CopyMarginals(_marginal.AsSpan(k * _states, _states));
            }
        });
        Adjust();
    }

    /// <summary>Takes costs found elsewhere.</summary>
    internal void Take(int outcome, double cost) => _cost[outcome] = cost;

    /// <summary>Asks the risk measure about the costs.</summary>
    internal void Adjust()
    {
        Penalty = _risk.Adjust(_branching.Probability, _cost, _adjusted);
        var mean = 0.0;
        for (var k = 0; k < Count; k++)
        {
            mean += _adjusted[k] * _cost[k];
        }

        Value = Mass * (mean - Penalty);
    }
}
