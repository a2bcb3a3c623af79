namespace Darya.Stochastic;

/// <summary>The ranges of the numbers of a graph, to be read before training: numbers far apart invite numerical trouble.</summary>
/// <remarks>Zeros and infinite sides apart; what the noise puts in place counts too. Nodes with the same program are one family.</remarks>
public sealed class NumericalReport
{
    private const double MostApart = 1e6; // six orders of magnitude; see docs/formulations/linear-programs.md
    private const double Largest = 1e7;
    private const double Smallest = 1e-5;

    private NumericalReport(IReadOnlyList<Family> families) => Families = families;

    /// <summary>One entry for each program.</summary>
    public IReadOnlyList<Family> Families { get; }

    /// <summary>What should be looked at, one sentence each.</summary>
    public IReadOnlyList<string> Warnings => [.. Families.SelectMany(WarningsOf)];

    /// <summary>Finds the ranges.</summary>
    public static NumericalReport Of(PolicyGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new NumericalReport([.. graph.Nodes.GroupBy(node => node.Problem).Select(nodes => FamilyOf([.. nodes]))]);
    }

    private static Family FamilyOf(IReadOnlyList<PolicyNode> nodes)
    {
        var program = nodes[0].Problem.Program;
        var (coefficients, costs, bounds, sides) = (new Span(), new Span(), new Span(), new Span());
        var (least, most) = program.CoefficientRange;
        coefficients.Add(least);
        coefficients.Add(most);

        foreach (var variable in program.Variables)
        {
            costs.Add(program.Cost(variable));
            bounds.Add(program.LowerBound(variable));
            bounds.Add(program.UpperBound(variable));
        }

        foreach (var row in program.Rows)
        {
            sides.Add(program.LowerBound(row));
            sides.Add(program.UpperBound(row));
        }

        foreach (var change in nodes.SelectMany(node => node.Noise).SelectMany(noise => noise.Changes))
        {
            switch (change)
            {
                case NoiseChange.RowBounds c:
                    sides.Add(c.Lower);
                    sides.Add(c.Upper);
                    break;
                case NoiseChange.VariableBounds c:
                    bounds.Add(c.Lower);
                    bounds.Add(c.Upper);
                    break;
                case NoiseChange.Cost c:
                    costs.Add(c.Value);
                    break;
                case NoiseChange.Coefficient c:
                    coefficients.Add(c.Value);
                    break;
            }
        }

        return new Family(
            nodes[0].Problem.Program.Name, nodes.Count, program.RowCount, program.ColumnCount, coefficients.Range, costs.Range, bounds.Range, sides.Range);
    }

    private static IEnumerable<string> WarningsOf(Family family)
    {
        (string Kind, Range Range)[] all =
            [("coefficients", family.Coefficients), ("costs", family.Costs), ("bounds", family.Bounds), ("right-hand sides", family.Sides)];
        foreach (var (kind, range) in all)
        {
            if (range.Greatest > Largest)
            {
                yield return FormattableString.Invariant($"'{family.Name}' has {kind} up to {range.Greatest:G3}; units that keep numbers below {Largest:G1} are safer.");
            }
            else if (range.Least is > 0 and < Smallest)
            {
                yield return FormattableString.Invariant($"'{family.Name}' has {kind} down to {range.Least:G3}; they are near the tolerance of the solver.");
            }

            if (range.Least > 0 && range.Greatest / range.Least > MostApart)
            {
                yield return FormattableString.Invariant($"'{family.Name}' has {kind} from {range.Least:G3} to {range.Greatest:G3}, more than six orders of magnitude apart.");
            }
        }
    }

    /// <summary>Least and greatest absolute value; both 0 where there is none.</summary>
    /// <param name="Least">The least.</param>
    /// <param name="Greatest">The greatest.</param>
    public readonly record struct Range(double Least, double Greatest);

    /// <summary>The ranges of one program.</summary>
    /// <param name="Name">Name of the program.</param>
    /// <param name="Nodes">Nodes that have it.</param>
    /// <param name="Rows">Rows of the program.</param>
    /// <param name="Columns">Columns of the program.</param>
    /// <param name="Coefficients">Coefficients of the rows.</param>
    /// <param name="Costs">Costs of the variables.</param>
    /// <param name="Bounds">Bounds of the variables.</param>
    /// <param name="Sides">Right-hand sides of the rows.</param>
    public sealed record Family(string Name, int Nodes, int Rows, int Columns, Range Coefficients, Range Costs, Range Bounds, Range Sides);

    private sealed class Span
    {
        private double _least = double.PositiveInfinity;
        private double _greatest;

        internal Range Range => _greatest > 0 ? new Range(_least, _greatest) : default;

        internal void Add(double value)
        {
            var size = Math.Abs(value);
            if (size > 0 && double.IsFinite(size))
            {
                (_least, _greatest) = (Math.Min(_least, size), Math.Max(_greatest, size));
            }
        }
    }
}
