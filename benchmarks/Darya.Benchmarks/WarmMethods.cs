using Darya.Solvers;

namespace Darya.Benchmarks;

/// <summary>Which method is quickest after many coefficients have changed a little.</summary>
internal static class WarmMethods
{
    private static readonly ClpOptions Limit = new() { MaximumSeconds = 120 };

    internal static void Print(NamedProgram named, TextWriter writer)
    {
        var program = named.Build();
        using var first = new ClpSolver(program, new ClpOptions { ColdStart = ColdStart.Barrier });
        var (firstSolution, firstSeconds) = Comparison.Timed(() => first.Solve());
        var basis = first.GetBasis();
        var changes = named.Change(program);
        writer.WriteLine(FormattableString.Invariant($"{named.Name}: {changes} coefficients changed"));

        var (_, changing) = Comparison.Timed(() => Transfer(first, basis));
        writer.WriteLine(FormattableString.Invariant($"  {changing,8:F3} s  transferring the changes one by one"));
        using (var empty = new ClpSolver(program))
        {
            var (_, loading) = Comparison.Timed(() => Transfer(empty, basis));
            writer.WriteLine(FormattableString.Invariant($"  {loading,8:F3} s  transferring the whole program"));
        }

        Line("first Barrier", (firstSolution, firstSeconds));
        foreach (var method in (WarmStart[])[WarmStart.Barrier, WarmStart.Primal, WarmStart.Dual])
        {
            using var solver = new ClpSolver(program, Limit);
            solver.SetBasis(basis);
            Line($"warm {method}", Comparison.Timed(() => solver.Resolve(method)));
        }

        using (var solver = new ClpSolver(program, Limit))
        {
            Line("idiot crash, then primal", Comparison.Timed(() => solver.SolveBy(model =>
            {
                ClpNative.Clp_idiot(model, 0);
                _ = ClpNative.Clp_primal(model, 1);
            })));
        }

        foreach (var method in Enum.GetValues<ColdStart>().Reverse())
        {
            using var solver = new ClpSolver(program, Limit with { ColdStart = method });
            Line($"cold {method}", Comparison.Timed(() => solver.Solve()));
        }

        static int Transfer(ClpSolver solver, Basis basis)
        {
            solver.SetBasis(basis);
            return basis.RowCount;
        }

        void Line(string what, (Solution Solution, double Seconds) timed) => writer.WriteLine(
            FormattableString.Invariant($"  {timed.Seconds,8:F3} s  {Comparison.Text(what, timed.Solution)}"));
    }
}
