namespace Darya.Solvers;

/// <summary>How far a solve has come.</summary>
/// <param name="Iterations">Simplex iterations so far, presolved and repairing ones included.</param>
/// <param name="Elapsed">Time since the solve began.</param>
public readonly record struct SolveProgress(int Iterations, TimeSpan Elapsed);
