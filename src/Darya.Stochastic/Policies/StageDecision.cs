using Darya.Solvers;

namespace Darya.Stochastic;

/// <summary>What a policy does in one stage, and what it expects to follow.</summary>
public sealed class StageDecision
{
    private readonly double[] _values;
    private readonly double[] _duals;
    private readonly double[] _reducedCosts;

    internal StageDecision(StageModel model, LinearProgram program)
    {
        (_values, _duals, _reducedCosts) = (new double[program.ColumnCount], new double[program.RowCount], new double[program.ColumnCount]);
        model.Program.CopyValues(_values);
        model.Program.CopyDuals(_duals);
        model.Program.CopyReducedCosts(_reducedCosts);
        (Cost, CostToGo) = (model.Cost, model.CostThatFollows);
        Incoming = model.State.ToArray();
        Outgoing = model.Exit.ToArray();
        var marginal = new double[Incoming.Count];
        model.CopyMarginals(marginal);
        Marginal = marginal;
    }

    /// <summary>Cost of the stage and of what follows.</summary>
    public double Cost { get; }

    /// <summary>Cost of the stage alone.</summary>
    public double StageCost => Cost - CostToGo;

    /// <summary>Cost that follows, as the policy sees it.</summary>
    public double CostToGo { get; }

    /// <summary>States on entry [state].</summary>
    public IReadOnlyList<double> Incoming { get; }

    /// <summary>States on exit [state].</summary>
    public IReadOnlyList<double> Outgoing { get; }

    /// <summary>Change of <see cref="Cost"/> with each state on entry [state].</summary>
    public IReadOnlyList<double> Marginal { get; }

    /// <summary>Value of a variable of the stage problem.</summary>
    public double Value(Variable variable) => _values[WarmProgram.ColumnOf(variable)];

    /// <summary>Value of an expression in variables of the stage problem.</summary>
    public double Value(LinearExpression expression)
    {
        var value = expression.Constant;
        for (var k = 0; k < expression.TermCount; k++)
        {
            var (variable, coefficient) = WarmProgram.TermOf(expression, k);
            value += coefficient * Value(variable);
        }

        return value;
    }

    /// <summary>Dual of a row of the stage problem: the change of <see cref="Cost"/> per unit of right-hand side.</summary>
    public double Dual(Row row) => _duals[WarmProgram.PositionOf(row)];

    /// <summary>Reduced cost of a variable of the stage problem.</summary>
    public double ReducedCost(Variable variable) => _reducedCosts[WarmProgram.ColumnOf(variable)];
}
