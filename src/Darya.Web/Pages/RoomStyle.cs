using System.Security.Cryptography;
using System.Text;
using Darya.Reporting;
using Darya.Web.Access;

namespace Darya.Web.Pages;

/// <summary>Style of the pages, and script and style of the report; each under an address that changes with its content.</summary>
internal static class RoomStyle
{
    private static readonly (string Name, string Type, byte[] Content)[] Files =
    [
        ("room.css", "text/css; charset=utf-8", Resource("room.css")),
        ("room.js", "text/javascript; charset=utf-8", Resource("room.js")),
        ("term.js", "text/javascript; charset=utf-8", Resource("term.js")),
        ("report.css", "text/css; charset=utf-8", Encoding.UTF8.GetBytes(ReportPage.Style)),
        ("report.js", "text/javascript; charset=utf-8", Encoding.UTF8.GetBytes(ReportPage.Script)),
    ];

    /// <summary>Address of the style of the pages.</summary>
    internal static string Address { get; } = AddressOf("room.css");

    /// <summary>Address of a file.</summary>
    internal static string AddressOf(string name) =>
        $"/assets/{name}?v={Convert.ToHexStringLower(SHA256.HashData(Files.Single(f => f.Name == name).Content))[..12]}";

    /// <summary>Maps the files.</summary>
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/assets/{name}", (string name, Room room) =>
    {
        if (Files.FirstOrDefault(f => f.Name == name) is not { Name: not null } file)
        {
            throw RoomFault.Missing(room.Words["problem.missing"]);
        }

        room.Http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(file.Content, file.Type);
    }).Under("asset.see", AccessRule.Anyone);

    private static byte[] Resource(string name)
    {
        using var stream = typeof(RoomStyle).Assembly.GetManifestResourceStream("Darya.Web." + name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
