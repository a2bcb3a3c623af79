using Darya.Solvers;

namespace Darya.Corridors.Works;

/// <summary>A work, a set of works or a year in the names of a program.</summary>
internal sealed record ProgramIndex(int Ordinal, string Label) : IIndex;
