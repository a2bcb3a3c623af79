using System.Text.Json;
using Darya.Web.Languages;
using Darya.Web.Views;

namespace Darya.Web.Exploring;

/// <summary>The table of a period for every period of the run, so that it follows the slider of the drawing without asking the server.</summary>
internal static class PeriodTables
{
    /// <summary>JSON with the cells behind the first of each row as people read them, and the title, by first day of the period.</summary>
    /// <param name="view">A page with a period and a table.</param>
    /// <param name="words">Words of the reader.</param>
    internal static string Of(RunPartView view, Words words)
    {
        var (shown, pivot) = (view.File!, new FigurePivot(view.Names, words));
        var columns = shown.Columns.Skip(1).SkipLast(1).ToList();
        var ids = shown.Rows.Select(r => (string)r[^1]!).ToList();
        var periods = ViewPeriods.Of(view.Figures);
        var cells = new SortedDictionary<string, string[][]>(StringComparer.Ordinal);
        var titles = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var period in periods)
        {
            var table = pivot.ByItem(shown.Name, shown.Title, view.At(period), hasIds: true);
            var places = columns.ConvertAll(c => table.Columns.ToList().FindIndex(o => o.Name == c.Name));
            var rows = table.Rows.ToDictionary(r => (string)r[^1]!, StringComparer.Ordinal);
            cells[ViewPeriods.Key(period)] = [.. ids.Select(id => places.Select((place, c) => Text(rows.GetValueOrDefault(id), place, columns[c], words)).ToArray())];
            titles[ViewPeriods.Key(period)] = Title(shown, period, periods, words);
        }

        return JsonSerializer.Serialize(new { cells, titles }, JsonSerializerOptions.Web);
    }

    /// <summary>Title of the table of a period.</summary>
    internal static string Title(ViewTable table, DateOnly period, IReadOnlyList<DateOnly> all, Words words) => $"{table.Title}, {ViewPeriods.Show(period, all, words.Culture)}";

    private static string Text(object?[]? row, int place, ViewColumn column, Words words) =>
        row is not null && place >= 0 && row[place] is double value ? ViewFigure.Of(value, column.Digits, words.Culture) : ViewFigure.None;
}
