namespace Darya.Solvers;

/// <summary>The CPLEX LP format: objective, rows, bounds and whole-number variables, close to how a person writes them.</summary>
internal sealed class LpFile(LinearProgram program, TextWriter writer)
{
    private const int TermsPerLine = 8;
    private const string ConstantName = "constant_";
    private readonly string[] _columns = SafeNames.Of(program.Variables.Select(program.NameOf));
    private readonly string[] _rows = SafeNames.Of(program.Rows.Select(program.NameOf));

    internal void Write()
    {
        Line($"\\ {SafeNames.Of([program.Name])[0]}");
        Line("Minimize");
        writer.Write("OBJ:");
        var starts = ColumnMajorMatrix.Of(program).Starts;
        var costs = Enumerable.Range(0, _columns.Length)
            .Where(j => program.Costs[j] != 0 || starts[j] == starts[j + 1]) // a variable must appear somewhere before its bounds
            .Select(j => (program.Costs[j], _columns[j]));
        WriteTerms(program.CostConstant == 0 ? costs : costs.Append((program.CostConstant, ConstantName)));
        Line("");
        Line("Subject To");
        for (var i = 0; i < _rows.Length; i++)
        {
            WriteRow(i);
        }

        Line("Bounds");
        for (var j = 0; j < _columns.Length; j++)
        {
            WriteBound(_columns[j], program.LowerBounds[j], program.UpperBounds[j]);
        }

        if (program.CostConstant != 0)
        {
            WriteBound(ConstantName, 1, 1); // not every reader knows a constant in the objective
        }

        if (program.IntegerCount > 0)
        {
            Line("Generals");
            foreach (var j in Enumerable.Range(0, _columns.Length).Where(j => program.Integers[j]))
            {
                Line($" {_columns[j]}");
            }
        }

        Line("End");
    }

    private void WriteRow(int i)
    {
        var (lower, upper) = (program.RowLowerBounds[i], program.RowUpperBounds[i]);
        if (double.IsInfinity(lower) && double.IsInfinity(upper))
        {
            Line($"\\ {_rows[i]} is free");
            return;
        }

        if (lower.Equals(upper) || double.IsInfinity(lower) || double.IsInfinity(upper))
        {
            var sense = lower.Equals(upper) ? "=" : double.IsInfinity(lower) ? "<=" : ">=";
            WriteInequality(_rows[i], i, sense, double.IsInfinity(lower) ? upper : lower);
            return;
        }

        // Not every reader knows a range; two rows are understood by all.
        WriteInequality(_rows[i], i, ">=", lower);
        WriteInequality(_rows[i] + "~upper", i, "<=", upper);
    }

    private void WriteInequality(string name, int i, string sense, double bound)
    {
        writer.Write($"{name}:");
        var terms = new List<(double, string)>();
        for (var k = 0; k < program.ColumnsOf(i).Length; k++)
        {
            terms.Add((program.CoefficientsOf(i)[k], _columns[program.ColumnsOf(i)[k]]));
        }

        WriteTerms(terms);
        Line($" {sense} {ProgramText.Number(bound)}");
    }

    private void WriteTerms(IEnumerable<(double Coefficient, string Name)> terms)
    {
        var count = 0;
        foreach (var (coefficient, name) in terms)
        {
            if (count > 0 && count % TermsPerLine == 0)
            {
                Line("");
            }

            writer.Write($" {(coefficient < 0 ? '-' : '+')} {ProgramText.Number(Math.Abs(coefficient))} {name}");
            count++;
        }

        if (count == 0)
        {
            writer.Write($" 0 {(_columns.Length > 0 ? _columns[0] : ConstantName)}");
        }
    }

    private void WriteBound(string name, double lower, double upper) => Line(
        lower.Equals(upper) ? $" {name} = {ProgramText.Number(lower)}"
        : double.IsInfinity(lower) && double.IsInfinity(upper) ? $" {name} free"
        : double.IsInfinity(lower) ? $" -inf <= {name} <= {ProgramText.Number(upper)}"
        : double.IsInfinity(upper) ? $" {name} >= {ProgramText.Number(lower)}"
        : $" {ProgramText.Number(lower)} <= {name} <= {ProgramText.Number(upper)}");

    private void Line(string text)
    {
        writer.Write(text);
        writer.Write('\n');
    }
}
