namespace Darya.Web.Api;

/// <summary>What differs between two versions: ids of terms, and members by term; of what is no term under its name.</summary>
internal sealed record AgreementDifferenceAnswer(
    int From, int To, IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyDictionary<string, IReadOnlyList<AgreementMemberAnswer>> Changed);
