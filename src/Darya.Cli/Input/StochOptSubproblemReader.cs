using Darya.Input;
using Darya.Stochastic;

namespace Darya.Cli.Input;

/// <summary>Reads one subproblem: states, random variables and its program in MathOptFormat 1.</summary>
internal sealed class StochOptSubproblemReader
{
    private readonly string _name;
    private readonly LocatedJson _node;
    private readonly StochOptFaults _faults;
    private readonly List<string> _variables = [];
    private readonly HashSet<string> _random = new(StringComparer.Ordinal);

    internal StochOptSubproblemReader(string name, LocatedJson node, StochOptFaults faults) => (_name, _node, _faults) = (name, node, faults);

    /// <summary>Whether the objective is a gain; null for none, or after a fault.</summary>
    internal bool? IsMaximised { get; private set; }

    /// <summary>Where the sense stands.</summary>
    internal LocatedJson? Sense { get; private set; }

    internal StochOptProblem.Subproblem Read()
    {
        var members = new StochOptMembers(_node, _faults);
        var stateNodes = members.Map("state_variables");
        var randomNodes = members.Items("random_variables", isRequired: false);
        var programNode = members.Required("subproblem");
        members.Close();
        var program = programNode is null ? null : new StochOptMembers(programNode, _faults);
        if (program is not null)
        {
            program.Allow("name", "author", "description", "has_scalar_nonlinear");
            ReadVersion(program);
            ReadVariables(program);
        }

        ReadRandom(randomNodes);
        var states = ReadStates(stateNodes);
        var functions = new StochOptFunctionReader(_variables, _random, _faults);
        var objective = program?.Required("objective") is { } cost ? ReadObjective(cost, functions) : StochOptFunctionReader.Zero;
        var constraints = program?.Items("constraints").Select((node, i) => functions.Constraint(node, i)).OfType<StochOptProblem.Constraint>().ToList();
        program?.Close();
        return new StochOptProblem.Subproblem(_name, _variables, states, [.. _random], objective, constraints ?? []);
    }

    private void ReadVersion(StochOptMembers program)
    {
        if (program.Required("version") is not { } node)
        {
            return;
        }

        var version = new StochOptMembers(node, _faults);
        var (major, minor) = (version.Number("major"), version.Number("minor"));
        version.Close();
        if (major is { } got && got != 1)
        {
            _faults.Error(node, StochOptFaultCodes.Version, FormattableString.Invariant($"got MathOptFormat {got}.{minor ?? 0}; version 1 is read"));
        }
    }

    private void ReadVariables(StochOptMembers program)
    {
        foreach (var node in program.Items("variables"))
        {
            var variable = new StochOptMembers(node, _faults);
            variable.Allow("primal_start");
            if (variable.Text("name") is { } name)
            {
                if (_variables.Contains(name, StringComparer.Ordinal))
                {
                    _faults.Error(node, StochOptFaultCodes.Twice, $"the variable '{name}' stands twice; keep one");
                }
                else
                {
                    _variables.Add(name);
                }
            }

            variable.Close();
        }
    }

    private void ReadRandom(IReadOnlyList<LocatedJson> nodes)
    {
        foreach (var node in nodes)
        {
            if (_faults.Text(node) is not { } name)
            {
                continue;
            }

            if (!_variables.Contains(name, StringComparer.Ordinal))
            {
                _faults.Error(node, StochOptFaultCodes.UnknownVariable, $"no variable '{name}' in the subproblem{Spelling.Suggest(name, _variables)}");
            }
            else if (!_random.Add(name))
            {
                _faults.Error(node, StochOptFaultCodes.Twice, $"the random variable '{name}' stands twice; keep one");
            }
        }
    }

    private Dictionary<string, (string, string)> ReadStates(IReadOnlyDictionary<string, LocatedJson> nodes)
    {
        var states = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (state, node) in nodes)
        {
            var members = new StochOptMembers(node, _faults);
            var (incoming, outgoing) = (ReadCopy(members, "in", taken), ReadCopy(members, "out", taken));
            members.Close();
            if (incoming is not null && outgoing is not null)
            {
                states.Add(state, (incoming, outgoing));
            }
        }

        return states;
    }

    private string? ReadCopy(StochOptMembers members, string member, HashSet<string> taken)
    {
        if (members.Text(member) is not { } name)
        {
            return null;
        }

        var node = members.Node.Member(member)!;
        if (!_variables.Contains(name, StringComparer.Ordinal))
        {
            _faults.Error(node, StochOptFaultCodes.UnknownVariable, $"no variable '{name}' in the subproblem{Spelling.Suggest(name, _variables)}");
            return null;
        }

        if (_random.Contains(name))
        {
            _faults.Error(node, StochOptFaultCodes.State, $"'{name}' is a random variable; a state needs variables of its own");
            return null;
        }

        if (taken.Add(name))
        {
            return name;
        }

        _faults.Error(node, StochOptFaultCodes.State, $"'{name}' already stands for a state; every state needs its own incoming and outgoing variable");
        return null;
    }

    private StochOptProblem.Expression ReadObjective(LocatedJson node, StochOptFunctionReader functions)
    {
        var objective = new StochOptMembers(node, _faults);
        var sense = objective.Text("sense");
        Sense = node.Member("sense");
        var function = StochOptFunctionReader.Zero;
        if (sense is "min" or "max")
        {
            IsMaximised = sense == "max";
            function = objective.Required("function") is { } value ? functions.Function(value) ?? function : function;
        }
        else if (sense is not (null or "feasibility"))
        {
            _faults.Error(Sense!, StochOptFaultCodes.Sense, $"got '{sense}'; min, max or feasibility is needed");
            objective.Allow("function");
        }

        objective.Close();
        return function;
    }
}
