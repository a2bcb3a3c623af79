namespace Darya.Web.Api;

/// <summary>A meeting with who is invited as its secretariat; the commission's agenda where it is usual.</summary>
internal sealed record MeetingBody(string? TitleEn, string? TitleRu, string Place, DateOnly FirstDay, string Invited, bool? Usual);
