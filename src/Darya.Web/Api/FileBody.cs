using System.Text.Json;

namespace Darya.Web.Api;

/// <summary>A file: its name for messages, and its text; a document in JSON may stand as it is.</summary>
internal sealed record FileBody(string? Name, JsonElement Content);
