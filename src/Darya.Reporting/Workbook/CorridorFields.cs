using Darya.Reporting.Corridors;

namespace Darya.Reporting.Workbook;

/// <summary>Makes the sheets of a study of corridors: columns by the keys of <see cref="CorridorSheetWords"/>, each beside what fills it.</summary>
internal sealed class CorridorFields(CorridorFigures figures, WorkbookWords words)
{
    private const double TextWidth = 24;
    private const double WrappedWidth = 60;
    private const double NumberWidth = 16;

    internal CorridorFigures Figures => figures;

    internal WorkbookWords Words => words;

    internal Field<T> Text<T>(string key, Func<T, object?> value, double width = TextWidth) => new(words[$"corridors.{key}"], CellFormat.Plain, value, width);

    internal Field<T> Wrapped<T>(string key, Func<T, object?> value) => new(words[$"corridors.{key}"], CellFormat.Wrapped, value, WrappedWidth);

    internal Field<T> Whole<T>(string key, Func<T, object?> value) => new(words[$"corridors.{key}"], CellFormat.Whole, value, NumberWidth);

    internal Field<T> One<T>(string key, Func<T, object?> value) => new(words[$"corridors.{key}"], CellFormat.OneDigit, value, NumberWidth);

    internal Field<T> Three<T>(string key, Func<T, object?> value) => new(words[$"corridors.{key}"], CellFormat.ThreeDigits, value, NumberWidth);

    /// <summary>A column whose header stands in another part of the catalogue, for example letter and source.</summary>
    internal Field<T> Shared<T>(string key, Func<T, object?> value, double width = TextWidth) => new(words[key], CellFormat.Plain, value, width);

    internal Sheet Sheet<T>(string name, IEnumerable<T> rows, params Field<T>[] fields) => new(
        words[$"sheet.{name}"],
        [.. fields.Select(f => new Column(f.Header, f.Format, f.Width))],
        [.. rows.Select(r => fields.Select(f => f.Value(r)).ToArray())]);

    /// <summary>A kind in words: <c>corridors.verdict.built</c>.</summary>
    internal string Kind<T>(string group, T kind)
        where T : struct, Enum => words[$"corridors.{group}.{CorridorFigures.Id(kind)}"];

    internal string Economy(string id) => id == "*" ? words["corridors.all"] : words.Name(figures.Name(id));

    internal string Economies(IEnumerable<string> ids) => string.Join(", ", ids.Select(Economy));

    internal string Place(string id) => words.Name(figures.Place(id));

    internal string Crossing(string id) => words.Name(figures.Crossing(id));

    internal string Goods(string id) => id == "*" ? words["corridors.all"] : words.Name(figures.Goods(id));

    internal string Works(IEnumerable<string> ids) => string.Join("; ", ids.Select(id => words.Name(figures.Work(id))));

    /// <summary>The credit in the rows that need it.</summary>
    internal string? Credit(bool isOpenStreetMap) => isOpenStreetMap ? figures.Credit : null;

    internal static object? Percent(double share) => 100 * share;
}
