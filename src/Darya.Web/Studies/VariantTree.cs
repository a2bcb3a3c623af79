using Darya.Data.Catalogue;
using Darya.Model;
using Darya.Web.Access;
using Darya.Web.Evidence;
using Darya.Web.Jobs;
using Darya.Web.Runs;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Studies;

/// <summary>The region, its variants and those made in the room, as a tree, with what was computed of each.</summary>
internal static class VariantTree
{
    /// <summary>Every variant that the visitor sees, each after the one it follows.</summary>
    internal static async Task<IReadOnlyList<VariantNode>> Of(Room room, RegionMemory memory, VariantFolders folders, RunShelf shelf)
    {
        if (memory.Catalogue is not { } region)
        {
            return [];
        }

        var runs = (await RunsView.Seen(room).OrderByDescending(r => r.LaidAt).ThenBy(r => r.Id).ToListAsync())
            .Select(r => (Run: r, Manifest: shelf.Manifest(r.Folder))).Where(r => r.Manifest?.Region == region.Id).Select(r => (r.Run, Manifest: r.Manifest!)).ToList();
        var jobs = await OpenJobs(room);
        var made = await RoomVariants.Seen(room).OrderBy(v => v.MadeAt).ThenBy(v => v.Id).ToListAsync();
        var makers = await room.Store.Delegations.AsNoTracking().Where(d => d.MeetingId == room.Meeting.Id).ToDictionaryAsync(d => d.Id);
        var nodes = new List<VariantNode> { Node("", 0, new LocalName(room.Words["data.base"], room.Words["data.base"]), new LocalName("", ""), null, null) };
        Follow("", 1);

        // One that follows what the visitor does not see stands under the root.
        var shown = nodes.Select(n => n.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var orphan in made.Where(v => !shown.Contains(v.Name)))
        {
            Add(orphan, 1);
        }

        return nodes;

        void Follow(string parent, int depth)
        {
            foreach (var variant in parent.Length == 0 ? region.Variants : [])
            {
                nodes.Add(Node(variant.Name, depth, variant.Title, variant.Description, variant, null));
                Follow(variant.Name, depth + 1);
            }

            foreach (var variant in made.Where(v => v.Parent == parent))
            {
                Add(variant, depth);
                Follow(variant.Name, depth + 1);
            }
        }

        void Add(RoomVariant variant, int depth) => nodes.Add(Node(
            variant.Name, depth, new LocalName(variant.TitleEn, variant.TitleRu), new LocalName(variant.DescriptionEn, variant.DescriptionRu), folders.Read(variant.Name), variant));

        VariantNode Node(string name, int depth, LocalName title, LocalName about, RegionVariant? rows, RoomVariant? own)
        {
            var node = new VariantNode(
                name,
                depth,
                title,
                about,
                [.. rows?.Tables.Select(t => (t.Format.Name, t.Rows.Count)) ?? []],
                own,
                own is null ? null : makers.GetValueOrDefault(own.MakerId),
                [.. runs.Where(r => (r.Manifest.Variant ?? "") == name)],
                []);
            return node with { OpenJobs = [.. jobs.Where(j => j.TermsByField.GetValueOrDefault("job_variant", "") == node.Choice)] };
        }
    }

    /// <summary>Jobs that wait or run, of the meeting and of the visitor's delegation.</summary>
    private static Task<List<Job>> OpenJobs(Room room)
    {
        var (meeting, own) = (room.Meeting.Id, room.Visitor.Seat?.DelegationId);
        return room.Store.Jobs.AsNoTracking()
            .Where(j => j.MeetingId == meeting && (j.DelegationId == null || j.DelegationId == own) && (j.State == JobState.Waiting || j.State == JobState.Running))
            .OrderBy(j => j.AskedAt).ToListAsync();
    }
}
