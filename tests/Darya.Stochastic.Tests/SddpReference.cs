using System.Text.Json;
using Darya.Solvers;

namespace Darya.Stochastic.Tests;

/// <summary>Reads the worked references in the folder <c>shared/data/sddp-reference</c> beside the repository, where it is there.</summary>
internal static class SddpReference
{
    /// <summary>The folder, or null where it is absent.</summary>
    internal static string? Folder { get; } = SharedData.Folder("sddp-reference");

    /// <summary>A reference as a graph to minimise.</summary>
    /// <param name="file">Name of the file without <c>.json</c>.</param>
    /// <returns>The graph, the bound of the cost-to-go, and 1 or −1 for a reference to maximise.</returns>
    internal static (PolicyGraph Graph, double Bound, double Sign) Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder!, file + ".json")));
        var root = document.RootElement;
        var sign = root.GetProperty("sense").GetString() == "max" ? -1.0 : 1.0;
        var states = root.GetProperty("states").EnumerateArray().ToList();
        var names = states.ConvertAll(state => state.GetProperty("name").GetString()!);
        var problems = root.GetProperty("subproblems").EnumerateObject()
            .ToDictionary(entry => entry.Name, entry => new Stage(entry.Name, entry.Value, names, sign));
        var nodes = root.GetProperty("nodes").EnumerateObject().ToList();
        var numbers = nodes.Select((node, k) => (node.Name, k)).ToDictionary(pair => pair.Name, pair => pair.k);
        var graph = new PolicyGraph(
            names,
            states.ConvertAll(state => state.GetProperty("initial").GetDouble()),
            nodes.ConvertAll(node => problems[node.Value.GetProperty("subproblem").GetString()!].Node(node.Name, node.Value, numbers)),
            Ways(root.GetProperty("root"), numbers));
        return (graph, sign * root.GetProperty("future_value_bound").GetDouble(), sign);
    }

    private static List<Transition> Ways(JsonElement from, Dictionary<string, int> numbers) =>
        [.. from.GetProperty("successors").EnumerateArray().Select(way => new Transition(numbers[way[0].GetString()!], way[1].GetDouble()))];

    /// <summary>One subproblem of a file.</summary>
    private sealed class Stage
    {
        private readonly LinearProgram _program;
        private readonly Dictionary<string, Variable> _variables = new(StringComparer.Ordinal);
        private readonly Dictionary<string, Row> _rows = new(StringComparer.Ordinal);
        private readonly StageProblem _problem;
        private readonly double _sign;

        internal Stage(string name, JsonElement data, List<string> states, double sign)
        {
            (_program, _sign) = (new LinearProgram(name), sign);
            foreach (var entry in data.GetProperty("variables").EnumerateArray())
            {
                var lower = Number(entry, "lb", double.NegativeInfinity);
                var upper = Number(entry, "ub", double.PositiveInfinity);
                var text = entry.GetProperty("name").GetString()!;
                _variables[text] = _program.AddVariable(text, lower, upper, sign * entry.GetProperty("obj").GetDouble());
            }

            foreach (var entry in data.GetProperty("constraints").EnumerateArray())
            {
                var sum = Sum.Over(entry.GetProperty("terms").EnumerateObject(), term => term.Value.GetDouble() * _variables[term.Name]);
                var (text, side) = (entry.GetProperty("name").GetString()!, entry.GetProperty("rhs").GetDouble());
                _rows[text] = _program.Subject(text, entry.GetProperty("sense").GetString() switch
                {
                    "<=" => sum <= side,
                    ">=" => sum >= side,
                    _ => sum == side,
                });
            }

            _problem = new StageProblem(_program, states.ConvertAll(state => new StateVariable(_variables[state + ".in"], _variables[state + ".out"])));
        }

        internal PolicyNode Node(string name, JsonElement data, Dictionary<string, int> numbers) => new(
            name, _problem,
            [.. data.GetProperty("realizations").EnumerateArray().Select((outcome, k) =>
                new NoiseTerm(FormattableString.Invariant($"{k:D3}"), outcome.GetProperty("p").GetDouble(), Changes(outcome)))],
            Ways(data, numbers));

        private static double Number(JsonElement entry, string name, double otherwise) =>
            entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : otherwise;

        private List<NoiseChange> Changes(JsonElement outcome)
        {
            var changes = new List<NoiseChange>();
            foreach (var kind in outcome.EnumerateObject().Where(kind => kind.Value.ValueKind == JsonValueKind.Object))
            {
                changes.AddRange(kind.Value.EnumerateObject().Select(entry => Change(kind.Name, entry.Name, entry.Value.GetDouble())));
            }

            return changes;
        }

        private NoiseChange Change(string kind, string name, double value) => kind switch
        {
            "fix" => new NoiseChange.VariableBounds(_variables[name], value, value),
            "ub" => new NoiseChange.VariableBounds(_variables[name], _program.LowerBound(_variables[name]), value),
            "obj" => new NoiseChange.Cost(_variables[name], _sign * value),
            "rhs" => new NoiseChange.RowBounds(
                _rows[name],
                double.IsFinite(_program.LowerBound(_rows[name])) ? value : double.NegativeInfinity,
                double.IsFinite(_program.UpperBound(_rows[name])) ? value : double.PositiveInfinity),
            _ => throw new NotSupportedException(kind),
        };
    }
}
