namespace Darya.Web.Api;

/// <summary>Which term of which version of an agreement a version of a clause is about.</summary>
internal sealed record ClauseTermAnswer(int ClauseVersion, Guid Agreement, int AgreementVersion, string Term, TextAnswer Sentence);
