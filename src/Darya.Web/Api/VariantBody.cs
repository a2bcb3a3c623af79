namespace Darya.Web.Api;

/// <summary>A variant of a delegation, in one language or both, and what it follows; an empty parent is the region.</summary>
internal sealed record VariantBody(string? TitleEn, string? TitleRu, string? AboutEn, string? AboutRu, string? Parent);
