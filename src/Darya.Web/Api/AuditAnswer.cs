using Darya.Web.Audit;

namespace Darya.Web.Api;

/// <summary>A page of the audit log, newest first; older entries are asked for with <c>before</c>.</summary>
internal sealed record AuditAnswer(string? Head, long? Older, IReadOnlyList<AuditView> Entries);
