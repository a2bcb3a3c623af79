namespace Darya.Solvers;

/// <content>Joining programs: stages one after another.</content>
public sealed partial class LinearProgram
{
    /// <summary>Adds the columns, rows and costs of another program.</summary>
    /// <param name="source">The program to add; it is not changed.</param>
    /// <param name="shared">Columns of the source that are columns of this program already; their bounds stay, their costs are added.</param>
    /// <param name="weight">What a unit of the source's cost counts here.</param>
    /// <returns>Where each column of the source stands [column of the source].</returns>
    public IReadOnlyList<Variable> Append(LinearProgram source, IReadOnlyDictionary<Variable, Variable> shared, double weight = 1)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(shared);
        var places = new Variable[source.ColumnCount];
        foreach (var column in source.Variables)
        {
            if (!shared.TryGetValue(column, out places[column.Column]))
            {
                places[column.Column] = AddColumnOf(source, column.Column);
            }

            SetCost(places[column.Column], Cost(places[column.Column]) + (weight * source.Cost(column)));
        }

        foreach (var row in source.Rows)
        {
            LinearExpression sum = 0;
            for (var k = 0; k < source.ColumnsOf(row.Position).Length; k++)
            {
                sum += source.CoefficientsOf(row.Position)[k] * places[source.ColumnsOf(row.Position)[k]];
            }

            AddRowOf(source, row, sum);
        }

        CostConstant += weight * source.CostConstant;
        return places;
    }
}
