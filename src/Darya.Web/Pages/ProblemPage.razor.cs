using Darya.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Darya.Web.Pages;

/// <summary>Says why a request was not done.</summary>
public sealed partial class ProblemPage
{
    /// <summary>Answers a request with what is wrong: a page for people, an object for programs.</summary>
    internal static async Task Answer(Room room, int status, IReadOnlyList<FieldFault> faults)
    {
        var context = room.Http;
        if (AccessGate.IsOfPrograms(context))
        {
            await Results.Json(
                new ProblemDetails { Status = status, Title = string.Join(" ", faults.Select(f => f.Message)), Extensions = { ["errors"] = faults } }, contentType: "application/problem+json", statusCode: status).ExecuteAsync(context);
            return;
        }

        var model = context.RequestServices.GetRequiredService<PageModel>();
        await model.Show<ProblemPage>(faults, status).ExecuteAsync(context);
    }
}
