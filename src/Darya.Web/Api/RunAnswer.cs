namespace Darya.Web.Api;

/// <summary>A run that lies before a meeting, or that the own delegation alone sees; without more than its folder when that is gone or broken.</summary>
internal sealed record RunAnswer(
    Guid Id, Guid? Delegation, string Folder, string? Command, string? Region, string? Variant, string? Status, DateTime? StartedUtc, IReadOnlyList<string> Files);
