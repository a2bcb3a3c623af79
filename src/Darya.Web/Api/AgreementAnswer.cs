namespace Darya.Web.Api;

/// <summary>A version of an agreement, told term by term; the whole document is the file <c>json</c> of the version.</summary>
internal sealed record AgreementAnswer(
    Guid Id, string Name, TextAnswer Title, int Version, IReadOnlyList<AgreementVersionAnswer> Versions, IReadOnlyList<AgreementTermAnswer> Terms, AgreementTestAnswer? Test);
