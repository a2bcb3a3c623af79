namespace Darya.Web.Api;

/// <summary>Which term a version of a clause is about; an empty term for none any more.</summary>
internal sealed record TermLinkBody(int Version, Guid Agreement, int AgreementVersion, string Term);
