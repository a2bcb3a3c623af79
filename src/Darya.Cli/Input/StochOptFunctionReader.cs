using System.Text.Json;
using Darya.Input;
using Darya.Stochastic;

namespace Darya.Cli.Input;

/// <summary>Reads functions and constraints in MathOptFormat: linear in the decisions, random variables anywhere but multiplied with one another.</summary>
internal sealed class StochOptFunctionReader(IReadOnlyList<string> variables, IReadOnlySet<string> random, StochOptFaults faults)
{
    private static readonly string[] FunctionTypes = ["Variable", "ScalarAffineFunction", "ScalarQuadraticFunction"];
    private static readonly string[] SetTypes = ["GreaterThan", "LessThan", "EqualTo", "Interval"];
    private static readonly string[] WholeSets = ["ZeroOne", "Integer", "Semicontinuous", "Semiinteger"];

    private readonly HashSet<string> _variables = variables.ToHashSet(StringComparer.Ordinal);

    internal static StochOptProblem.Expression Zero { get; } = new(0, [], []);

    /// <summary>The constraint, or null after a fault.</summary>
    internal StochOptProblem.Constraint? Constraint(LocatedJson node, int place)
    {
        var members = new StochOptMembers(node, faults);
        members.Allow("primal_start", "dual_start");
        var name = members.Text("name", isRequired: false) ?? FormattableString.Invariant($"constraints[{place}]");
        var (functionNode, set) = (members.Required("function"), members.Required("set"));
        members.Close();
        var before = faults.ErrorCount;
        var function = functionNode is null ? null : Function(functionNode);
        var sides = set is null ? null : Sides(set);
        if (function is null || sides is not var (lower, upper) || faults.ErrorCount > before)
        {
            return null;
        }

        if (function.Products.Count == 0 && function.Terms.All(term => random.Contains(term.Variable)))
        {
            faults.Error(functionNode!, StochOptFaultCodes.NotLinear, "the constraint has no decision; a variable that is not random is needed");
            return null;
        }

        return new StochOptProblem.Constraint(name, function, lower, upper, functionNode!.Member("type")!.Text == "Variable");
    }

    /// <summary>The function, or null after a fault.</summary>
    internal StochOptProblem.Expression? Function(LocatedJson node)
    {
        var members = new StochOptMembers(node, faults);
        var before = faults.ErrorCount;
        StochOptProblem.Expression? function;
        switch (TypeOf(members))
        {
            case null:
                return null;
            case "Variable":
                function = Factor(members, "name") is { } variable ? new StochOptProblem.Expression(0, [(variable, 1)], []) : null;
                break;
            case "ScalarAffineFunction":
                function = new StochOptProblem.Expression(members.Number("constant") ?? 0, Terms(members, "terms"), []);
                break;
            case "ScalarQuadraticFunction":
                function = Quadratic(members);
                break;
            case var other:
                faults.Error(
                    node.Member("type")!, StochOptFaultCodes.NotLinear,
                    $"got '{other}'; {Listed(FunctionTypes)} is read{Spelling.Suggest(other, FunctionTypes)}");
                return null;
        }

        members.Close();
        return faults.ErrorCount > before ? null : function;
    }

    private static string Listed(string[] words) => $"{string.Join(", ", words[..^1])} or {words[^1]}";

    /// <summary>The type of a function or set; without one its other members cannot be judged.</summary>
    private string? TypeOf(StochOptMembers members)
    {
        if (members.Text("type") is { } type)
        {
            return type;
        }

        if (members.Node is { Kind: JsonValueKind.Object } node && node.Member("type") is null)
        {
            faults.Error(node, StochOptFaultCodes.MissingMember, "the member 'type' is missing");
        }

        return null;
    }

    private StochOptProblem.Expression Quadratic(StochOptMembers members)
    {
        var constant = members.Number("constant") ?? 0;
        var terms = Terms(members, "affine_terms");
        var products = new List<(string, string, double)>();
        foreach (var node in members.Items("quadratic_terms"))
        {
            var term = new StochOptMembers(node, faults);
            var coefficient = term.Number("coefficient");
            var (first, second) = (Factor(term, "variable_1"), Factor(term, "variable_2"));
            term.Close();
            if (coefficient is null || first is null || second is null)
            {
                continue;
            }

            if (random.Contains(first) == random.Contains(second))
            {
                faults.Error(
                    node, StochOptFaultCodes.NotLinear,
                    $"'{first}' times '{second}': both are {(random.Contains(first) ? "random" : "decisions")}; a product needs one decision and one random variable");
            }
            else
            {
                products.Add(random.Contains(first) ? (second, first, coefficient.Value) : (first, second, coefficient.Value));
            }
        }

        return new StochOptProblem.Expression(constant, terms, products);
    }

    private List<(string, double)> Terms(StochOptMembers members, string name)
    {
        var terms = new List<(string, double)>();
        foreach (var node in members.Items(name))
        {
            var term = new StochOptMembers(node, faults);
            var (coefficient, variable) = (term.Number("coefficient"), Factor(term, "variable"));
            term.Close();
            if (coefficient is { } number && variable is not null)
            {
                terms.Add((variable, number));
            }
        }

        return terms;
    }

    private string? Factor(StochOptMembers term, string name) => term.Required(name) is { } value ? Variable(value) : null;

    private string? Variable(LocatedJson value)
    {
        if (faults.Text(value) is not { } name)
        {
            return null;
        }

        if (_variables.Contains(name))
        {
            return name;
        }

        faults.Error(value, StochOptFaultCodes.UnknownVariable, $"no variable '{name}' in the subproblem{Spelling.Suggest(name, variables)}");
        return null;
    }

    private (double Lower, double Upper)? Sides(LocatedJson node)
    {
        var members = new StochOptMembers(node, faults);
        var (lower, upper) = ((double?)double.NegativeInfinity, (double?)double.PositiveInfinity);
        switch (TypeOf(members))
        {
            case null:
                return null;
            case "GreaterThan":
                lower = members.Number("lower");
                break;
            case "LessThan":
                upper = members.Number("upper");
                break;
            case "EqualTo":
                lower = upper = members.Number("value");
                break;
            case "Interval":
                (lower, upper) = (members.Number("lower"), members.Number("upper"));
                break;
            case var other:
                faults.Error(
                    node.Member("type")!, StochOptFaultCodes.UnknownSet,
                    WholeSets.Contains(other, StringComparer.Ordinal)
                        ? $"got '{other}'; whole numbers and gaps are not solved here: {Listed(SetTypes)} is read"
                        : $"got '{other}'; {Listed(SetTypes)} is read{Spelling.Suggest(other, SetTypes)}");
                return null;
        }

        members.Close();
        if (lower > upper)
        {
            faults.Error(node, StochOptFaultCodes.Bounds, FormattableString.Invariant($"got lower {lower} above upper {upper}; lower must not be above upper"));
            return null;
        }

        return lower is { } least && upper is { } most ? (least, most) : null;
    }
}
