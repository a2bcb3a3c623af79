using System.Text;

namespace Darya.Solvers;

/// <summary>Why a program has no solution, in its own names.</summary>
public sealed class InfeasibilityReport
{
    private readonly LinearProgram _program;

    internal InfeasibilityReport(
        LinearProgram program, IReadOnlyList<YieldingRow> mustGiveWay, bool hardRowsYield,
        IReadOnlyList<Row> inConflict, IReadOnlyList<BlockingBound> bounds)
    {
        _program = program;
        MustGiveWay = mustGiveWay;
        HardRowsYield = hardRowsYield;
        InConflict = inConflict;
        Bounds = bounds;
    }

    /// <summary>Whether the program is infeasible at all.</summary>
    public bool IsInfeasible => MustGiveWay.Count > 0 || InConflict.Count > 0 || Bounds.Count > 0;

    /// <summary>The rows that give way at the least weighted sum of amounts, the largest amount first; everything else then holds.</summary>
    public IReadOnlyList<YieldingRow> MustGiveWay { get; }

    /// <summary>Whether rows that never may give way are in conflict among themselves, so that some of them are in <see cref="MustGiveWay"/>.</summary>
    public bool HardRowsYield { get; }

    /// <summary>Rows that cannot hold together, in the order of the program; where it could be afforded none of them can be left out.</summary>
    public IReadOnlyList<Row> InConflict { get; }

    /// <summary>The bounds of variables that take part in the conflict.</summary>
    public IReadOnlyList<BlockingBound> Bounds { get; }

    /// <summary>The report as lines: what must give way and by how much, then what cannot hold together.</summary>
    public string Write()
    {
        if (!IsInfeasible)
        {
            return $"The program '{_program.Name}' is feasible.\n";
        }

        var text = new StringBuilder();
        text.Append(MustGiveWay.Count > 0 ? "To give way, at least:\n" : "");
        foreach (var row in MustGiveWay)
        {
            text.Append("  ").Append(row.Name)
                .Append(row.Amount < 0 ? " falls short by " : " is exceeded by ")
                .Append(ProgramText.Rounded(Math.Abs(row.Amount))).Append('\n');
        }

        text.Append("Cannot hold together:\n");
        foreach (var row in InConflict)
        {
            text.Append("  ");
            ProgramText.AppendRow(text, _program, row);
        }

        foreach (var bound in Bounds)
        {
            text.Append("  ").Append(bound.Name).Append(bound.IsUpper ? " <= " : " >= ").Append(ProgramText.Number(bound.Value)).Append('\n');
        }

        return text.ToString();
    }
}
