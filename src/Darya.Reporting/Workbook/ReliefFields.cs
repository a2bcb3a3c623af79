using Darya.Relief.Results;
using Darya.Reporting.Relief;

namespace Darya.Reporting.Workbook;

/// <summary>Makes the sheets of a study of relief: columns by the keys of <see cref="ReliefSheetWords"/>, each beside what fills it.</summary>
internal sealed class ReliefFields(ReliefFigures figures, WorkbookWords words)
{
    private const double TextWidth = 24;
    private const double WrappedWidth = 60;
    private const double NumberWidth = 16;
    private const double MonthWidth = 11;

    internal ReliefFigures Figures => figures;

    internal WorkbookWords Words => words;

    internal Field<T> Text<T>(string key, Func<T, object?> value, double width = TextWidth) => new(words[$"relief.{key}"], CellFormat.Plain, value, width);

    internal Field<T> Wrapped<T>(string key, Func<T, object?> value) => new(words[$"relief.{key}"], CellFormat.Wrapped, value, WrappedWidth);

    internal Field<T> Whole<T>(string key, Func<T, object?> value) => new(words[$"relief.{key}"], CellFormat.Whole, value, NumberWidth);

    internal Field<T> One<T>(string key, Func<T, object?> value) => new(words[$"relief.{key}"], CellFormat.OneDigit, value, NumberWidth);

    internal Field<T> Five<T>(string key, Func<T, object?> value) => new(words[$"relief.{key}"], CellFormat.FiveDigits, value, NumberWidth);

    /// <summary>A column whose header stands in another part of the catalogue, for example letter and source.</summary>
    internal Field<T> Shared<T>(string key, Func<T, object?> value, double width = TextWidth) => new(words[key], CellFormat.Plain, value, width);

    /// <summary>A column a month, headed <c>2025-10</c>.</summary>
    internal IEnumerable<Field<T>> Months<T>(Func<T, IReadOnlyList<double>> values, CellFormat format = CellFormat.Whole) => figures.Study.Months.Select((month, t) =>
        new Field<T>(month.ToString(), format, x => t < values(x).Count ? WorkbookWords.Finite(values(x)[t]) : null, MonthWidth));

    internal Sheet Sheet<T>(string name, IEnumerable<T> rows, params IEnumerable<Field<T>> fields)
    {
        Field<T>[] columns = [.. fields];
        return new Sheet(words[$"sheet.{name}"], [.. columns.Select(f => new Column(f.Header, f.Format, f.Width))], [.. rows.Select(r => columns.Select(f => f.Value(r)).ToArray())]);
    }

    /// <summary>A kind in words: <c>relief.limit.gate</c>.</summary>
    internal string Kind<T>(string group, T kind)
        where T : struct, Enum => words[$"relief.{group}.{ReliefFigures.Id(kind)}"];

    internal string Name(string id) => words.Name(figures.Name(id));

    internal string Food(string id) => words.Name(figures.Food(id));

    internal string Province(string id) => words.Name(figures.Row(ReliefPlaceKind.Province, id));

    internal string? Economy(string place) => figures.StateOf(place) is { } state ? words.Name(figures.Economy(state)) : null;

    internal string Month(int month) => figures.Study.Months[month].ToString();

    internal string Source(string id) => figures.Region.Sources.FirstOrDefault(s => s.Id == id)?.Title ?? id;

    internal static object? Percent(double share) => 100 * share;
}
