using Darya.Data.Format;
using Darya.Data.Tables;
using Darya.Input;

namespace Darya.Data.Checks;

/// <summary>What the checks look at.</summary>
/// <param name="Tables">All tables.</param>
/// <param name="Faults">Where faults go.</param>
/// <param name="Clean">Tables without faults of their own.</param>
internal sealed record CheckContext(TableSet Tables, FaultList Faults, IReadOnlySet<string> Clean)
{
    /// <summary>Years whose economy must be stated: those every package has, and those it states a demand for besides.</summary>
    internal IReadOnlyList<int> EconomyYears { get; } = Clean.Contains("demand_annual")
        ? [.. RegionFormat.EconomyYears.Union(Tables.Rows("demand_annual").Select(r => r.Integer("year"))).Order()]
        : RegionFormat.EconomyYears;

    /// <summary>The years of the economy that are missing.</summary>
    internal IReadOnlyList<int> MissingYears(IEnumerable<int> stated) => [.. EconomyYears.Except(stated)];

    /// <summary>True when all the tables are free of faults of their own.</summary>
    internal bool AreClean(params ReadOnlySpan<string> tables)
    {
        foreach (var table in tables)
        {
            if (!Clean.Contains(table))
            {
                return false;
            }
        }

        return true;
    }

    internal IReadOnlyList<TableRow> Rows(string table) => Tables.Rows(table);

    /// <summary>The rows of a table by the text of a column, in the order of the rows.</summary>
    internal ILookup<string, TableRow> By(string table, string field) => Rows(table).ToLookup(r => r.Text(field), StringComparer.Ordinal);

    /// <summary>An error about a table as a whole.</summary>
    internal void TableError(string table, string code, string field, string message) =>
        Faults.Error(Tables[table].File, 0, code, field, message);
}
