using BenchmarkDotNet.Attributes;
using Darya.Solvers;

namespace Darya.Benchmarks;

/// <summary>Building a program, solving it from nothing, and solving it again after a change.</summary>
[MemoryDiagnoser]
public sealed class SolverBenchmarks : IDisposable
{
    private LinearProgram _built = new("not built yet");
    private ClpSolver? _solver;

    /// <summary>The programs measured.</summary>
    public static IEnumerable<NamedProgram> Programs => ProgramCatalogue.All;

    /// <summary>The program of this case.</summary>
    [ParamsSource(nameof(Programs))]
    public NamedProgram? Program { get; set; }

    /// <summary>Builds and solves once, so that warm solves have a basis.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _built = Program!.Build();
        _solver = new ClpSolver(_built);
        _ = _solver.Solve();
    }

    /// <summary>Frees the native model.</summary>
    [GlobalCleanup]
    public void Dispose() => _solver?.Dispose();

    /// <summary>Variables, rows and names.</summary>
    [Benchmark]
    public int Build() => Program!.Build().NonzeroCount;

    /// <summary>Transfer to Clp and a first solve with presolve.</summary>
    [Benchmark]
    public double ColdSolve()
    {
        using var solver = new ClpSolver(_built);
        return solver.Solve().Objective;
    }

    /// <summary>Changing many coefficients and solving again from the basis.</summary>
    [Benchmark]
    public double WarmSolve()
    {
        _ = Program!.Change(_built);
        return _solver!.Resolve().Objective;
    }
}
