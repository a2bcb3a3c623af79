namespace Darya.Solvers;

/// <summary>The free MPS format: one statement a line, columns with their coefficients, then right-hand sides, ranges and bounds.</summary>
internal sealed class MpsFile(LinearProgram program, TextWriter writer)
{
    private const string Objective = "OBJ";
    private readonly string[] _columns = SafeNames.Of(program.Variables.Select(program.NameOf));
    private readonly string[] _rows = SafeNames.Of(program.Rows.Select(program.NameOf));

    internal void Write()
    {
        Line($"NAME {SafeNames.Of([program.Name])[0]} FREE"); // without it the COIN-OR reader takes some short lines for fixed columns
        Line("ROWS");
        Line($" N {Objective}");
        for (var i = 0; i < _rows.Length; i++)
        {
            Line($" {RowType(i)} {_rows[i]}");
        }

        WriteColumns();
        WriteRightHandSides();
        WriteRanges();
        WriteBounds();
        Line("ENDATA");
    }

    private void WriteColumns()
    {
        Line("COLUMNS");
        var matrix = ColumnMajorMatrix.Of(program);
        var whole = false;
        for (var j = 0; j < _columns.Length; j++)
        {
            if (program.Integers[j] != whole)
            {
                whole = !whole;
                Line($" MARKER 'MARKER' '{(whole ? "INTORG" : "INTEND")}'");
            }

            // A column without coefficients must still be named once.
            if (program.Costs[j] != 0 || matrix.Starts[j] == matrix.Starts[j + 1])
            {
                Line($" {_columns[j]} {Objective} {ProgramText.Number(program.Costs[j])}");
            }

            for (var k = matrix.Starts[j]; k < matrix.Starts[j + 1]; k++)
            {
                Line($" {_columns[j]} {_rows[matrix.Rows[k]]} {ProgramText.Number(matrix.Values[k])}");
            }
        }

        if (whole)
        {
            Line(" MARKER 'MARKER' 'INTEND'");
        }
    }

    private void WriteRightHandSides()
    {
        Line("RHS");
        if (program.CostConstant != 0)
        {
            Line($" RHS {Objective} {ProgramText.Number(-program.CostConstant)}"); // the format subtracts it
        }

        for (var i = 0; i < _rows.Length; i++)
        {
            var value = RowType(i) == 'L' ? program.RowUpperBounds[i] : program.RowLowerBounds[i];
            if (RowType(i) != 'N' && value != 0)
            {
                Line($" RHS {_rows[i]} {ProgramText.Number(value)}");
            }
        }
    }

    private void WriteRanges()
    {
        Line("RANGES");
        for (var i = 0; i < _rows.Length; i++)
        {
            if (RowType(i) == 'G' && !double.IsInfinity(program.RowUpperBounds[i]))
            {
                Line($" RNG {_rows[i]} {ProgramText.Number(program.RowUpperBounds[i] - program.RowLowerBounds[i])}");
            }
        }
    }

    private void WriteBounds()
    {
        Line("BOUNDS");
        for (var j = 0; j < _columns.Length; j++)
        {
            var (lower, upper) = (program.LowerBounds[j], program.UpperBounds[j]);
            if (lower.Equals(upper))
            {
                Line($" FX BOUND {_columns[j]} {ProgramText.Number(lower)}");
                continue;
            }

            if (double.IsInfinity(lower))
            {
                Line($" {(double.IsInfinity(upper) ? "FR" : "MI")} BOUND {_columns[j]}");
            }
            else if (lower != 0 || upper < 0)
            {
                Line($" LO BOUND {_columns[j]} {ProgramText.Number(lower)}");
            }

            if (!double.IsInfinity(upper))
            {
                Line($" UP BOUND {_columns[j]} {ProgramText.Number(upper)}");
            }
            else if (program.Integers[j])
            {
                Line($" PL BOUND {_columns[j]}"); // some readers close whole-number variables at 1
            }
        }
    }

    private char RowType(int i)
    {
        var (lower, upper) = (program.RowLowerBounds[i], program.RowUpperBounds[i]);
        return lower.Equals(upper) ? 'E'
            : !double.IsInfinity(lower) ? 'G'
            : double.IsInfinity(upper) ? 'N'
            : 'L';
    }

    private void Line(string text)
    {
        writer.Write(text);
        writer.Write('\n');
    }
}
