namespace Darya.Web.Api;

/// <summary>A meeting, and the role of who asks; null for an administrator without a seat.</summary>
internal sealed record MeetingAnswer(Guid Id, TextAnswer Title, string Place, DateOnly FirstDay, string? Role);
