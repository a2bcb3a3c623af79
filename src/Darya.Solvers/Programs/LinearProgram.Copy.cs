namespace Darya.Solvers;

/// <content>Copies and parts of a program, for the solvers that must change one without the caller seeing it.</content>
public sealed partial class LinearProgram
{
    /// <summary>The same columns in the same order, without rows.</summary>
    internal LinearProgram CopyColumns()
    {
        var copy = new LinearProgram(Name) { CostConstant = CostConstant, IntegerCount = IntegerCount };
        copy._lower.AddRange(_lower);
        copy._upper.AddRange(_upper);
        copy._cost.AddRange(_cost);
        copy._integer.AddRange(_integer);
        copy._columnNames.AddRange(_columnNames);
        foreach (var family in _families)
        {
            _ = copy.FamilyNumber(family);
        }

        return copy;
    }

    /// <summary>A program with the same columns and rows in the same order; variables and rows of this one name the same things in it.</summary>
    public LinearProgram Copy()
    {
        var copy = CopyColumns();
        foreach (var row in Rows)
        {
            copy.AddRowOf(this, row, RowExpression(row));
        }

        return copy;
    }

    /// <summary>The variable part of a row.</summary>
    internal LinearExpression RowExpression(Row row)
    {
        LinearExpression sum = 0;
        for (var k = 0; k < ColumnsOf(row.Position).Length; k++)
        {
            sum += CoefficientsOf(row.Position)[k] * new Variable(ColumnsOf(row.Position)[k]);
        }

        return sum;
    }

    /// <summary>Adds a row with the name and bounds of one of a program with the same families.</summary>
    internal Row AddRowOf(LinearProgram source, Row row, LinearExpression expression)
    {
        var entry = source._rowNames[row.Position];
        var relation = new Relation(expression, source.LowerBound(row), source.UpperBound(row));
        return AddRow(source._families[entry.Family], entry.First, entry.Second, entry.Third, entry.Fourth, relation);
    }

    /// <summary>Adds a column with the name and bounds of one of another program.</summary>
    internal Variable AddColumnOf(LinearProgram source, int column)
    {
        var entry = source._columnNames[column];
        return AddVariable(
            source._families[entry.Family], source._lower[column], source._upper[column], 0, entry.First, entry.Second, entry.Third, entry.Fourth);
    }
}
