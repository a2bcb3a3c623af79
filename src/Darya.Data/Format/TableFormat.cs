namespace Darya.Data.Format;

/// <summary>What the program expects of one table.</summary>
public sealed record TableFormat
{
    private readonly Dictionary<string, int> _places;

    /// <summary>Creates a format.</summary>
    /// <param name="name">Name of the table and, with <c>.csv</c>, of its file.</param>
    /// <param name="rowWord">What a row is, in messages: <c>reservoir</c>.</param>
    /// <param name="description">What the table holds.</param>
    /// <param name="key">The names of the key columns.</param>
    /// <param name="fields">The columns in order.</param>
    public TableFormat(string name, string rowWord, string description, IReadOnlyList<string> key, IReadOnlyList<FieldFormat> fields)
    {
        (Name, RowWord, Description, Key, Fields) = (name, rowWord, description, key, fields);
        _places = fields.Select((f, i) => (f.Name, Place: i)).ToDictionary(p => p.Name, p => p.Place, StringComparer.Ordinal);
        KeyPlaces = [.. key.Select(PlaceOf)];
    }

    /// <summary>Name of the table.</summary>
    public string Name { get; }

    /// <summary>What a row is, in messages.</summary>
    public string RowWord { get; }

    /// <summary>What the table holds.</summary>
    public string Description { get; }

    /// <summary>Names of the key columns.</summary>
    public IReadOnlyList<string> Key { get; }

    /// <summary>The columns in order.</summary>
    public IReadOnlyList<FieldFormat> Fields { get; }

    /// <summary>What the table is about: one of <see cref="RegionFormat.Subjects"/>; empty for a series that a user gives.</summary>
    public string Subject { get; init; } = "";

    /// <summary>True when a header without rows is enough.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>The licence of the table when it is not that of the package; null when it is.</summary>
    public TableLicence? Licence { get; init; }

    /// <summary>True when every row ends with letter, source and note.</summary>
    public bool HasProvenance => _places.ContainsKey("letter");

    /// <summary>Places of the key columns in <see cref="Fields"/>.</summary>
    internal IReadOnlyList<int> KeyPlaces { get; }

    /// <summary>The place of a column in <see cref="Fields"/>.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such column.</exception>
    public int PlaceOf(string field) => _places[field];

    /// <summary>True when the table has the column.</summary>
    public bool Has(string field) => _places.ContainsKey(field);
}
