using Darya.Web.Api;

namespace Darya.Web.Access;

/// <summary>Maps what changes something, once for the form of a page and once for programs: the same function, rule and entry of the log.</summary>
internal static class ChangeRoutes
{
    /// <summary>Beginning of addresses for programs.</summary>
    internal const string OfPrograms = "/api/v1";

    /// <summary>Maps a change.</summary>
    /// <typeparam name="TBody">What a program sends; its members are the fields of the form.</typeparam>
    /// <param name="routes">The endpoints.</param>
    /// <param name="path">Address of the form.</param>
    /// <param name="change">Makes the change.</param>
    /// <param name="act">What the audit log calls it.</param>
    /// <param name="rule">Who may.</param>
    /// <param name="limit">Name of a limit of rates; null for none.</param>
    internal static void MapChange<TBody>(this IEndpointRouteBuilder routes, string path, Delegate change, string act, AccessRule rule, string? limit = null)
    {
        foreach (var endpoint in new[] { routes.MapPost(path, change), routes.MapPost(OfPrograms + path, change).WithMetadata(new ProgramBodyOf(typeof(TBody))).Produces<ChangeAnswer>() })
        {
            endpoint.Under(act, rule);
            if (limit is not null)
            {
                endpoint.RequireRateLimiting(limit);
            }
        }
    }
}
