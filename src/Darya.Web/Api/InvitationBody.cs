namespace Darya.Web.Api;

/// <summary>An invitation; the delegation belongs to heads, experts and observers.</summary>
internal sealed record InvitationBody(string Invited, string Role, Guid? Delegation);
