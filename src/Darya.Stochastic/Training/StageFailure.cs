using System.Globalization;
using System.Text;
using Darya.Solvers;

namespace Darya.Stochastic;

/// <summary>Says why a stage problem failed, in the names of its rows, and writes its program to a file.</summary>
internal static class StageFailure
{
    private const double MostSeconds = 30; // the search for the conflict must not hang what has failed already

    internal static StageFailedException Explain(
        PolicyGraph graph, int node, SolveStatus status, double[] state, int noise, IReadOnlyList<NoiseChange> changes, CostToGo? costToGo, string folder)
    {
        var (name, problem) = (graph.Nodes[node].Name, graph.Nodes[node].Problem);
        var term = noise >= 0 ? graph.Nodes[node].Noise[noise] : new NoiseTerm("from outside the sample", 1, changes);
        var program = problem.Program.Copy();
        NoiseTable.Write(term.Changes, program);
        for (var s = 0; s < state.Length; s++)
        {
            program.SetBounds(problem.States[s].Incoming, state[s], state[s]);
        }

        var conflict = status == SolveStatus.Infeasible ? Conflict(program) : "";
        AddCuts(program, problem, costToGo);
        var file = Write(program, folder, name);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Stage problem '{name}' {Words(status)} with noise '{term.Name}' at {States(graph, state)}.\n");
        text.Append(CultureInfo.InvariantCulture, $"It was written to {file}. {Causes(status)}\n");
        text.Append(conflict);
        return new StageFailedException(name, term.Name, state, file, text.ToString().TrimEnd('\n'));
    }

    private static string Words(SolveStatus status) => status switch
    {
        SolveStatus.Infeasible => "is infeasible",
        SolveStatus.Unbounded => "is unbounded",
        _ => "could not be solved by any method",
    };

    private static string Causes(SolveStatus status) => status switch
    {
        SolveStatus.Infeasible => "Usual causes: a requirement without a variable for what is missing; a state that an earlier stage may leave too low or too high.",
        SolveStatus.Unbounded => "Usual causes: a variable with a negative cost and no upper bound; a sense of optimisation turned round.",
        _ => "Usual causes: coefficients or costs more than six orders of magnitude apart.",
    };

    private static string States(PolicyGraph graph, double[] state) => state.Length == 0
        ? "no state"
        : string.Join(", ", state.Select((value, s) => FormattableString.Invariant($"{graph.States[s]} = {value:G10}")));

    private static string Conflict(LinearProgram program)
    {
        try
        {
            return Darya.Solvers.Conflict.Explain(program, new ConflictOptions { MaximumSeconds = MostSeconds }).Write();
        }
        catch (InvalidOperationException)
        {
            return "The rows in conflict could not be found in the time allowed.";
        }
    }

    private static void AddCuts(LinearProgram program, StageProblem problem, CostToGo? costToGo)
    {
        if (costToGo is null)
        {
            return;
        }

        var total = program.AddVariable("cost_to_go", costToGo.Lower, cost: 1);
        var functions = costToGo.Form == CutForm.SingleCut
            ? [total]
            : Enumerable.Range(0, costToGo.FunctionCount).Select(_ => program.AddVariable("cost_to_go_of_outcome", costToGo.LowerOfOutcome)).ToArray();
        foreach (var tie in costToGo.Ties)
        {
            program.Subject("tie", total - Sum.Over(Enumerable.Range(0, functions.Length), k => tie.Weight[k] * functions[k]) >= -tie.Penalty);
        }

        for (var f = 0; f < functions.Length; f++)
        {
            foreach (var cut in costToGo.CutsOf(f))
            {
                var slope = Sum.Over(Enumerable.Range(0, cut.Slope.Length), s => cut.Slope[s] * problem.States[s].Outgoing);
                program.Subject("cut", functions[f] - slope >= cut.Intercept);
            }
        }
    }

    private static string Write(LinearProgram program, string folder, string node)
    {
        Directory.CreateDirectory(folder);
        var safe = string.Concat(node.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '_'));
        var file = Path.Combine(folder, safe + ".lp");
        using var writer = new StreamWriter(file);
        program.WriteLpFile(writer);
        return file;
    }
}
