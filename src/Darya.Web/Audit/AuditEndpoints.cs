using Darya.Web.Access;
using Darya.Web.Meetings;
using Darya.Web.Pages;

namespace Darya.Web.Audit;

/// <summary>The audit log, of a meeting and of the room.</summary>
internal static class AuditEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/meetings/{meeting:guid}/audit", Show).Under("audit.see", AccessRule.For(Role.Secretariat, Role.Auditor));
        routes.MapGet("/audit", Show).Under("audit.see-all", AccessRule.Administrator);
    }

    private static async Task<IResult> Show(Room room, PageModel pages, long? before) => pages.Show<AuditPage>(await AuditLogView.Of(room, before));
}
