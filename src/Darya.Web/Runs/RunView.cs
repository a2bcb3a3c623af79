using Darya.Data.Runs;
using Darya.Reporting;
using Darya.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Runs;

/// <summary>A run that lies before the meeting, or that the delegation of the visitor made for itself.</summary>
/// <param name="Run">Where it is.</param>
/// <param name="Manifest">What it was.</param>
internal sealed record RunView(MeetingRun Run, RunManifest Manifest)
{
    /// <summary>How names of tables end.</summary>
    internal const string TableEnding = ".csv";

    /// <summary>Names of its tables.</summary>
    internal IEnumerable<string> Tables => Manifest.Files.Select(f => f.Path).Where(IsTable);

    /// <summary>Whether it has a section of the report.</summary>
    internal bool HasReport => Manifest.Files.Any(f => f.Path == ReportSection.FileName);

    /// <summary>Whether a file is a table.</summary>
    internal static bool IsTable(string name) => name.EndsWith(TableEnding, StringComparison.Ordinal);

    /// <summary>A run of the meeting.</summary>
    /// <exception cref="RoomFault">The visitor does not see it, or its folder is gone or broken.</exception>
    internal static async Task<RunView> Of(Room room, RunShelf shelf, Guid run)
    {
        var found = await RunsView.Seen(room).FirstOrDefaultAsync(r => r.Id == run)
            ?? throw RoomFault.Missing(room.Words["problem.missing"]);
        return new RunView(found, shelf.Manifest(found.Folder) ?? throw RoomFault.Missing(room.Words.Format("fault.run", found.Folder)));
    }

    /// <summary>A file of the run.</summary>
    /// <exception cref="RoomFault">The run has no such file.</exception>
    internal (byte[] Content, bool IsChanged) File(Room room, RunShelf shelf, string name) =>
        shelf.Read(Run.Folder, name) ?? throw RoomFault.Missing(room.Words["problem.missing"]);
}
