using Darya.Web.Access;
using Microsoft.AspNetCore.Http.Connections;

namespace Darya.Web.Live;

/// <summary>The way to the hub.</summary>
internal static class LiveEndpoints
{
    /// <summary>Largest message of a page in bytes: it only says which meeting it shows.</summary>
    internal const int LargestMessage = 4096;

    internal static void Map(IEndpointRouteBuilder routes) => routes.MapHub<LiveHub>(LiveHub.Address, o =>
        {
            o.Transports = HttpTransportType.WebSockets; // one request, which the gate sees; a page that cannot open it works without
            o.CloseOnAuthenticationExpiration = true;
        })
        .WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Post]))
        .UnderQuietly("live.listen", AccessRule.SignedIn);
}
