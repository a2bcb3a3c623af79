namespace Darya.Web.Access;

/// <summary>The rule of an endpoint, and what the audit log calls asking it.</summary>
/// <param name="Act">The act, for example <c>text.see</c>.</param>
/// <param name="Rule">Who may.</param>
/// <param name="IsNoted">Whether asking for it is an entry of the log; what shows nothing of a meeting by itself need not be.</param>
internal sealed record EndpointRule(string Act, AccessRule Rule, bool IsNoted = true);
