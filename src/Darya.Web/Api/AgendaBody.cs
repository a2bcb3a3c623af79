namespace Darya.Web.Api;

/// <summary>A point of the agenda; the language that is given stands for the other.</summary>
internal sealed record AgendaBody(string? PointEn, string? PointRu);
