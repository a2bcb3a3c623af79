namespace Darya.Web.Audit;

/// <summary>What is written into an entry; never a text of a meeting.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Act">The act, for example <c>proposal.seal</c>.</param>
/// <param name="Account">Who, or null when nobody was signed in.</param>
/// <param name="Meeting">The meeting, or null.</param>
/// <param name="Delegation">The delegation of the one who acted, or null.</param>
/// <param name="Role">The role in the meeting, or empty.</param>
/// <param name="Subject">What was acted on, or null.</param>
/// <param name="Detail">A figure that others keep, for example a commitment; or empty.</param>
internal sealed record AuditFact(
    AuditKind Kind, string Act, Guid? Account, Guid? Meeting = null, Guid? Delegation = null, string Role = "", string? Subject = null, string Detail = "");
