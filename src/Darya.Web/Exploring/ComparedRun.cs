using Darya.Data.Runs;
using Darya.Web.Access;
using Darya.Web.Runs;

namespace Darya.Web.Exploring;

/// <summary>One of the runs that stand beside each other.</summary>
/// <param name="View">The run.</param>
/// <param name="Section">Its section of the report; null when it has none.</param>
internal sealed record ComparedRun(RunView View, RunSection? Section)
{
    /// <summary>Its name, which no other run of the meeting has.</summary>
    internal string Name => View.Run.Folder;

    /// <summary>What kind of run it is.</summary>
    internal string Capability => Section?.Section.Capability ?? View.Manifest.Command;

    /// <summary>A run that the visitor sees.</summary>
    /// <exception cref="RoomFault">The visitor does not see it.</exception>
    internal static async Task<ComparedRun> Of(Room room, RunShelf shelf, Guid run)
    {
        var view = await RunView.Of(room, shelf, run);
        return new ComparedRun(view, RunSection.Read(room, shelf, view));
    }

    /// <summary>Whether it has a long table of a name.</summary>
    internal bool Has(Room room, RunShelf shelf, string table) =>
        View.Tables.Contains(table + RunView.TableEnding, StringComparer.Ordinal) && RunTable.IsLong(View.File(room, shelf, table + RunView.TableEnding).Content);

    /// <summary>Figures of a table, the case of the run itself without its name: runs name it after themselves. None when a row of it is no figure.</summary>
    internal IReadOnlyList<ResultRow> Figures(Room room, RunShelf shelf, string table)
    {
        if (RunTable.Read(room, shelf, View, table).Figures is not { } figures)
        {
            return [];
        }

        var own = figures.Select(f => f.Scenario).Where(s => s != ViewPeriods.Record).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return own is [var only] ? [.. figures.Select(f => f.Scenario == only ? f with { Scenario = "" } : f)] : figures;
    }
}
