namespace Darya.Web.Api;

/// <summary>A comment of a delegation.</summary>
internal sealed record CommentAnswer(int Version, Guid Delegation, string Writer, string Text, DateTime SaidAt);
