using System.Text.Json;
using Darya.Data.Runs;
using Darya.Reporting;
using Darya.Web.Access;
using Darya.Web.Runs;
using Darya.Web.Views;

namespace Darya.Web.Exploring;

/// <summary>A part of the report of a run as a page: what is drawn, and the table that was chosen under it.</summary>
internal sealed record RunPartView
{
    /// <summary>Most columns of figures that a table shows unasked.</summary>
    private const int MostColumns = 12;

    internal required RunView Run { get; init; }

    /// <summary>The parts of the run in order.</summary>
    internal required IReadOnlyList<RunPart> Parts { get; init; }

    /// <summary>The part of this page.</summary>
    internal required RunPart Part { get; init; }

    /// <summary>The section of the report; null when the run has none.</summary>
    internal required RunSection? Section { get; init; }

    internal required SectionNames Names { get; init; }

    /// <summary>The table that is shown; null for a part without tables.</summary>
    internal PartTable? Chosen { get; init; }

    /// <summary>Figures of the table before anything is chosen of them; empty for a table of another form.</summary>
    internal IReadOnlyList<ResultRow> Figures { get; init; } = [];

    /// <summary>What is chosen of them.</summary>
    internal FigureChoice Choice { get; init; } = new([], [], null, null);

    /// <summary>The table for people; null without one.</summary>
    internal ViewTable? Table { get; init; }

    /// <summary>The table for files: with the ids of items.</summary>
    internal ViewTable? File { get; init; }

    /// <summary>Number of items that are not shown because nobody chose.</summary>
    internal int Unshown { get; init; }

    /// <summary>Whether the file of the table was changed after the run.</summary>
    internal bool IsChanged { get; init; }

    /// <summary>The one period that drawing and table show, where the part has one.</summary>
    internal DateOnly? Period { get; init; }

    /// <summary>The rules that bind at a reservoir in a period, where the part tells them.</summary>
    internal StepView? Why { get; init; }

    /// <summary>Reads a part of a run.</summary>
    /// <exception cref="RoomFault">The visitor does not see the run, or it has no such part.</exception>
    internal static async Task<RunPartView> Of(Room room, RunShelf shelf, Guid run, string part)
    {
        var view = await RunView.Of(room, shelf, run);
        var section = RunSection.Read(room, shelf, view);
        var parts = RunParts.Of(section?.Section.Capability ?? "", view);
        var found = parts.FirstOrDefault(p => p.Name == part) ?? throw RoomFault.Missing(room.Words["problem.missing"]);
        var page = new RunPartView { Run = view, Parts = parts, Part = found, Section = section, Names = SectionNames.Of(section?.Data, room.Words) };
        var asked = room.Http.Request.Query[ViewFormat.TableParameter].ToString();
        if ((found.Tables.FirstOrDefault(t => t.Name == asked) ?? (found.Tables is [var first, ..] ? first : null)) is not { } chosen)
        {
            return page;
        }

        var title = room.Words.Find("table." + chosen.Name) ?? chosen.Name;
        if (chosen.IsOfSection)
        {
            var list = SectionTable.Of(section, chosen, title, page.Names, room.Words);
            return page with { Chosen = chosen, Table = list, File = list };
        }

        var table = RunTable.Read(room, shelf, view, chosen.File);
        page = page with { Chosen = chosen, IsChanged = table.IsChanged };
        return table.Figures is null
            ? page with { Table = table.Plain(title), File = table.Plain(title) }
            : page.With([.. Wanted(chosen, table.Figures)], title, room) with { Why = found.TellsWhy && section is not null ? StepView.Of(section, table.Figures, page.Names, room) : null };
    }

    /// <summary>What the script of the report needs: its JSON, and choices that the address does not make itself.</summary>
    internal (string Data, string View)? Drawing(string language)
    {
        if (Section is null || Part.Drawn.Length == 0)
        {
            return null;
        }

        var view = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Part.Choice.Length > 0 && Choice.Items is [var only])
        {
            view[Part.Choice] = only;
        }

        if (Period is { } period)
        {
            view[FigureChoice.PeriodParameter] = ViewPeriods.Key(period);
        }

        return (ReportPage.Data([Section.Section], language), JsonSerializer.Serialize(view));
    }

    /// <summary>What is chosen of the figures of one period; the record is left to the series.</summary>
    internal IReadOnlyList<ResultRow> At(DateOnly period) => [.. Choice.Among(Figures).Where(f => f.PeriodStart == period && f.Scenario != ViewPeriods.Record)];

    private RunPartView With(IReadOnlyList<ResultRow> figures, string title, Room room)
    {
        var query = room.Http.Request.Query;
        var choice = FigureChoice.Of(query, figures);
        var pivot = new FigurePivot(Names, room.Words);
        if (Part.HasPeriod && figures.Count > 0)
        {
            var period = ViewPeriods.Chosen(query, figures);
            var page = this with { Figures = figures, Choice = choice, Period = period };
            var now = page.At(period);
            return page with { Table = pivot.ByItem(Chosen!.Name, title, now, hasIds: false), File = pivot.ByItem(Chosen.Name, title, now, hasIds: true) };
        }

        if (!FigurePivot.AreSeries(figures))
        {
            List<ResultRow> found = [.. choice.Among(figures)];
            return this with { Figures = figures, Choice = choice, Table = pivot.ByItem(Chosen!.Name, title, found, hasIds: false), File = pivot.ByItem(Chosen.Name, title, found, hasIds: true) };
        }

        var (items, unshown) = ItemsOf(figures, choice, query);
        var shown = pivot.ByPeriod(Chosen!.Name, title, [.. (choice with { Items = items }).Among(figures)]);
        return this with { Figures = figures, Choice = choice with { Items = unshown > 0 ? [] : items }, Unshown = unshown, Table = shown, File = shown };
    }

    /// <summary>The items of a table of series: those asked for, else the one that the drawing shows, else as many as fit.</summary>
    private (IReadOnlyList<string> Items, int Unshown) ItemsOf(IReadOnlyList<ResultRow> figures, FigureChoice choice, IQueryCollection query)
    {
        var all = figures.Select(f => f.Item).Distinct(StringComparer.Ordinal).ToList();
        if (Part.Choice.Length > 0 && all.Contains(query[Part.Choice].ToString(), StringComparer.Ordinal))
        {
            return ([query[Part.Choice].ToString()], 0);
        }

        if (choice.Items.Count > 0)
        {
            return (choice.Items, 0);
        }

        var columns = choice.Among(figures).Select(f => (f.Scenario, f.Variable)).Distinct().Count();
        var most = Math.Max(1, MostColumns / Math.Max(1, columns));
        return all.Count <= most ? ([], 0) : ([.. all.Take(most)], all.Count - most);
    }

    private static IEnumerable<ResultRow> Wanted(PartTable table, IReadOnlyList<ResultRow> figures)
    {
        var order = table.Variables.Index().ToDictionary(v => v.Item, v => v.Index, StringComparer.Ordinal);
        if (order.Count == 0)
        {
            return figures;
        }

        var items = figures.Select(f => f.Item).Distinct(StringComparer.Ordinal).Index().ToDictionary(i => i.Item, i => i.Index, StringComparer.Ordinal);
        return figures.Where(f => order.ContainsKey(f.Variable)).OrderBy(f => items[f.Item]).ThenBy(f => order[f.Variable]); // OrderBy keeps the order of periods
    }
}
