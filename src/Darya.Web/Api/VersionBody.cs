namespace Darya.Web.Api;

/// <summary>The next wording of a clause, with the number of the version it replaces.</summary>
internal sealed record VersionBody(string? TextEn, string? TextRu, int Version);
