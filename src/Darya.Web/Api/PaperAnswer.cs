namespace Darya.Web.Api;

/// <summary>A paper of the own delegation.</summary>
internal sealed record PaperAnswer(Guid Id, string Title, string Text, string Writer, DateTime WrittenAt);
