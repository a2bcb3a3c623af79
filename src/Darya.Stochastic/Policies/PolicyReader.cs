using System.Globalization;
using System.Text.Json;

namespace Darya.Stochastic;

/// <summary>Reads a policy and collects every fault.</summary>
internal sealed class PolicyReader(string file, PolicyGraph graph)
{
    private readonly PolicyFields _fields = new(file);

    internal Policy Read(Stream stream)
    {
        try
        {
            using var document = JsonDocument.Parse(stream);
            var policy = Read(document.RootElement);
            _fields.ThrowIfAny();
            return policy!;
        }
        catch (JsonException fault)
        {
            var line = (fault.LineNumber ?? 0) + 1;
            throw new PolicyFileException([string.Create(CultureInfo.InvariantCulture, $"{file}({line}): error POL100: not JSON")]);
        }
    }

    private Policy? Read(JsonElement root)
    {
        if (_fields.Text(root, "$", "schema") is { } schema && schema != PolicyFile.Schema)
        {
            _fields.Fault("POL101", "$.schema", $"got '{schema}'; this version reads '{PolicyFile.Schema}'");
        }

        _fields.ThrowIfAny(); // another schema, or none: the rest would only add noise
        var form = _fields.Text(root, "$", "cuts") == "multi" ? CutForm.MultiCut : CutForm.SingleCut;
        if (_fields.Text(root, "$", "cuts") is { } cuts && cuts is not ("single" or "multi"))
        {
            _fields.Fault("POL103", "$.cuts", $"got '{cuts}'; allowed are single and multi");
        }

        var (risk, rootRisk) = (_fields.Text(root, "$", "risk"), _fields.Text(root, "$", "rootRisk"));
        var (seed, iterations) = (_fields.Whole(root, "$", "seed", int.MinValue), _fields.Whole(root, "$", "iterations", 0));
        var bound = _fields.Number(root, "$", "bound");
        CheckNames("$.states", _fields.Items(root, "$", "states").Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : item.GetRawText()), graph.States, "states");
        var costToGo = Nodes(_fields.Items(root, "$", "nodes"), form);
        return _fields.Any ? null : new Policy(graph, costToGo, form, bound, iterations, seed, risk!, rootRisk!);
    }

    private CostToGo?[] Nodes(List<JsonElement> nodes, CutForm form)
    {
        var (costToGo, numbers) = (new CostToGo?[graph.Nodes.Count], new Dictionary<string, int>(StringComparer.Ordinal));
        for (var n = 0; n < graph.Nodes.Count; n++)
        {
            numbers[graph.Nodes[n].Name] = n;
        }

        var names = nodes.Select((node, k) => _fields.Text(node, Place(k), "name") ?? "").ToList();
        CheckNames("$.nodes", names.Order(StringComparer.Ordinal), [.. graph.Nodes.Select(node => node.Name).Order(StringComparer.Ordinal)], "nodes");
        for (var k = 0; k < nodes.Count; k++)
        {
            if (numbers.TryGetValue(names[k], out var n))
            {
                costToGo[n] = Node(nodes[k], Place(k), n, form);
            }
        }

        return costToGo;

        static string Place(int k) => string.Create(CultureInfo.InvariantCulture, $"$.nodes[{k}]");
    }

    private CostToGo? Node(JsonElement node, string place, int number, CutForm form)
    {
        var branching = Branching.Of(graph, graph.Nodes[number].Successors);
        if (branching.Count == 0)
        {
            return null;
        }

        var (lower, lowerOfOutcome) = (_fields.Number(node, place, "lower"), _fields.Number(node, place, "lowerOfOutcome"));
        var costToGo = new CostToGo(graph.States.Count, form, branching.Count, lower, lowerOfOutcome);
        var functions = _fields.Items(node, place, "functions");
        CheckNames(
            place + ".functions", functions.Select((function, f) => _fields.Text(function, Place(f), "of") ?? ""),
            PolicyOutcomes.Names(graph, number, form), "outcomes");
        for (var f = 0; f < Math.Min(functions.Count, costToGo.FunctionCount); f++)
        {
            Cuts(_fields.Items(functions[f], Place(f), "cuts"), Place(f), costToGo.Function(f));
        }

        if (form == CutForm.MultiCut)
        {
            Ties(_fields.Items(node, place, "ties"), place, costToGo);
        }

        return costToGo;

        string Place(int f) => string.Create(CultureInfo.InvariantCulture, $"{place}.functions[{f}]");
    }

    private void Cuts(List<JsonElement> cuts, string place, CutPool pool)
    {
        for (var c = 0; c < cuts.Count; c++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{place}.cuts[{c}]");
            var intercept = _fields.Number(cuts[c], at, "intercept");
            var (slope, point) = (_fields.Numbers(cuts[c], at, "slope", pool.StateCount), _fields.Numbers(cuts[c], at, "point", pool.StateCount));
            pool.Add(intercept, slope, point);
        }
    }

    private void Ties(List<JsonElement> ties, string place, CostToGo costToGo)
    {
        for (var t = 0; t < ties.Count; t++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{place}.ties[{t}]");
            costToGo.Add(new Tie(_fields.Numbers(ties[t], at, "weight", costToGo.FunctionCount), _fields.Number(ties[t], at, "penalty")));
        }
    }

    private void CheckNames(string place, IEnumerable<string> found, IReadOnlyList<string> expected, string what)
    {
        var names = found.ToList();
        if (names.SequenceEqual(expected, StringComparer.Ordinal))
        {
            return;
        }

        var (missing, unknown) = (expected.Except(names, StringComparer.Ordinal).ToList(), names.Except(expected, StringComparer.Ordinal).ToList());
        var text = (missing.Count, unknown.Count) switch
        {
            (0, 0) => "their order or number differs",
            (0, _) => $"'{unknown[0]}' is unknown",
            (_, 0) => $"'{missing[0]}' is missing",
            _ => $"'{missing[0]}' is missing, '{unknown[0]}' is unknown",
        };
        _fields.Fault("POL104", place, $"the policy was trained for other {what}: {text}");
    }
}
