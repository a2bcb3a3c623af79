namespace Darya.Web.Api;

/// <summary>What a delegation says to a version of a clause.</summary>
internal sealed record CommentBody(string Comment, int Version);
