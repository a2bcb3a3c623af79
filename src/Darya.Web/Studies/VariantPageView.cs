using Darya.Data.Catalogue;
using Darya.Web.Access;
using Darya.Web.Evidence;
using Darya.Web.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Studies;

/// <summary>A variant of the region or of the room.</summary>
/// <param name="Variant">Its rows.</param>
/// <param name="Made">Where it stands in the room; null for one of the region.</param>
/// <param name="Maker">The delegation that made it; null for one of the region.</param>
/// <param name="Parent">What it follows; null for the region as it is.</param>
/// <param name="Changes">What was changed in the room, with who did.</param>
/// <param name="MayChange">Whether the visitor may change its figures.</param>
/// <param name="MayLay">Whether the visitor may lay it before the meeting.</param>
/// <param name="Chosen">The table that the form is about; null before one was chosen.</param>
internal sealed record VariantPageView(
    VariantView Variant, RoomVariant? Made, Delegation? Maker, RegionVariant? Parent, IReadOnlyList<(VariantChange Change, string Who)> Changes, bool MayChange, bool MayLay, RegionTable? Chosen)
{
    /// <summary>A variant by its name.</summary>
    /// <exception cref="RoomFault">The visitor sees no such variant.</exception>
    internal static async Task<VariantPageView> Of(Room room, RegionMemory memory, VariantFolders folders, string name)
    {
        var region = memory.Require(room);
        var made = await RoomVariants.Seen(room).FirstOrDefaultAsync(v => v.Name == name);
        var shipped = region.Variants.FirstOrDefault(v => v.Name == name);
        var variant = shipped ?? (made is null ? null : folders.Read(name)) ?? throw RoomFault.Missing(room.Words["problem.missing"]);
        var mayChange = made is not null && await RoomVariants.MayChange(room, made);
        return new VariantPageView(
            new VariantView(variant, ChangedRow.Of(region, variant)),
            made,
            made is null ? null : await room.Store.Delegations.AsNoTracking().SingleAsync(d => d.Id == made.MakerId),
            made is { Parent.Length: > 0 } ? folders.Read(made.Parent) : null,
            made is null ? [] : await ChangesOf(room, made.Id),
            mayChange,
            made is { DelegationId: { } owner } && room.Visitor.Is(owner, Role.Head),
            mayChange ? region.Table(room.Http.Request.Query["table"].ToString()) : null);
    }

    /// <summary>The changes of a variant in the order they were made, with the names of who made them.</summary>
    internal static async Task<IReadOnlyList<(VariantChange Change, string Who)>> ChangesOf(Room room, Guid variant)
    {
        var changes = await room.Store.VariantChanges.AsNoTracking().Where(c => c.VariantId == variant).OrderBy(c => c.ChangedAt).ThenBy(c => c.Id).ToListAsync();
        var accounts = changes.Select(c => c.AccountId).Distinct().ToList();
        var names = await room.Store.Users.Where(a => accounts.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.DisplayName);
        return changes.ConvertAll(c => (c, names[c.AccountId]));
    }
}
