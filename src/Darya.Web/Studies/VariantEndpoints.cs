using Darya.Data.Format;
using Darya.Web.Access;
using Darya.Web.Api;
using Darya.Web.Evidence;
using Darya.Web.Meetings;
using Darya.Web.Pages;
using Darya.Web.Pages.Studies;
using Darya.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Studies;

/// <summary>Variants: those of the region, and those that delegations make for themselves until their head lays them before the meeting.</summary>
internal static class VariantEndpoints
{
    private const string Variant = "/meetings/{meeting:guid}/variants/{variantName}";
    private const string Own = "/meetings/{meeting:guid}/delegations/{delegation:guid}/variants";

    private const int MostVariants = 100; // of a delegation
    private const int MostChanges = 200; // of a variant

    private static readonly SemaphoreSlim Gate = new(1); // folders are written one after another

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Variant, async (string variantName, Room room, RegionMemory memory, VariantFolders folders, PageModel pages) =>
        {
            var view = await VariantPageView.Of(room, memory, folders, variantName);
            return ViewAnswer.Show<VariantPage>(room, pages, view, "variant-" + variantName, view.Variant.Table(room.Words));
        }).Under("variant.see", AccessRule.Members);
        routes.MapGet("/api/v1" + Variant, async (Guid meeting, string variantName, Room room, RegionMemory memory, VariantFolders folders) =>
            TypedResults.Ok(ViewFiles.Answer([(await VariantPageView.Of(room, memory, folders, variantName)).Variant.Table(room.Words)]))).Under("variant.see", AccessRule.Members);
        routes.MapChange<VariantBody>(Own, Make, "variant.make", AccessRule.Own(Role.Head, Role.Expert));
        routes.MapChange<VariantChangeBody>(Own + "/{variant:guid}/changes", Change, "variant.change", AccessRule.Own(Role.Head, Role.Expert));
        routes.MapChange<NoBody>(Own + "/{variant:guid}/changes/{change:guid}/remove", Undo, "variant.undo", AccessRule.Own(Role.Head, Role.Expert));
        routes.MapChange<NoBody>(Own + "/{variant:guid}/lay", Lay, "variant.lay", AccessRule.Own(Role.Head));
    }

    private static async Task<IResult> Make(Guid delegation, Room room, RegionMemory memory, VariantFolders folders)
    {
        var region = memory.Require(room);
        var form = await room.Form();
        var (title, about, parent) = (form.Both("title", RoomVariant.LongestTitle), form.Both("about", RoomVariant.LongestDescription), form.Raw("parent"));
        form.Require("parent", parent.Length == 0 || region.Variants.Any(v => v.Name == parent) || await RoomVariants.Seen(room).AnyAsync(v => v.Name == parent), "fault.choice", room.Words["field.parent"], "");
        form.Require("title_en", await room.Store.Variants.CountAsync(v => v.MakerId == delegation) < MostVariants, "study.fault.many", MostVariants);
        form.Check();
        var variant = new RoomVariant
        {
            Id = Guid.CreateVersion7(),
            MeetingId = room.Meeting.Id,
            DelegationId = delegation,
            MakerId = delegation,
            AccountId = room.Account.Id,
            Name = RoomVariant.NewName(),
            Parent = parent,
            TitleEn = title.En,
            TitleRu = title.Ru,
            DescriptionEn = about.En,
            DescriptionRu = about.Ru,
            MadeAt = room.Now,
        };
        await Write(room, folders, "variant.make", variant, () => room.Store.Add(variant), changes => changes);
        return Back(room, variant);
    }

    private static async Task<IResult> Change(Guid delegation, Guid variant, Room room, RegionMemory memory, VariantFolders folders)
    {
        var found = await Open(room, delegation, variant);
        memory.Require(room);
        var form = await room.Form();
        var (table, key, field, reason) = (form.Raw("table"), form.Raw("row").Trim(), form.Raw("field"), form.Text("reason", VariantChange.LongestReason));
        var value = form.Optional("value", VariantChange.LongestValue);
        var format = RegionFormat.Find(table);
        form.Require("table", format is { HasProvenance: true }, "study.fault.table", table);
        form.Require("field", format is null || MayChange(format, field), "study.fault.field", field, string.Join(", ", format?.Fields.Select(f => f.Name).Where(f => MayChange(format, f)) ?? []));
        form.Check();
        var row = folders.Row(found.Parent.Length > 0 ? folders.Read(found.Parent) : null, table, key);
        form.Require("row", row is not null, "study.fault.row", key);
        form.Check();
        var (place, changed) = (format!.PlaceOf(field), await room.Store.VariantChanges.AnyAsync(c => c.VariantId == variant && c.TableName == table && c.RowKey == key && c.Field == field));
        form.Require("field", !changed, "study.fault.twice", field);
        form.Require("value", await room.Store.VariantChanges.CountAsync(c => c.VariantId == variant) < MostChanges, "study.fault.many-changes", MostChanges);
        form.Check();
        var written = format.Fields[place].IsNumeric ? new string([.. value.Where(c => !char.IsWhiteSpace(c))]).Replace(',', '.') : value;
        var change = new VariantChange
        {
            Id = Guid.CreateVersion7(),
            VariantId = variant,
            AccountId = room.Account.Id,
            TableName = table,
            RowKey = key,
            Field = field,
            Before = row!.Cells[place],
            Value = written,
            Reason = reason,
            ChangedAt = room.Now,
        };
        await Write(room, folders, "variant.change", found, () => room.Store.Add(change), changes => [.. changes, (change, room.Account.DisplayName)]);
        return Back(room, found);
    }

    private static async Task<IResult> Undo(Guid delegation, Guid variant, Guid change, Room room, RegionMemory memory, VariantFolders folders)
    {
        var found = await Open(room, delegation, variant);
        memory.Require(room);
        var stored = await room.Store.VariantChanges.FirstOrDefaultAsync(c => c.Id == change && c.VariantId == variant) ?? throw RoomFault.Missing(room.Words["problem.missing"]);
        await Write(room, folders, "variant.undo", found, () => room.Store.Remove(stored), changes => [.. changes.Where(c => c.Change.Id != change)]);
        return Back(room, found);
    }

    private static async Task<IResult> Lay(Guid delegation, Guid variant, Room room)
    {
        var found = await RoomVariants.Own(room, delegation, variant);
        await room.Change("variant.lay", variant, async () =>
        {
            var own = await room.Store.Variants.SingleAsync(v => v.Id == variant);
            if (own.DelegationId is null)
            {
                throw RoomFault.Conflict(room.Words["study.fault.laid"]);
            }

            if (await room.Store.Variants.AnyAsync(v => v.Name == own.Parent && v.DelegationId != null))
            {
                throw RoomFault.Conflict(room.Words["study.fault.parent"]);
            }

            (own.DelegationId, own.LaidAt) = (null, room.Now);
        });
        return Back(room, found);
    }

    private static async Task<RoomVariant> Open(Room room, Guid delegation, Guid variant)
    {
        var found = await RoomVariants.Own(room, delegation, variant);
        return await RoomVariants.IsOpen(room, found) ? found : throw RoomFault.Conflict(room.Words["study.fault.closed"]);
    }

    private static bool MayChange(TableFormat table, string field) => table.Has(field) && !table.Key.Contains(field, StringComparer.Ordinal) && !VariantFolders.Provenance.Contains(field, StringComparer.Ordinal);

    /// <summary>Makes the change and the folder, both or neither.</summary>
    private static async Task Write(
        Room room, VariantFolders folders, string act, RoomVariant variant, Action change, Func<IReadOnlyList<(VariantChange Change, string Who)>, IReadOnlyList<(VariantChange Change, string Who)>> then)
    {
        var state = await room.Store.Delegations.Where(d => d.Id == variant.MakerId).Select(d => d.State).SingleAsync();
        await Gate.WaitAsync();
        try
        {
            var changes = then(await VariantPageView.ChangesOf(room, variant.Id));
            using var prepared = folders.Prepare(variant, changes, state);
            if (prepared.Faults.Count > 0)
            {
                throw RoomFault.Invalid([room.Words["study.fault.check"], .. prepared.Faults]);
            }

            await room.Change(act, variant.Id, async () =>
            {
                change();
                await room.Store.SaveChangesAsync();
                prepared.Put();
            });
        }
        finally
        {
            Gate.Release();
        }
    }

    private static IResult Back(Room room, RoomVariant variant) => room.Done($"/meetings/{room.Meeting.Id}/variants/{variant.Name}", variant.Id);
}
