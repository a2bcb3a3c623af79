namespace Darya.Web.Api;

/// <summary>What one reporter says of a period; the value is null while days are missing.</summary>
internal sealed record ReportedAnswer(string Reporter, double? Value, int MissingDays);
