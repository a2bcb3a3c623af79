using Darya.Solvers;

namespace Darya.Benchmarks;

/// <summary>Our total against Clp reading and solving the same program from an MPS file, in one process; CPU seconds.</summary>
internal static class Comparison
{
    internal static void Print(NamedProgram named, TextWriter writer)
    {
        _ = named.Build(); // data and code are loaded once before anything is timed
        var (program, building) = Timed(named.Build);
        writer.WriteLine(FormattableString.Invariant(
            $"{named.Name}: {program.RowCount} rows, {program.ColumnCount} columns, {program.NonzeroCount} nonzeros, coefficients {program.CoefficientRange}"));
        Line("building", building);

        using var solver = new ClpSolver(program);
        var (cold, coldSeconds) = Timed(() => solver.Solve());
        Line(Text("cold solve", cold), coldSeconds);

        var changes = named.Change(program);
        var (warm, warmSeconds) = Timed(() => solver.Resolve());
        Line(Text(FormattableString.Invariant($"warm solve after {changes} changes"), warm), warmSeconds);
        using var again = new ClpSolver(program);
        var (fresh, freshSeconds) = Timed(() => again.Solve());
        Line(Text("cold solve after them", fresh), freshSeconds);

        var file = Path.ChangeExtension(Path.GetTempFileName(), ".mps");
        try
        {
            var (_, writing) = Timed(() => Save(named.Build(), file));
            Line("building and writing MPS", writing);
            var (byBarrier, native) = Timed(() => NativeMps.ReadAndSolve(file, ColdStart.Barrier));
            Line(FormattableString.Invariant($"Clp reading and solving MPS by interior point: {byBarrier:G10}"), native);
            var (byChoice, chosen) = Timed(() => NativeMps.ReadAndSolve(file, ColdStart.Automatic));
            Line(FormattableString.Invariant($"Clp reading and solving MPS by its own choice: {byChoice:G10}"), chosen);
            writer.WriteLine(FormattableString.Invariant($"  building / cold solve            {building / coldSeconds:P1}"));
            writer.WriteLine(FormattableString.Invariant($"  total / Clp by interior point    {(building + coldSeconds) / native:F2}"));
            writer.WriteLine(FormattableString.Invariant($"  total / Clp by its own choice    {(building + coldSeconds) / chosen:F2}"));
            writer.WriteLine(FormattableString.Invariant($"  warm / cold after the changes    {warmSeconds / freshSeconds:F2}"));
        }
        finally
        {
            File.Delete(file);
        }

        void Line(string what, double seconds) => writer.WriteLine(FormattableString.Invariant($"  {seconds,8:F3} s  {what}"));
    }

    internal static (T Result, double Seconds) Timed<T>(Func<T> action)
    {
        var started = Environment.CpuUsage.TotalTime;
        var result = action();
        return (result, (Environment.CpuUsage.TotalTime - started).TotalSeconds);
    }

    internal static string Text(string what, Solution solution) => solution.HasValues
        ? FormattableString.Invariant($"{what}: {solution.Objective:G10}, {solution.Iterations} iterations")
        : $"{what}: {solution.Status}";

    private static long Save(LinearProgram program, string file)
    {
        using var writer = new StreamWriter(file);
        program.WriteMpsFile(writer);
        writer.Flush();
        return writer.BaseStream.Length;
    }
}
