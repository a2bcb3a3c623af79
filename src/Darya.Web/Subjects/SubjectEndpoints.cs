using Darya.Web.Access;
using Darya.Web.Pages;
using Darya.Web.Pages.Subjects;
using Darya.Web.Runs;
using Darya.Web.Views;

namespace Darya.Web.Subjects;

/// <summary>A page for each subject: its newest run that the visitor sees, or another one that the address names.</summary>
internal static class SubjectEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var subject in Subject.All)
        {
            var path = "/meetings/{meeting:guid}/" + subject.Name;
            routes.MapGet(path, async ([Microsoft.AspNetCore.Mvc.FromQuery(Name = "run")] Guid? chosen, Room room, RunShelf shelf, PageModel pages) =>
            {
                var view = await SubjectView.Of(room, shelf, subject, chosen);
                return view.Held.Count > 0 ? ViewAnswer.Show<SubjectPage>(room, pages, view, subject.Name, view.Held) : pages.Show<SubjectPage>(view);
            }).Under("subject.see", AccessRule.Members);
            routes.MapGet("/api/v1" + path, async (Guid meeting, [Microsoft.AspNetCore.Mvc.FromQuery(Name = "run")] Guid? chosen, Room room, RunShelf shelf) =>
                TypedResults.Ok(ViewFiles.Answer((await SubjectView.Of(room, shelf, subject, chosen)).Held))).Under("subject.see", AccessRule.Members);
        }
    }
}
