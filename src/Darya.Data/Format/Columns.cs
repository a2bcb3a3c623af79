namespace Darya.Data.Format;

/// <summary>The kinds of columns from which the tables are put together.</summary>
internal static class Columns
{
    internal static FieldFormat Id(string name, string description) => new(name, FieldKind.Identifier, description);

    internal static FieldFormat Text(string name, string description) => new(name, FieldKind.Text, description);

    /// <summary>The id of a row of another table.</summary>
    internal static FieldFormat Reference(string name, string table, string field, string description) =>
        new(name, FieldKind.Identifier, description) { RefersToTable = table, RefersToField = field };

    internal static FieldFormat Choice(string name, string description, params string[] choices) =>
        new(name, FieldKind.Choice, description) { Choices = choices };

    internal static FieldFormat Any(string name, string unit, string description) =>
        new(name, FieldKind.Number, description) { Unit = unit };

    internal static FieldFormat NotNegative(string name, string unit, string description) =>
        new(name, FieldKind.Number, description) { Unit = unit, Minimum = 0 };

    internal static FieldFormat Positive(string name, string unit, string description) =>
        new(name, FieldKind.Number, description) { Unit = unit, Minimum = 0, MinimumIsExcluded = true };

    internal static FieldFormat Between(string name, string unit, string description, double low, double high) =>
        new(name, FieldKind.Number, description) { Unit = unit, Minimum = low, Maximum = high };

    internal static FieldFormat Share(string name, string description) => Between(name, "share", description, 0, 1);

    internal static FieldFormat Efficiency(string name, string description) =>
        Share(name, description) with { MinimumIsExcluded = true };

    internal static FieldFormat Whole(string name, string unit, string description, double low, double high) =>
        new(name, FieldKind.Whole, description) { Unit = unit, Minimum = low, Maximum = high };

    internal static FieldFormat Year(string name = "year", string description = "year") => Whole(name, "year", description, 1900, 2100);

    internal static FieldFormat Month() => Whole("month", "month", "calendar month", 1, 12);

    internal static FieldFormat Dekad() => Whole("dekad", "dekad", "ten-day period of the month", 1, 3);

    internal static FieldFormat Optional(this FieldFormat field) => field with { IsRequired = false };

    internal static IReadOnlyList<FieldFormat> Names() => [Text("name_en", "English name"), Text("name_ru", "Russian name")];

    internal static IReadOnlyList<FieldFormat> Place() =>
        [Between("lon", "degree", "longitude east", -180, 180), Between("lat", "degree", "latitude north", -90, 90)];

    internal static IReadOnlyList<FieldFormat> Schematic() =>
    [
        Between("schematic_x", "1", "place on the schematic, from the seas to the mountains", 0, 100),
        Between("schematic_y", "1", "place on the schematic, downwards", 0, 60),
    ];

    /// <summary>The columns every table but <c>sources</c> ends with.</summary>
    internal static IReadOnlyList<FieldFormat> Provenance() =>
    [
        Choice("letter", "confidence letter", "M", "O", "P", "W", "R", "E"),
        Reference("source", "sources", "id", "source"),
        Text("note", "note; for letter E how the estimate was made").Optional(),
    ];

    internal static TableFormat Table(string name, string rowWord, string description, string key, params IReadOnlyList<FieldFormat>[] fields) =>
        new(name, rowWord, description, key.Split(' '), [.. fields.SelectMany(f => f), .. Provenance()]);

    /// <summary>A table that may have a header only.</summary>
    internal static TableFormat OptionalTable(
        string name, string rowWord, string description, string key, params IReadOnlyList<FieldFormat>[] fields) =>
        new(name, rowWord, description, key.Split(' '), [.. fields.SelectMany(f => f), .. Provenance()]) { MayBeEmpty = true };
}
