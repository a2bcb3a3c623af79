namespace Darya.Web.Api;

/// <summary>The passphrase of a sealed proposal.</summary>
internal sealed record PassphraseBody(string Passphrase);
