using System.Text;
using System.Text.Json;
using Darya.Input;
using Darya.Stochastic;

namespace Darya.Cli.Input;

/// <summary>Reads a StochOptFormat 1.0 file and collects every fault of it.</summary>
/// <remarks>The file and its messages: <c>docs/data-formats/stochoptformat.md</c>.</remarks>
internal sealed class StochOptReader
{
    private readonly StochOptFaults _faults;
    private readonly Dictionary<string, double> _initial = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StochOptProblem.Subproblem> _subproblems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocatedJson> _nodeNodes = new(StringComparer.Ordinal);
    private readonly List<StochOptProblem.Node> _nodes = [];

    private StochOptReader(string file) => _faults = new StochOptFaults(file);

    /// <summary>The problem, or null when there are errors; and what is wrong or was assumed, by line.</summary>
    internal static (StochOptProblem? Problem, IReadOnlyList<InputFault> Faults) Read(string path)
    {
        var reader = new StochOptReader(path);
        var problem = reader.Document(path) is { } root ? reader.Problem(root, Path.GetFileName(path)) : null;
        return (reader._faults.HasErrors ? null : problem, reader._faults.All);
    }

    private LocatedJson? Document(string path)
    {
        try
        {
            var bytes = RegularFile.ReadAllBytes(path);
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(bytes);
            return LocatedJson.Parse(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            _faults.Error(0, "", StochOptFaultCodes.Unreadable, "bytes that are not UTF-8; save the file as UTF-8");
        }
        catch (JsonException broken)
        {
            var reason = broken.Message.Split(" LineNumber:")[0];
            _faults.Error((int)(broken.LineNumber ?? 0) + 1, "", StochOptFaultCodes.BrokenJson, $"not JSON: {reason}");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            var reason = Directory.Exists(path) ? "it is a folder; name a .sof.json file"
                : File.Exists(path) ? $"the file cannot be read: {unreadable.Message}" : "there is no such file";
            _faults.Error(0, "", StochOptFaultCodes.Unreadable, reason);
        }

        return null;
    }

    private StochOptProblem? Problem(LocatedJson root, string fileName)
    {
        var members = new StochOptMembers(root, _faults);
        members.Allow("author", "date", "description");
        if (members.Required("version") is { } version && !IsRead(version))
        {
            // Another version has other members: what they are called there is no fault.
            return null;
        }

        var name = members.Text("name", isRequired: false) ?? fileName;
        var (rootNode, nodes, subproblems, scenarios) = (
            members.Required("root"), members.Map("nodes"), members.Map("subproblems"), members.Items("validation_scenarios", isRequired: false));
        members.Close();
        var rootMembers = rootNode is null ? null : new StochOptMembers(rootNode, _faults);
        ReadInitial(rootMembers);
        var isMaximised = ReadSubproblems(subproblems);
        foreach (var (node, value) in nodes)
        {
            _nodeNodes.Add(node, value);
        }

        if (nodes.Count == 0 && root.Member("nodes") is { Kind: JsonValueKind.Object } empty)
        {
            _faults.Error(empty, StochOptFaultCodes.MissingMember, "there is no node; at least one is needed");
        }

        var first = rootMembers is null ? new Dictionary<string, double>() : Successors(rootMembers, isRequired: true);
        rootMembers?.Close();
        ReadNodes(subproblems);
        var paths = scenarios.Select(Scenario).ToList();
        if (!_faults.HasErrors)
        {
            new StochOptGraphChecks(_nodes, _nodeNodes, first, rootNode!, _faults).Run();
        }

        return new StochOptProblem(name, isMaximised, _initial, first, _nodes, [.. _subproblems.Values], paths);
    }

    private bool IsRead(LocatedJson node)
    {
        var version = new StochOptMembers(node, _faults);
        var (major, minor) = (version.Number("major"), version.Number("minor"));
        version.Close();
        if (major is null || minor is null || (major == 1 && minor == 0))
        {
            return true;
        }

        _faults.Error(node, StochOptFaultCodes.Version, FormattableString.Invariant($"got StochOptFormat {major}.{minor}; version 1.0 is read"));
        return false;
    }

    private void ReadInitial(StochOptMembers? root)
    {
        foreach (var (state, node) in root?.Map("state_variables") ?? new Dictionary<string, LocatedJson>())
        {
            // A value that cannot be read is a fault already; its state has an initial value all the same.
            _initial.Add(state, _faults.Number(node) ?? 0);
        }
    }

    private bool ReadSubproblems(IReadOnlyDictionary<string, LocatedJson> nodes)
    {
        (string Name, bool IsMaximised)? first = null;
        foreach (var (name, node) in nodes)
        {
            var reader = new StochOptSubproblemReader(name, node, _faults);
            var subproblem = reader.Read();
            _subproblems.Add(name, subproblem);
            CheckStates(node, subproblem);
            if (reader.IsMaximised is { } isMaximised)
            {
                first ??= (name, isMaximised);
                if (first.Value.IsMaximised != isMaximised)
                {
                    _faults.Error(
                        reader.Sense!, StochOptFaultCodes.Sense,
                        $"got '{Word(isMaximised)}', but '{first.Value.Name}' has '{Word(!isMaximised)}'; all subproblems need one sense");
                }
            }
        }

        return first?.IsMaximised ?? false;

        static string Word(bool isMaximised) => isMaximised ? "max" : "min";
    }

    private void CheckStates(LocatedJson node, StochOptProblem.Subproblem subproblem)
    {
        var states = node.Member("state_variables");
        foreach (var (state, value) in states?.Members.Where(member => !_initial.ContainsKey(member.Key)) ?? [])
        {
            _faults.Error(value, StochOptFaultCodes.State, $"the state '{state}' has no initial value in $.root.state_variables{Spelling.Suggest(state, _initial.Keys)}");
        }

        foreach (var state in _initial.Keys.Where(state => states is not null && states.Member(state) is null))
        {
            _faults.Error(states!, StochOptFaultCodes.State, $"the state '{state}' is missing in subproblem '{subproblem.Name}'; every subproblem hands on every state");
        }
    }

    private void ReadNodes(IReadOnlyDictionary<string, LocatedJson> subproblemNodes)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, node) in _nodeNodes)
        {
            var members = new StochOptMembers(node, _faults);
            var problem = members.Text("subproblem");
            StochOptProblem.Subproblem? subproblem = null;
            if (problem is not null && !_subproblems.TryGetValue(problem, out subproblem))
            {
                _faults.Error(
                    node.Member("subproblem")!, StochOptFaultCodes.UnknownSubproblem,
                    $"no subproblem '{problem}' in $.subproblems{Spelling.Suggest(problem, _subproblems.Keys)}");
            }

            used.Add(problem ?? "");
            var realizations = Realizations(members, subproblem);
            var successors = Successors(members, isRequired: false);
            members.Close();
            _nodes.Add(new StochOptProblem.Node(name, problem ?? "", realizations, successors));
        }

        // A misspelt name leaves its subproblem unused: that is one fault, not two.
        foreach (var (name, node) in subproblemNodes.Where(entry => !used.Contains(entry.Key) && used.All(_subproblems.ContainsKey)))
        {
            _faults.Warning(node, StochOptFaultCodes.UnusedSubproblem, $"no node uses the subproblem '{name}'; it is left out");
        }
    }

    private List<StochOptProblem.Realization> Realizations(StochOptMembers members, StochOptProblem.Subproblem? subproblem)
    {
        var (realizations, sum, isWhole) = (new List<StochOptProblem.Realization>(), 0.0, true);
        foreach (var node in members.Items("realizations", isRequired: false))
        {
            var outcome = new StochOptMembers(node, _faults);
            var probability = outcome.Required("probability") is { } value ? _faults.Probability(value) : null;
            var support = Support(outcome, subproblem, isRequired: true);
            outcome.Close();
            (sum, isWhole) = (sum + (probability ?? 0), isWhole && probability is not null);
            realizations.Add(new StochOptProblem.Realization(probability ?? 0, support));
        }

        var place = members.Node.Member("realizations") ?? members.Node;
        if (realizations.Count > 0 && isWhole && !(Math.Abs(sum - 1) <= StochOptGraph.ProbabilityTolerance))
        {
            _faults.Error(place, StochOptFaultCodes.Probability, FormattableString.Invariant($"got probabilities that sum to {Math.Round(sum, 9)}; they must sum to 1"));
        }

        if (realizations.Count == 0 && subproblem?.Random.Count > 0)
        {
            _faults.Error(place, StochOptFaultCodes.Support, $"no realization; the random variable '{subproblem.Random[0]}' of '{subproblem.Name}' needs values");
        }

        return realizations;
    }

    private Dictionary<string, double> Support(StochOptMembers members, StochOptProblem.Subproblem? subproblem, bool isRequired)
    {
        var support = new Dictionary<string, double>(StringComparer.Ordinal);
        var meant = new HashSet<string>(StringComparer.Ordinal); // a misspelt name is one fault, not two
        foreach (var (name, node) in members.Map("support", isRequired))
        {
            support.Add(name, _faults.Number(node) ?? 0);
            if (subproblem is not null && !subproblem.Random.Contains(name, StringComparer.Ordinal))
            {
                var suggestion = Spelling.Suggest(name, subproblem.Random);
                meant.UnionWith(subproblem.Random.Where(random => suggestion.EndsWith($"'{random}'?", StringComparison.Ordinal)));
                _faults.Error(node, StochOptFaultCodes.Support, $"'{name}' is no random variable of '{subproblem.Name}'{suggestion}");
            }
        }

        if (!isRequired || members.Node.Member("support") is not null)
        {
            foreach (var name in subproblem?.Random.Where(name => !support.ContainsKey(name) && !meant.Contains(name)) ?? [])
            {
                _faults.Error(members.Node.Member("support") ?? members.Node, StochOptFaultCodes.Support, $"the random variable '{name}' has no value");
            }
        }

        return support;
    }

    private Dictionary<string, double> Successors(StochOptMembers members, bool isRequired)
    {
        var (successors, sum, isWhole) = (new Dictionary<string, double>(StringComparer.Ordinal), 0.0, true);
        foreach (var (name, node) in members.Map("successors", isRequired))
        {
            if (!_nodeNodes.ContainsKey(name))
            {
                _faults.Error(node, StochOptFaultCodes.UnknownNode, $"no node '{name}' in $.nodes{Spelling.Suggest(name, _nodeNodes.Keys)}");
            }

            var probability = _faults.Probability(node);
            (sum, isWhole) = (sum + (probability ?? 0), isWhole && probability is not null);
            successors.Add(name, probability ?? 0);
        }

        if (sum > 1 + StochOptGraph.ProbabilityTolerance)
        {
            _faults.Error(
                members.Node.Member("successors")!, StochOptFaultCodes.Probability,
                FormattableString.Invariant($"got probabilities that sum to {Math.Round(sum, 9)}; at most 1 is allowed"));
        }
        else if (isRequired && isWhole && members.Node.Member("successors") is { Kind: JsonValueKind.Object } place && sum == 0)
        {
            _faults.Error(place, StochOptFaultCodes.Unreachable, "the root leads to no node; at least one first node is needed");
        }

        return successors;
    }

    private List<StochOptProblem.ScenarioStep> Scenario(LocatedJson scenario)
    {
        if (scenario.Kind != JsonValueKind.Array)
        {
            _faults.Error(scenario, StochOptFaultCodes.WrongType, $"got {scenario.Found}; a list of steps is needed");
        }
        else if (scenario.Items.Count == 0)
        {
            _faults.Error(scenario, StochOptFaultCodes.MissingMember, "the scenario is empty; at least one step is needed");
        }

        return [.. scenario.Items.Select(Step)];
    }

    private StochOptProblem.ScenarioStep Step(LocatedJson node)
    {
        var members = new StochOptMembers(node, _faults);
        var name = members.Text("node");
        StochOptProblem.Subproblem? subproblem = null;
        if (name is not null && !_nodeNodes.ContainsKey(name))
        {
            _faults.Error(node.Member("node")!, StochOptFaultCodes.UnknownNode, $"no node '{name}' in $.nodes{Spelling.Suggest(name, _nodeNodes.Keys)}");
        }
        else if (name is not null && _nodes.Find(known => known.Name == name) is { } known)
        {
            _ = _subproblems.TryGetValue(known.Problem, out subproblem);
        }

        var support = Support(members, subproblem, isRequired: false);
        members.Close();
        return new StochOptProblem.ScenarioStep(name ?? "", support);
    }
}
