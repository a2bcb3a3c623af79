using Darya.Solvers;

namespace Darya.Benchmarks;

/// <summary>A program to measure.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Build">Builds it from data that are already in memory: this is what building time measures.</param>
/// <param name="Change">Changes many coefficients a little, as one step of the successive linear programs for head does; returns how many.</param>
public sealed record NamedProgram(string Name, Func<LinearProgram> Build, Func<LinearProgram, int> Change)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}
