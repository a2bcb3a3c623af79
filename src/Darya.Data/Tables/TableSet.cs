namespace Darya.Data.Tables;

/// <summary>The tables of a package by name.</summary>
internal sealed class TableSet(IReadOnlyDictionary<string, Table> tables)
{
    internal Table this[string name] => tables[name];

    internal IEnumerable<Table> All => tables.Values.OrderBy(t => t.Format.Name, StringComparer.Ordinal);

    internal bool Has(string name) => tables.ContainsKey(name);

    internal IReadOnlyList<TableRow> Rows(string name) => tables[name].Rows;
}
