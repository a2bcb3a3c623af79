using Darya.Web.Access;
using Darya.Web.Api;
using Darya.Web.Meetings;
using Darya.Web.Pages;
using Darya.Web.Pages.Agreements;
using Darya.Web.Views;
using Microsoft.AspNetCore.Mvc;

namespace Darya.Web.Agreements;

/// <summary>The ledger of an agreement: what was promised, reported and accepted, season by season.</summary>
internal static class SeasonEndpoints
{
    internal const string Ledger = AgreementEndpoints.One + "/ledger";

    /// <summary>Name of the last day that counts in an address.</summary>
    internal const string AsOf = "as_of";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Ledger, Show).Under("ledger.see", AccessRule.Members);
        routes.MapGet(Ledger + "/file", Download).Under("ledger.file", AccessRule.Members);
        routes.MapChange<FileBody>(
            Ledger + "/readings",
            (Guid agreement, Room room, AgreementMemory memory, SeasonLedgers ledgers) => Add(agreement, room, memory, ledgers, isEvents: false),
            "ledger.readings",
            AccessRule.For(Role.Secretariat));
        routes.MapChange<FileBody>(
            Ledger + "/events",
            (Guid agreement, Room room, AgreementMemory memory, SeasonLedgers ledgers) => Add(agreement, room, memory, ledgers, isEvents: true),
            "ledger.events",
            AccessRule.For(Role.Secretariat));
    }

    private static async Task<IResult> Show(
        Guid agreement, [FromQuery(Name = AsOf)] DateOnly? asOf, Room room, AgreementMemory memory, SeasonLedgers ledgers, PageModel pages)
    {
        var season = await SeasonView.Of(room, memory, ledgers, agreement, asOf);
        return ViewAnswer.Show<SeasonPage>(room, pages, season, $"{season.View.Document.Name}-ledger", SeasonSheets.Of(season, room.Words));
    }

    private static async Task<IResult> Download(Guid agreement, Room room, AgreementMemory memory, SeasonLedgers ledgers)
    {
        var view = await AgreementView.Of(room, memory, agreement, null);
        var bytes = await ledgers.Bytes(agreement, room.Http.RequestAborted) ?? [];
        return Results.Bytes(bytes, "application/jsonl", SentFile.Safe(view.Document.Name) + ".ledger.jsonl");
    }

    private static async Task<IResult> Add(Guid agreement, Room room, AgreementMemory memory, SeasonLedgers ledgers, bool isEvents)
    {
        var view = await AgreementView.Of(room, memory, agreement, null);
        var (name, bytes) = await SentFile.Of(room, SeasonLedgers.LargestTable);
        await SeasonTable.Add(room, ledgers, view, name, bytes, isEvents);
        return room.Done($"/meetings/{room.Meeting.Id}/agreements/{agreement}/ledger", agreement);
    }
}
