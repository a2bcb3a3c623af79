namespace Darya.Solvers;

/// <summary>What a solve found. Look at <see cref="Status"/> first: values of an unsolved program are never given.</summary>
public sealed class Solution
{
    private readonly LinearProgram _program;
    private readonly SolutionValues? _values;

    internal Solution(LinearProgram program, SolveStatus status, SolutionValues? values, int iterations, double seconds, string detail)
    {
        _program = program;
        Status = status;
        _values = values;
        Iterations = iterations;
        Seconds = seconds;
        Detail = detail;
    }

    /// <summary>How the solve ended.</summary>
    public SolveStatus Status { get; }

    /// <summary>The solver's own words for the status, such as <c>Clp status 1</c>, for messages.</summary>
    public string Detail { get; }

    /// <summary>Whether there are values to read: an optimum, or the best whole-number solution at a limit.</summary>
    public bool HasValues => _values is not null;

    /// <summary>Simplex iterations of the solve.</summary>
    public int Iterations { get; }

    /// <summary>Wall-clock seconds of the solve, transfer to the solver included.</summary>
    public double Seconds { get; }

    /// <summary>The cost, its constant included.</summary>
    /// <exception cref="InvalidOperationException">There are no values.</exception>
    public double Objective => Values.Objective;

    /// <summary>The relative distance between the cost and its proven lower bound; 0 for linear programs.</summary>
    /// <exception cref="InvalidOperationException">There are no values.</exception>
    public double Gap => Values.Gap;

    internal SolutionValues RawValues => Values;

    private SolutionValues Values => _values ?? throw new InvalidOperationException(
        $"The program '{_program.Name}' has no values to read: it ended as {Status} ({Detail}).");

    /// <summary>The value of a variable.</summary>
    /// <exception cref="InvalidOperationException">There are no values, or the variable was added later.</exception>
    public double Value(Variable variable) => Read(Values.Primal, _program.ColumnOf(variable));

    /// <summary>The value of an expression.</summary>
    /// <exception cref="InvalidOperationException">There are no values, or a variable was added later.</exception>
    public double Value(LinearExpression expression)
    {
        var value = expression.Constant;
        for (var k = 0; k < expression.TermCount; k++)
        {
            var (column, coefficient) = expression.Term(k);
            value += coefficient * Read(Values.Primal, column);
        }

        return value;
    }

    /// <summary>The dual of a row: the change of the cost per unit of right-hand side, ≥ 0 for a binding ≥, ≤ 0 for a binding ≤.</summary>
    /// <exception cref="InvalidOperationException">There are no values, or the row was added later.</exception>
    public double Dual(Row row) => Read(Values.Duals, _program.PositionOf(row));

    /// <summary>The reduced cost of a variable: the change of the cost per unit by which its binding bound moves.</summary>
    /// <exception cref="InvalidOperationException">There are no values, or the variable was added later.</exception>
    public double ReducedCost(Variable variable) => Read(Values.ReducedCosts, _program.ColumnOf(variable));

    /// <summary>The value of the variable part of a row.</summary>
    /// <exception cref="InvalidOperationException">There are no values, or the row was added later.</exception>
    public double Activity(Row row) => Read(Values.Activities, _program.PositionOf(row));

    private static double Read(double[] values, int position) => position < values.Length
        ? values[position]
        : throw new InvalidOperationException(values.Length == 0
            ? "The solver gave no such values; a mixed-integer solution may come without duals."
            : "The variable or row was added after this solve.");
}
