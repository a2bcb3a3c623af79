using Darya.Web.Access;
using Darya.Web.Meetings;
using Darya.Web.Runs;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Studies;

/// <summary>Variants made in the room: who sees them, who may change them.</summary>
internal static class RoomVariants
{
    /// <summary>The variants that the visitor sees: those before the meeting, and those of the own delegation.</summary>
    internal static IQueryable<RoomVariant> Seen(Room room)
    {
        var (meeting, own) = (room.Meeting.Id, room.Visitor.Seat?.DelegationId);
        return room.Store.Variants.AsNoTracking().Where(v => v.MeetingId == meeting && (v.DelegationId == null || v.DelegationId == own));
    }

    /// <summary>How a job names it: the path of its folder, seen from the data folder.</summary>
    internal static string ChoiceOf(RoomVariant variant) => $"{ServeSettings.VariantsName}/{variant.Name}";

    /// <summary>An own variant of a delegation, as the address names it.</summary>
    /// <exception cref="RoomFault">The delegation has no such variant.</exception>
    internal static async Task<RoomVariant> Own(Room room, Guid delegation, Guid variant) =>
        await room.Store.Variants.AsNoTracking().FirstOrDefaultAsync(v => v.Id == variant && v.MeetingId == room.Meeting.Id && v.MakerId == delegation)
        ?? throw RoomFault.Missing(room.Words["problem.missing"]);

    /// <summary>Whether its figures may still change: it does not lie before the meeting, and nothing was made of it.</summary>
    internal static async Task<bool> IsOpen(Room room, RoomVariant variant)
    {
        var choice = ChoiceOf(variant);
        return variant.DelegationId is not null
            && !await room.Store.Variants.AnyAsync(v => v.Parent == variant.Name)
            && !await room.Store.Jobs.AnyAsync(j => j.MeetingId == variant.MeetingId && j.Terms.Contains(choice));
    }

    /// <summary>Whether the visitor may change it.</summary>
    internal static async Task<bool> MayChange(Room room, RoomVariant variant) => room.Visitor.Is(variant.MakerId, Role.Head, Role.Expert) && await IsOpen(room, variant);

    /// <summary>A run goes before the meeting only together with what it was made of: figures that nobody can look up are no evidence.</summary>
    /// <exception cref="RoomFault">The run is of a variant that the delegation keeps to itself.</exception>
    internal static async Task RequireLaid(Room room, RunShelf shelf, Guid delegation, Guid run)
    {
        var folder = await room.Store.Runs.Where(r => r.Id == run && r.MeetingId == room.Meeting.Id && r.DelegationId == delegation).Select(r => r.Folder).FirstOrDefaultAsync();
        var name = folder is null ? null : shelf.Manifest(folder)?.Variant;
        if (name is not null && await room.Store.Variants.AnyAsync(v => v.MeetingId == room.Meeting.Id && v.Name == name && v.DelegationId != null))
        {
            throw RoomFault.Conflict(room.Words["study.fault.lay-first"]);
        }
    }
}
