using Darya.Solvers;

namespace Darya.Stochastic;

/// <summary>A subproblem as a stage problem, and what its random variables replace in it.</summary>
/// <remarks>
/// A constraint <c>L ≤ Σ (a + c·ω) x + b·ω + k ≤ U</c> becomes the row <c>L − k − b·ω ≤ Σ (a + c·ω) x ≤ U − k − b·ω</c>; in the objective
/// <c>b·ω + k</c> is the part that depends on no decision. Bounds of an incoming state are rows, because its bounds fix it.
/// </remarks>
internal sealed class StochOptStage
{
    private const int MostNamed = 6; // random variables in the name of an outcome

    private readonly string[] _random;
    private readonly List<Func<double[], NoiseChange>> _changes = [];

    private StochOptStage(StageProblem problem, string[] random) => (Problem, _random) = (problem, random);

    internal StageProblem Problem { get; }

    internal static StochOptStage Of(StochOptProblem.Subproblem subproblem, IReadOnlyList<string> states, double sign)
    {
        string[] random = [.. subproblem.Random.Order(StringComparer.Ordinal)];
        var incoming = subproblem.States.Values.Select(state => state.Incoming).ToHashSet(StringComparer.Ordinal);
        var program = new LinearProgram(subproblem.Name);
        var variables = new Dictionary<string, Variable>(StringComparer.Ordinal);
        foreach (var name in subproblem.Variables.Except(random, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            variables.Add(name, program.AddVariable(name, double.NegativeInfinity));
        }

        var stage = new StochOptStage(
            new StageProblem(program, [.. states.Select(state => new StateVariable(
                variables[subproblem.States[state].Incoming], variables[subproblem.States[state].Outgoing]))]),
            random);
        stage.AddCost(new StochOptTerms(subproblem.Objective, random, sign), variables);
        foreach (var (constraint, terms) in subproblem.Constraints
            .Select(constraint => (Constraint: constraint, Terms: new StochOptTerms(constraint.Expression, random, 1)))
            .OrderBy(pair => pair.Terms.Key, StringComparer.Ordinal)
            .ThenBy(pair => pair.Constraint.Lower)
            .ThenBy(pair => pair.Constraint.Upper)
            .ThenBy(pair => pair.Constraint.Name, StringComparer.Ordinal))
        {
            if (constraint.IsBound && !incoming.Contains(constraint.Expression.Terms[0].Variable))
            {
                var variable = variables[constraint.Expression.Terms[0].Variable];
                program.SetBounds(
                    variable, Math.Max(program.LowerBound(variable), constraint.Lower), Math.Min(program.UpperBound(variable), constraint.Upper));
            }
            else
            {
                stage.AddRow(constraint, terms, variables);
            }
        }

        return stage;
    }

    /// <summary>Values of the random variables in the order of their names.</summary>
    internal double[] ValuesOf(IReadOnlyDictionary<string, double> support) => [.. _random.Select(name => support[name])];

    internal NoiseChange[] ChangesOf(double[] values) => [.. _changes.Select(change => change(values))];

    /// <summary>For example <c>d = 10, e = 2.5</c>.</summary>
    internal string NameOf(double[] values)
    {
        var named = _random.Zip(values, (name, value) => FormattableString.Invariant($"{name} = {value}")).ToList();
        return named.Count switch
        {
            0 => "certain",
            <= MostNamed => string.Join(", ", named),
            _ => FormattableString.Invariant($"{string.Join(", ", named.Take(MostNamed))} and {named.Count - MostNamed} more"),
        };
    }

    private void AddCost(StochOptTerms cost, Dictionary<string, Variable> variables)
    {
        foreach (var (name, coefficient) in cost.Decisions)
        {
            var variable = variables[name];
            Problem.Program.SetCost(variable, coefficient.Fixed);
            if (coefficient.IsRandom)
            {
                _changes.Add(values => new NoiseChange.Cost(variable, coefficient.At(values)));
            }
        }

        Problem.Program.SetCostConstant(cost.Constant.Fixed);
        if (cost.Constant.IsRandom)
        {
            _changes.Add(values => new NoiseChange.CostConstant(cost.Constant.At(values)));
        }
    }

    private void AddRow(StochOptProblem.Constraint constraint, StochOptTerms terms, Dictionary<string, Variable> variables)
    {
        // Every coefficient is stored first, also those that are 0 in the program and something else under an outcome.
        var sum = Sum.Over(terms.Decisions, term => 1 * variables[term.Name]);
        var program = Problem.Program;
        var row = program.Subject(constraint.Name, sum.Between(constraint.Lower - terms.Constant.Fixed, constraint.Upper - terms.Constant.Fixed));
        foreach (var (name, coefficient) in terms.Decisions)
        {
            var variable = variables[name];
            program.SetCoefficient(row, variable, coefficient.Fixed);
            if (coefficient.IsRandom)
            {
                _changes.Add(values => new NoiseChange.Coefficient(row, variable, coefficient.At(values)));
            }
        }

        if (terms.Constant.IsRandom)
        {
            _changes.Add(values => new NoiseChange.RowBounds(
                row, constraint.Lower - terms.Constant.At(values), constraint.Upper - terms.Constant.At(values)));
        }
    }
}
