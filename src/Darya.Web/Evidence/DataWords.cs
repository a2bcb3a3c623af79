using System.Globalization;
using Darya.Data.Catalogue;
using Darya.Data.Format;
using Darya.Web.Languages;
using Darya.Web.Views;

namespace Darya.Web.Evidence;

/// <summary>How people read tables and columns of a region.</summary>
internal static class DataWords
{
    /// <summary>Confidence letters, the surest first.</summary>
    internal static IReadOnlyList<string> Letters { get; } = ["M", "O", "P", "W", "R", "E"];

    /// <summary>Title of a table.</summary>
    internal static string Title(Words words, TableFormat table) => Known(words, "data.table." + table.Name, table.Name);

    /// <summary>What a table holds.</summary>
    internal static string Holds(Words words, TableFormat table) => Known(words, "data.holds." + table.Name, table.Description);

    /// <summary>Header of a column.</summary>
    internal static string Header(Words words, FieldFormat field) => Known(words, "data.field." + field.Name, field.Description);

    /// <summary>Unit of a column; empty where the number says all or another column holds the unit.</summary>
    internal static string Unit(Words words, FieldFormat field) => field.Unit.Length == 0 ? "" : Known(words, "data.unit." + field.Unit, "");

    /// <summary>What a letter means.</summary>
    internal static string Letter(Words words, string letter) => Known(words, "data.letter." + letter, "");

    /// <summary>A column of a table as a page shows it.</summary>
    internal static ViewColumn Column(Words words, FieldFormat field) =>
        new(field.Name, Header(words, field), Unit(words, field), field.Kind == FieldKind.Whole ? 0 : null);

    /// <summary>A cell as a number or text; null when nothing is stated.</summary>
    internal static object? Cell(FieldFormat field, string text) => text.Length == 0 ? null
        : !field.IsNumeric || !double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? text
        : field.Unit == "year" ? text
        : number;

    /// <summary>A cell as people read it: figures as the file states them, with all their digits.</summary>
    internal static string Shown(Words words, FieldFormat field, string text) => Cell(field, text) is double number ? number.ToString("#,0.##########", words.Culture) : text;

    /// <summary>The name of a row in a language; empty where its table has no names.</summary>
    internal static string Name(Words words, RegionTable table, RegionRow row) =>
        table.Format.Has("name_en") ? words.Pick(table.Text(row, "name_en"), table.Text(row, "name_ru")) : table.Format.Has("title") ? table.Text(row, "title") : "";

    /// <summary>The note of a row in a language.</summary>
    internal static string Note(Words words, RegionTable table, RegionRow row) =>
        words.Pick("", table.Text(row, "note_ru")) is { Length: > 0 } russian ? russian : table.Text(row, "note");

    private static string Known(Words words, string key, string otherwise) => words.Keys.Contains(key) ? words[key] : otherwise;
}
