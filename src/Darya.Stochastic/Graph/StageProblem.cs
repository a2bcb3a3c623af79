using Darya.Solvers;

namespace Darya.Stochastic;

/// <summary>The linear program of a stage, without the cost of what follows, and where the states stand in it.</summary>
/// <remarks>Several nodes may share one stage problem; training never changes it.</remarks>
public sealed class StageProblem
{
    /// <summary>Describes a stage problem.</summary>
    /// <param name="program">The program, minimised; its cost is that of the stage alone.</param>
    /// <param name="states">Entry and exit of every state of the graph, in the order of <see cref="PolicyGraph.States"/>.</param>
    public StageProblem(LinearProgram program, IReadOnlyList<StateVariable> states)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(states);
        (Program, States) = (program, states);
    }

    /// <summary>The program.</summary>
    public LinearProgram Program { get; }

    /// <summary>Entry and exit of every state [state].</summary>
    public IReadOnlyList<StateVariable> States { get; }
}
