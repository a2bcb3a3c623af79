using System.Text.Json;

namespace Darya.Web.Signing;

/// <summary>The text of a meeting and its signatures, for programs.</summary>
/// <param name="Hash">SHA-256 over the text.</param>
/// <param name="IsReady">Whether heads can sign it.</param>
/// <param name="IsSignedByAll">Whether every delegation has.</param>
/// <param name="Undecided">Places of clauses that wait for a decision.</param>
/// <param name="Text">The text, as the object that the hash is over.</param>
/// <param name="Signatures">Signatures under this text.</param>
/// <param name="Earlier">Signatures under texts that were changed since.</param>
internal sealed record SigningAnswer(
    string Hash, bool IsReady, bool IsSignedByAll, IReadOnlyList<int> Undecided, JsonElement Text, IReadOnlyList<SignatureView> Signatures, IReadOnlyList<SignatureView> Earlier)
{
    internal static SigningAnswer Of(SigningView view) => new(
        view.Text.Hash,
        view.Text.IsReady,
        view.IsSignedByAll,
        view.Text.Undecided,
        JsonElement.Parse(view.Text.Content),
        [.. view.Delegations.Select(d => d.Signature).OfType<SignatureView>()],
        view.Earlier);
}
