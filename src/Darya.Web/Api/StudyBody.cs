namespace Darya.Web.Api;

/// <summary>A study: a question in one language or both, and the variant it starts from; an empty base is the region.</summary>
internal sealed record StudyBody(string? NameEn, string? NameRu, string? QuestionEn, string? QuestionRu, string? Base);
