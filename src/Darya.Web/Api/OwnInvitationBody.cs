namespace Darya.Web.Api;

/// <summary>An invitation to the own delegation: expert or observer.</summary>
internal sealed record OwnInvitationBody(string Invited, string Role);
