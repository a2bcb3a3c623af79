namespace Darya.Web.Api;

/// <summary>A head's signature: the hash of the text that was read, and the password of the account.</summary>
internal sealed record SignatureBody(string Hash, string Password);
