using Darya.Solvers;
using Darya.Stochastic;

namespace Darya.Planning.Policies.Stages;

/// <summary>What another inflow changes in a stage program: an outcome of the noise is the difference of two programs of the same shape.</summary>
internal static class ProgramDifference
{
    /// <summary>Lists the numbers in which a program differs.</summary>
    /// <exception cref="InvalidOperationException">The programs do not have the same rows, columns and coefficients.</exception>
    internal static List<NoiseChange> Of(LinearProgram from, LinearProgram to)
    {
        if (from.RowCount != to.RowCount || from.ColumnCount != to.ColumnCount || from.NonzeroCount != to.NonzeroCount)
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"Stage programs of one month must have the same shape; got {from.RowCount} × {from.ColumnCount} with {from.NonzeroCount} entries and {to.RowCount} × {to.ColumnCount} with {to.NonzeroCount}."));
        }

        var changes = new List<NoiseChange>();
        foreach (var v in from.Variables)
        {
            if (!from.LowerBound(v).Equals(to.LowerBound(v)) || !from.UpperBound(v).Equals(to.UpperBound(v)))
            {
                changes.Add(new NoiseChange.VariableBounds(v, to.LowerBound(v), to.UpperBound(v)));
            }

            if (!from.Cost(v).Equals(to.Cost(v)))
            {
                changes.Add(new NoiseChange.Cost(v, to.Cost(v)));
            }
        }

        foreach (var row in from.Rows)
        {
            if (!from.LowerBound(row).Equals(to.LowerBound(row)) || !from.UpperBound(row).Equals(to.UpperBound(row)))
            {
                changes.Add(new NoiseChange.RowBounds(row, to.LowerBound(row), to.UpperBound(row)));
            }
        }

        if (!from.CostConstant.Equals(to.CostConstant))
        {
            changes.Add(new NoiseChange.CostConstant(to.CostConstant));
        }

        return changes;
    }
}
