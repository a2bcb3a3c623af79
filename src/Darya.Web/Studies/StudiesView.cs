using Darya.Web.Access;
using Darya.Web.Evidence;
using Darya.Web.Meetings;
using Darya.Web.Runs;
using Darya.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Studies;

/// <summary>The studies of a meeting and the tree of variants.</summary>
/// <param name="Studies">Studies that the visitor sees, with the number of runs that the visitor sees.</param>
/// <param name="Nodes">The tree; empty without a region.</param>
/// <param name="Headlines">What runs found.</param>
/// <param name="CanSolve">Whether jobs can be asked for in this room.</param>
internal sealed record StudiesView(IReadOnlyList<(Study Study, int Runs)> Studies, IReadOnlyList<VariantNode> Nodes, HeadlineMemory Headlines, bool CanSolve)
{
    /// <summary>The studies that the visitor sees: those of the meeting, and those of the own delegation.</summary>
    internal static IQueryable<Study> Seen(Room room)
    {
        var (meeting, own) = (room.Meeting.Id, room.Visitor.Seat?.DelegationId);
        return room.Store.Studies.AsNoTracking().Where(s => s.MeetingId == meeting && (s.DelegationId == null || s.DelegationId == own));
    }

    internal static async Task<StudiesView> Of(Room room, RegionMemory memory, VariantFolders folders, RunShelf shelf, HeadlineMemory headlines, Jobs.JobProgram program)
    {
        var runs = RunsView.Seen(room).Select(r => r.Id);
        var studies = await Seen(room).OrderBy(s => s.MadeAt).ThenBy(s => s.Id)
            .Select(s => new { Study = s, Runs = room.Store.StudyRuns.Count(r => r.StudyId == s.Id && runs.Contains(r.RunId)) }).ToListAsync();
        return new StudiesView([.. studies.Select(s => (s.Study, s.Runs))], await VariantTree.Of(room, memory, folders, shelf), headlines, program.Region is not null);
    }

    /// <summary>Whether the visitor may make a study: of the meeting or of the own delegation.</summary>
    internal static bool MayMake(Room room) => room.Visitor.Is(Role.Secretariat, Role.Head, Role.Expert);

    /// <summary>The studies and the tree as tables.</summary>
    internal IReadOnlyList<ViewTable> Tables(Room room)
    {
        var words = room.Words;
        return
        [
            new(
                "variants",
                words["data.variants"],
                [
                    new("variant", words["data.variants"]), new("title", words["field.title"]), new("depth", words["study.depth"], "", 0), new("rows", words["data.change-rows"], "", 0),
                    new("runs", words["runs.title"], "", 0), new("newest", words["study.newest"]), new("found", words["study.found"]),
                ],
                [
                    .. Nodes.Select(n => (object?[])
                    [
                        n.Name, words.Pick(n.Title.English, n.Title.Russian), (long)n.Depth, (long)n.RowCount, (long)n.Runs.Count,
                        n.Runs.Count > 0 ? n.Runs[0].Run.Folder : null, n.Runs.Count > 0 && Headlines.Of(n.Runs[0].Run.Folder, words) is [var found, ..] ? found : null,
                    ]),
                ]),
            new(
                "studies",
                words["study.title"],
                [new("name", words["study.name"]), new("question", words["study.question"]), new("base", words["study.base"]), new("runs", words["runs.title"], "", 0)],
                [.. Studies.Select(s => (object?[])[words.Pick(s.Study.NameEn, s.Study.NameRu), words.Pick(s.Study.QuestionEn, s.Study.QuestionRu), s.Study.BaseVariant, (long)s.Runs])]),
        ];
    }
}
