namespace Darya.Web.Api;

/// <summary>A run folder to be laid before the meeting.</summary>
internal sealed record RunBody(string Folder);
