using Darya.Web.Access;
using Darya.Web.Pages;
using Darya.Web.Pages.Evidence;
using Darya.Web.Views;

namespace Darya.Web.Evidence;

/// <summary>The region as a delegation reads it: tables, rows, sources, variants, and where sides differ.</summary>
internal static class DataEndpoints
{
    private const string Data = "/meetings/{meeting:guid}/data";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Data, (Room room, RegionMemory memory, PageModel pages) =>
        {
            var view = DataView.Of(memory);
            return ViewAnswer.Show<DataPage>(room, pages, view, "data", view.Table(room.Words));
        }).Under("data.see", AccessRule.Members);
        routes.MapGet(Data + "/tables/{dataTable}", (string dataTable, int? page, Room room, RegionMemory memory, PageModel pages) =>
        {
            var view = DataTableView.Of(room, memory, dataTable, page);
            return ViewAnswer.Show<DataTablePage>(room, pages, view, dataTable, view.Whole(room.Words));
        }).Under("data.table", AccessRule.Members);
        routes.MapGet(Data + "/tables/{dataTable}/row", async (string dataTable, string? key, Room room, RegionMemory memory, PageModel pages) =>
        {
            var view = await DataRowView.Of(room, memory, dataTable, key);
            return ViewAnswer.Show<DataRowPage>(room, pages, view, dataTable + "-row", view.AsTable(room.Words));
        }).Under("data.row", AccessRule.Members);
        routes.MapGet(Data + "/sources", (string? find, Room room, RegionMemory memory, PageModel pages) =>
        {
            var view = SourcesView.Of(room, memory, find);
            return ViewAnswer.Show<SourcesPage>(room, pages, view, "sources", view.Table(room.Words));
        }).Under("data.sources", AccessRule.Members);
        routes.MapGet(Data + "/differences", (Room room, RegionMemory memory, PageModel pages) =>
        {
            var view = DisagreementsView.Of(room, memory);
            return ViewAnswer.Show<DisagreementsPage>(room, pages, view, "differences", view.Tables(room.Words));
        }).Under("data.differences", AccessRule.Members);
        MapApi(routes);
    }

    /// <summary>The same tables for programs.</summary>
    private static void MapApi(IEndpointRouteBuilder routes)
    {
        const string api = "/api/v1" + Data;
        routes.MapGet(api, (Guid meeting, Room room, RegionMemory memory) => TypedResults.Ok(ViewFiles.Answer([DataView.Of(memory).Table(room.Words)]))).Under("data.see", AccessRule.Members);
        routes.MapGet(api + "/tables/{dataTable}", (Guid meeting, string dataTable, Room room, RegionMemory memory) =>
            TypedResults.Ok(ViewFiles.Answer([DataTableView.Of(room, memory, dataTable, null).Whole(room.Words)]))).Under("data.table", AccessRule.Members);
        routes.MapGet(api + "/tables/{dataTable}/row", async (Guid meeting, string dataTable, string? key, Room room, RegionMemory memory) =>
            TypedResults.Ok(ViewFiles.Answer([(await DataRowView.Of(room, memory, dataTable, key)).AsTable(room.Words)]))).Under("data.row", AccessRule.Members);
        routes.MapGet(api + "/sources", (Guid meeting, string? find, Room room, RegionMemory memory) =>
            TypedResults.Ok(ViewFiles.Answer([SourcesView.Of(room, memory, find).Table(room.Words)]))).Under("data.sources", AccessRule.Members);
        routes.MapGet(api + "/differences", (Guid meeting, Room room, RegionMemory memory) =>
            TypedResults.Ok(ViewFiles.Answer(DisagreementsView.Of(room, memory).Tables(room.Words)))).Under("data.differences", AccessRule.Members);
    }
}
