namespace Darya.Web.Api;

/// <summary>A job: how far it is, how it ended, and what was asked for.</summary>
internal sealed record JobAnswer(
    Guid Id,
    Guid? Delegation,
    string Kind,
    string State,
    string? Progress,
    int? ExitCode,
    string? Folder,
    Guid? After,
    DateTime AskedAt,
    DateTime? StartedAt,
    DateTime? EndedAt,
    IReadOnlyDictionary<string, string> Terms);
