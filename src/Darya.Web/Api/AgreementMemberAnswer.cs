namespace Darya.Web.Api;

/// <summary>A member that differs; null where it was not, or is no more.</summary>
internal sealed record AgreementMemberAnswer(string Path, string? Old, string? New);
