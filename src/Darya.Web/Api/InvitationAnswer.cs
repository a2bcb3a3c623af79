namespace Darya.Web.Api;

/// <summary>An invitation with its link, which is shown this once.</summary>
internal sealed record InvitationAnswer(Guid Id, Guid Meeting, string Link, DateTime EndsAt);
