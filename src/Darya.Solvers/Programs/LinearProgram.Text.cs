using System.Text;

namespace Darya.Solvers;

/// <content>The program as text: for people, and in the two formats other solvers read.</content>
public sealed partial class LinearProgram
{
    /// <summary>Every row on a line, <c>water_balance[Upper,1]: v[Upper,1] + q[Upper,1] = 600</c>; invariant culture, <c>\n</c>.</summary>
    public string Write() => Write(Rows);

    /// <summary>The rows of one family.</summary>
    public string Write(string family) => Write(RowsOf(family));

    /// <summary>Every variable on a line with its bounds and cost, <c>0 &lt;= q[Upper,1] &lt;= 40, cost 2</c>.</summary>
    public string WriteVariables() => WriteVariables(Variables);

    /// <summary>The variables of one family.</summary>
    public string WriteVariables(string family) => WriteVariables(VariablesOf(family));

    /// <summary>Writes the CPLEX LP format: names made safe and unique, every number exact.</summary>
    public void WriteLpFile(TextWriter writer) => new LpFile(this, writer).Write();

    /// <summary>Writes the free MPS format: names made safe and unique, every number exact.</summary>
    public void WriteMpsFile(TextWriter writer) => new MpsFile(this, writer).Write();

    private string Write(IEnumerable<Row> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            ProgramText.AppendRow(text, this, row);
        }

        return text.ToString();
    }

    private string WriteVariables(IEnumerable<Variable> variables)
    {
        var text = new StringBuilder();
        foreach (var variable in variables)
        {
            ProgramText.AppendVariable(text, this, variable);
        }

        return text.ToString();
    }
}
