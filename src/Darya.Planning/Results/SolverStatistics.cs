namespace Darya.Planning.Results;

/// <summary>Size and time of the largest program and of the whole run.</summary>
/// <param name="Rows">Rows of the largest program.</param>
/// <param name="Columns">Columns.</param>
/// <param name="Nonzeros">Nonzeros.</param>
/// <param name="SmallestCoefficient">Smallest absolute coefficient.</param>
/// <param name="LargestCoefficient">Largest absolute coefficient.</param>
/// <param name="BuildSeconds">Seconds spent building programs.</param>
/// <param name="SolveSeconds">Seconds spent in the solver.</param>
/// <param name="HeadIterations">Successive linear programs of the last player.</param>
/// <param name="Programs">Programs solved in all.</param>
/// <param name="Iterations">Simplex iterations in all.</param>
/// <param name="Objective">Objective of the last program of the deciding group, million USD over the horizon.</param>
public sealed record SolverStatistics(
    int Rows,
    int Columns,
    int Nonzeros,
    double SmallestCoefficient,
    double LargestCoefficient,
    double BuildSeconds,
    double SolveSeconds,
    int HeadIterations,
    int Programs,
    long Iterations,
    double Objective);
