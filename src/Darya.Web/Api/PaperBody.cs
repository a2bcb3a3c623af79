namespace Darya.Web.Api;

/// <summary>A paper of the own delegation.</summary>
internal sealed record PaperBody(string Title, string Text);
