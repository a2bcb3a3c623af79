namespace Darya.Benchmarks;

/// <summary>The programs that are measured: add one here and every mode and benchmark includes it.</summary>
public static class ProgramCatalogue
{
    /// <summary>All programs, small to large.</summary>
    public static IReadOnlyList<NamedProgram> All { get; } =
    [
        HydroThermalSystem.Named("synthetic-small", periods: 36),
        CentralAsiaPlan.Named(),
        HydroThermalSystem.Named("synthetic", periods: 180),
    ];

    /// <summary>The programs of a name; all without one.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static IReadOnlyList<NamedProgram> Matching(string? name)
    {
        var matching = All.Where(p => name is null || string.Equals(p.Name, name, StringComparison.Ordinal)).ToList();
        return matching.Count > 0
            ? matching
            : throw new ArgumentException($"There is no program '{name}'; there are {string.Join(", ", All)}.", nameof(name));
    }
}
