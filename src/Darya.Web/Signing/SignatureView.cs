namespace Darya.Web.Signing;

/// <summary>A signature with what it stands under.</summary>
/// <param name="Delegation">The delegation.</param>
/// <param name="Signer">Name of the head.</param>
/// <param name="Hash">Hash of the text.</param>
/// <param name="SignedAt">When, UTC.</param>
internal sealed record SignatureView(Guid Delegation, string Signer, string Hash, DateTime SignedAt);
