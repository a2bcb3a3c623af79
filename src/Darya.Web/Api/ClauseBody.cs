namespace Darya.Web.Api;

/// <summary>A clause with its first version; the language that is given stands for the other.</summary>
internal sealed record ClauseBody(string? HeadingEn, string? HeadingRu, string? TextEn, string? TextRu);
