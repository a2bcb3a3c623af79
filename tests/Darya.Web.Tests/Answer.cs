using System.Net;
using System.Text.Json;

namespace Darya.Web.Tests;

/// <summary>What the server answered.</summary>
/// <param name="Status">The status.</param>
/// <param name="Text">The body.</param>
/// <param name="Location">Where it leads, or null.</param>
/// <param name="Headers">All headers as text.</param>
internal sealed record Answer(HttpStatusCode Status, string Text, string? Location, string Headers)
{
    /// <summary>The body as a browser shows it: letters that are written as entities are letters again.</summary>
    internal string Shown => WebUtility.HtmlDecode(Text);

    /// <summary>The body as JSON.</summary>
    internal JsonElement Json => JsonDocument.Parse(Text).RootElement;
}
