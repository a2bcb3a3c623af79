using Darya.Web.Access;
using Darya.Web.Pages;
using Darya.Web.Pages.Exploring;
using Darya.Web.Runs;
using Darya.Web.Views;

namespace Darya.Web.Exploring;

/// <summary>Parts of runs as pages, and runs beside each other.</summary>
internal static class ExploreEndpoints
{
    private const string Compare = "/meetings/{meeting:guid}/compare";
    private const string Part = "/meetings/{meeting:guid}/runs/{run:guid}/views/{view}";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Part, async (Guid run, string view, Room room, RunShelf shelf, PageModel pages) =>
        {
            var found = await RunPartView.Of(room, shelf, run, view);
            return ViewAnswer.Show<RunPartPage>(room, pages, found, $"{found.Run.Run.Folder}-{view}", Tables(found));
        }).Under("run.view", AccessRule.Members);
        routes.MapGet("/api/v1" + Part, async (Guid meeting, Guid run, string view, Room room, RunShelf shelf) =>
            TypedResults.Ok(ViewFiles.Answer(Tables(await RunPartView.Of(room, shelf, run, view))))).Under("run.view", AccessRule.Members);
        routes.MapGet(Compare, async (Room room, RunShelf shelf, PageModel pages) =>
        {
            var found = await CompareView.Of(room, shelf);
            return ViewAnswer.Show<ComparePage>(room, pages, found, "compare", Tables(found));
        }).Under("runs.compare", AccessRule.Members);
        routes.MapGet("/api/v1" + Compare, async (Guid meeting, Room room, RunShelf shelf) => TypedResults.Ok(ViewFiles.Answer(Tables(await CompareView.Of(room, shelf)))))
            .Under("runs.compare", AccessRule.Members);
    }

    /// <summary>The tables of a page; one without any gives an empty one, so that every page answers in every form.</summary>
    private static IReadOnlyList<ViewTable> Tables(RunPartView view) =>
        view.File is null ? [Nothing(view.Part.Name)] : view.Why is { } why ? [view.File, why.State, why.Rules, why.Others] : [view.File];

    private static IReadOnlyList<ViewTable> Tables(CompareView view) => view.All.Count > 0 ? view.All : [Nothing("compare")];

    private static ViewTable Nothing(string name) => new(name, name, [new ViewColumn("item", name)], []);
}
