using System.Text.Json;

namespace Darya.Web.Access;

/// <summary>Says what a program sends to an endpoint.</summary>
/// <param name="Type">Its type; a dictionary where the endpoint itself knows the fields.</param>
internal sealed record ProgramBodyOf(Type Type)
{
    /// <summary>Whether nothing is sent.</summary>
    internal bool IsNothing => Type == typeof(Api.NoBody);

    /// <summary>Whether the endpoint itself says which fields there are.</summary>
    internal bool IsOpen => Type.IsGenericType;

    /// <summary>Names of the fields.</summary>
    internal IReadOnlyList<string> Names => [.. Type.GetProperties().Select(p => JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name))];

    /// <summary>Whether a field is taken as it stands, whatever it holds.</summary>
    internal bool IsDocument(string name) => Type.GetProperties().Any(p => p.PropertyType == typeof(JsonElement) && JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name) == name);
}
