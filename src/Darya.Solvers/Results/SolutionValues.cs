namespace Darya.Solvers;

/// <summary>The numbers of a solution, by column and by row.</summary>
internal sealed record SolutionValues(
    double Objective, double[] Primal, double[] ReducedCosts, double[] Activities, double[] Duals, double Gap = 0);
