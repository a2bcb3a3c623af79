namespace Darya.Web.Api;

/// <summary>A proposal to be sealed.</summary>
internal sealed record SealBody(string Title, string Text, string Passphrase);
