using Darya.Data.Runs;
using Darya.Web.Access;
using Darya.Web.Runs;
using Darya.Web.Views;

namespace Darya.Web.Exploring;

/// <summary>Up to four runs of one kind beside each other.</summary>
internal sealed record CompareView
{
    private static readonly Dictionary<string, (string Table, string Variable, PartTable Summary)> Usual = new(StringComparer.Ordinal)
    {
        ["plan"] = ("storages", "storage", new("states", "summary", "benefit", "farming", "fuel_cost", "unserved_cost", "exchange", "irrigation")),
        ["cooperate"] = ("coalitions", "gamma", new("shares", "summary", "joint_gain", "core_empty", "gain")),
    };

    /// <summary>What was asked for.</summary>
    internal required CompareChoice Choice { get; init; }

    /// <summary>The runs, the base first; none where nothing is chosen yet.</summary>
    internal IReadOnlyList<ComparedRun> Runs { get; init; } = [];

    /// <summary>Runs that can be added.</summary>
    internal required IReadOnlyList<(MeetingRun Run, RunManifest? Manifest)> Others { get; init; }

    /// <summary>Long tables that all runs have.</summary>
    internal IReadOnlyList<string> Tables { get; init; } = [];

    internal IReadOnlyList<string> Variables { get; init; } = [];

    internal IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>The chosen table, quantity and item; an empty item is all of them.</summary>
    internal (string Table, string Variable, string Item) Chosen { get; init; }

    internal SectionNames? Names { get; init; }

    /// <summary>The main figures of the states; null for runs without such.</summary>
    internal SideBySide? Summary { get; init; }

    /// <summary>The chosen figures.</summary>
    internal SideBySide? Figures { get; init; }

    /// <summary>JSON of the drawing; empty where there is nothing to draw.</summary>
    internal string Drawing { get; init; } = "";

    internal ViewTable? Settings { get; init; }

    internal ViewTable? Inputs { get; init; }

    /// <summary>Every table of the page that leaves the room.</summary>
    internal IReadOnlyList<ViewTable> All => [.. new[] { Figures?.Table, Summary?.Table, Settings, Inputs }.OfType<ViewTable>()];

    /// <summary>Sets the runs of the address beside each other.</summary>
    /// <exception cref="RoomFault">The visitor does not see one of them, or they are of different kinds.</exception>
    internal static async Task<CompareView> Of(Room room, RunShelf shelf)
    {
        var choice = CompareChoice.Of(room);
        var runs = new List<ComparedRun>();
        foreach (var id in choice.Runs)
        {
            runs.Add(await ComparedRun.Of(room, shelf, id));
        }

        if (runs.FirstOrDefault(r => r.Capability != runs[0].Capability || r.View.Manifest.Region != runs[0].View.Manifest.Region) is { } stranger)
        {
            throw RoomFault.Invalid(room.Words.Format("compare.fault.kind", runs[0].Name, stranger.Name));
        }

        var others = (await RunsView.Of(room, shelf)).All.Where(r => r.Manifest is not null && !choice.Runs.Contains(r.Run.Id)
            && (runs.Count == 0 || (r.Manifest.Command == runs[0].View.Manifest.Command && r.Manifest.Region == runs[0].View.Manifest.Region))).ToList();
        var view = new CompareView { Choice = choice, Others = others };
        return runs.Count == 0 ? view : (view with { Runs = runs, Names = SectionNames.Of(runs[0].Section?.Data, room.Words) }).Filled(room, shelf);
    }

    private CompareView Filled(Room room, RunShelf shelf)
    {
        var (words, names) = (room.Words, Names!);
        string[] runs = [.. Runs.Select(r => r.Name)];
        var usual = Usual.TryGetValue(Runs[0].Capability, out var known) ? known : (Table: "", Variable: "", Summary: null);
        var tables = Runs[0].View.Tables.Select(t => t[..^RunView.TableEnding.Length]).Where(t => Runs.All(r => r.Has(room, shelf, t))).ToList();
        var view = this with { Tables = tables, Settings = RunDifferences.Settings(Runs, words), Inputs = RunDifferences.Inputs(Runs, words) };
        if (usual.Summary is { } summary && tables.Contains(summary.File))
        {
            List<IReadOnlyList<ResultRow>> main = [.. Runs.Select(r => (IReadOnlyList<ResultRow>)[.. Ordered(r.Figures(room, shelf, summary.File), summary.Variables)])];
            view = view with { Summary = SideBySide.Of(summary.Name, words["compare.summary"], runs, main, Choice.IsOnlyDifferences, names, words) };
        }

        if (Pick(tables, Choice.Table, usual.Table) is not { } table)
        {
            return view;
        }

        var all = Runs.Select(r => r.Figures(room, shelf, table)).ToList();
        var variables = Together(all, f => f.Variable);
        if (Pick(variables, Choice.Variable, usual.Variable) is not { } variable)
        {
            return view;
        }

        List<IReadOnlyList<ResultRow>> wanted = [.. all.Select(f => (IReadOnlyList<ResultRow>)[.. f.Where(r => r.Variable == variable && r.Scenario != ViewPeriods.Record && (Choice.From is not { } a || r.PeriodStart >= a) && (Choice.To is not { } b || r.PeriodEnd <= b))])];
        var items = Together(wanted, f => f.Item);
        var isSeries = FigurePivot.AreSeries(wanted[0]);
        var item = Choice.Item is { } asked && (asked.Length == 0 || items.Contains(asked)) ? asked : isSeries ? Pick(items, Largest, "") ?? "" : "";
        List<IReadOnlyList<ResultRow>> shown = [.. wanted.Select(f => (IReadOnlyList<ResultRow>)[.. f.Where(r => item.Length == 0 || r.Item == item)])];
        var title = $"{words.Find("table." + table) ?? table}: {names.Variable(variable)}{(item.Length > 0 ? $", {names.Item(item)}" : "")}";
        return view with
        {
            Variables = variables,
            Items = items,
            Chosen = (table, variable, item),
            Figures = SideBySide.Of(table, title, runs, shown, Choice.IsOnlyDifferences, names, words),
            Drawing = ComparisonDrawing.Of(this, title, shown, isSeries && item.Length > 0, names, words),
        };
    }

    /// <summary>The reservoir that a plan tells most about.</summary>
    private string Largest => Runs[0].Section is { } section && section.Data.TryGetProperty("headline", out var headline) && headline.TryGetProperty("reservoir", out var node) ? node.GetString() ?? "" : "";

    private static string? Pick(IReadOnlyList<string> there, params IEnumerable<string> wishes) => wishes.FirstOrDefault(there.Contains) ?? (there is [var first, ..] ? first : null);

    private static List<string> Together(IEnumerable<IReadOnlyList<ResultRow>> figures, Func<ResultRow, string> of) => [.. figures.SelectMany(f => f).Select(of).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<ResultRow> Ordered(IReadOnlyList<ResultRow> figures, IReadOnlyList<string> variables) =>
        variables.SelectMany(v => figures.Where(f => f.Variable == v && f.Unit == figures.First(o => o.Variable == v).Unit));
}
