namespace Darya.Stochastic;

/// <summary>A problem as a StochOptFormat 1.0 file states it: names and numbers, checked but not yet a graph.</summary>
/// <param name="Name">Name of the problem.</param>
/// <param name="IsMaximised">Whether the objective is a gain.</param>
/// <param name="Initial">Value of each state before the first stage, by name.</param>
/// <param name="Root">Probability of each first node, by name.</param>
/// <param name="Nodes">The nodes.</param>
/// <param name="Subproblems">The subproblems; several nodes may have the same.</param>
/// <param name="Scenarios">Scenarios to validate a policy with, each a list of steps.</param>
/// <remarks>Format: odow.github.io/StochOptFormat; what is read of it: <c>docs/data-formats/stochoptformat.md</c>.</remarks>
public sealed record StochOptProblem(
    string Name,
    bool IsMaximised,
    IReadOnlyDictionary<string, double> Initial,
    IReadOnlyDictionary<string, double> Root,
    IReadOnlyList<StochOptProblem.Node> Nodes,
    IReadOnlyList<StochOptProblem.Subproblem> Subproblems,
    IReadOnlyList<IReadOnlyList<StochOptProblem.ScenarioStep>> Scenarios)
{
    /// <summary>A node.</summary>
    /// <param name="Name">Unique name.</param>
    /// <param name="Problem">Name of its subproblem.</param>
    /// <param name="Realizations">Outcomes of the random variables; none where there are no random variables.</param>
    /// <param name="Successors">Probability of each node that may follow, by name.</param>
    public sealed record Node(
        string Name, string Problem, IReadOnlyList<Realization> Realizations, IReadOnlyDictionary<string, double> Successors);

    /// <summary>An outcome of the random variables of a node.</summary>
    /// <param name="Probability">Its probability.</param>
    /// <param name="Support">Value of each random variable, by name.</param>
    public sealed record Realization(double Probability, IReadOnlyDictionary<string, double> Support);

    /// <summary>A step of a validation scenario.</summary>
    /// <param name="Node">Name of the node.</param>
    /// <param name="Support">Value of each random variable, by name; it need not be one of the realizations.</param>
    public sealed record ScenarioStep(string Node, IReadOnlyDictionary<string, double> Support);

    /// <summary>The program of a stage.</summary>
    /// <param name="Name">Unique name.</param>
    /// <param name="Variables">Names of all variables, random ones too.</param>
    /// <param name="States">Names of the incoming and the outgoing variable of each state, by name.</param>
    /// <param name="Random">Names of the random variables.</param>
    /// <param name="Objective">What is minimised or maximised.</param>
    /// <param name="Constraints">The constraints.</param>
    public sealed record Subproblem(
        string Name,
        IReadOnlyList<string> Variables,
        IReadOnlyDictionary<string, (string Incoming, string Outgoing)> States,
        IReadOnlyList<string> Random,
        Expression Objective,
        IReadOnlyList<Constraint> Constraints);

    /// <summary>A function of the variables: constant + Σ affine + Σ products of a decision and a random variable.</summary>
    /// <param name="Constant">The constant.</param>
    /// <param name="Terms">Variable and coefficient; a variable may stand in several.</param>
    /// <param name="Products">Decision, random variable and coefficient of their product.</param>
    public sealed record Expression(
        double Constant,
        IReadOnlyList<(string Variable, double Coefficient)> Terms,
        IReadOnlyList<(string Decision, string Random, double Coefficient)> Products);

    /// <summary>lower ≤ function ≤ upper.</summary>
    /// <param name="Name">Its name, or its place in the file such as <c>constraints[2]</c>.</param>
    /// <param name="Expression">The function.</param>
    /// <param name="Lower">Least value; −∞ for none.</param>
    /// <param name="Upper">Greatest value; +∞ for none.</param>
    /// <param name="IsBound">Whether the function is one variable as it is, so that the constraint bounds it.</param>
    public sealed record Constraint(string Name, Expression Expression, double Lower, double Upper, bool IsBound);
}
