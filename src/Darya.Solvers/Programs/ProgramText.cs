using System.Globalization;
using System.Text;

namespace Darya.Solvers;

/// <summary>Writes rows and variables as a person would: what the reader sees is what is tested.</summary>
internal static class ProgramText
{
    internal static void AppendRow(StringBuilder text, LinearProgram program, Row row)
    {
        text.Append(program.NameOf(row)).Append(": ");
        var (lower, upper) = (program.LowerBound(row), program.UpperBound(row));
        if (lower.Equals(upper))
        {
            AppendTerms(text, program, row);
            text.Append(" = ").Append(Number(upper));
        }
        else if (double.IsInfinity(lower) && double.IsInfinity(upper))
        {
            AppendTerms(text, program, row);
            text.Append(" free");
        }
        else if (double.IsInfinity(lower))
        {
            AppendTerms(text, program, row);
            text.Append(" <= ").Append(Number(upper));
        }
        else
        {
            text.Append(double.IsInfinity(upper) ? "" : Number(lower) + " <= ");
            AppendTerms(text, program, row);
            text.Append(double.IsInfinity(upper) ? " >= " + Number(lower) : " <= " + Number(upper));
        }

        text.Append('\n');
    }

    internal static void AppendVariable(StringBuilder text, LinearProgram program, Variable variable)
    {
        var (lower, upper, cost) = (program.LowerBound(variable), program.UpperBound(variable), program.Cost(variable));
        var name = program.NameOf(variable);
        text.Append(lower.Equals(upper) ? $"{name} = {Number(lower)}"
            : double.IsInfinity(lower) && double.IsInfinity(upper) ? $"{name} free"
            : double.IsInfinity(lower) ? $"{name} <= {Number(upper)}"
            : double.IsInfinity(upper) ? $"{name} >= {Number(lower)}"
            : $"{Number(lower)} <= {name} <= {Number(upper)}");
        text.Append(program.Integers[variable.Column] ? ", whole" : "");
        text.Append(cost == 0 ? "" : $", cost {Number(cost)}");
        text.Append('\n');
    }

    /// <summary>The shortest text that reads back as the same number, in the invariant culture; −0 as 0.</summary>
    internal static string Number(double value) => (value == 0 ? 0 : value).ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Six significant digits, for amounts that come out of a solver.</summary>
    internal static string Rounded(double value) => value.ToString("G6", CultureInfo.InvariantCulture);

    private static void AppendTerms(StringBuilder text, LinearProgram program, Row row)
    {
        var columns = program.ColumnsOf(row.Position);
        var coefficients = program.CoefficientsOf(row.Position);
        var isFirst = true;
        for (var k = 0; k < columns.Length; k++)
        {
            var a = coefficients[k];
            if (a == 0)
            {
                continue;
            }

            text.Append(isFirst ? (a < 0 ? "-" : "") : (a < 0 ? " - " : " + "));
            text.Append(Math.Abs(a) == 1 ? "" : Number(Math.Abs(a)) + " ");
            text.Append(program.NameOf(new Variable(columns[k])));
            isFirst = false;
        }

        text.Append(isFirst ? "0" : "");
    }
}
