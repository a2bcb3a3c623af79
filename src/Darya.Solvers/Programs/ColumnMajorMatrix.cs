namespace Darya.Solvers;

/// <summary>The coefficients of a program by column, as solvers read them: two counting passes over the rows.</summary>
internal readonly struct ColumnMajorMatrix
{
    private ColumnMajorMatrix(int[] starts, int[] rows, double[] values)
    {
        Starts = starts;
        Rows = rows;
        Values = values;
    }

    internal int[] Starts { get; } // [column + 1]

    internal int[] Rows { get; } // [entry], rising in each column

    internal double[] Values { get; } // [entry]

    internal static ColumnMajorMatrix Of(LinearProgram program)
    {
        var starts = new int[program.ColumnCount + 1];
        for (var i = 0; i < program.RowCount; i++)
        {
            var columns = program.ColumnsOf(i);
            var coefficients = program.CoefficientsOf(i);
            for (var k = 0; k < columns.Length; k++)
            {
                starts[columns[k] + 1] += coefficients[k] != 0 ? 1 : 0;
            }
        }

        for (var j = 0; j < program.ColumnCount; j++)
        {
            starts[j + 1] += starts[j];
        }

        var next = starts.AsSpan(0, program.ColumnCount).ToArray();
        var (rows, values) = (new int[starts[^1]], new double[starts[^1]]);
        for (var i = 0; i < program.RowCount; i++)
        {
            var columns = program.ColumnsOf(i);
            var coefficients = program.CoefficientsOf(i);
            for (var k = 0; k < columns.Length; k++)
            {
                if (coefficients[k] != 0)
                {
                    var place = next[columns[k]]++;
                    rows[place] = i;
                    values[place] = coefficients[k];
                }
            }
        }

        return new(starts, rows, values);
    }
}
