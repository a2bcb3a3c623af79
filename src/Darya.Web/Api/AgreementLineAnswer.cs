namespace Darya.Web.Api;

/// <summary>An agreement of a meeting; the name is the id of the document in its format.</summary>
internal sealed record AgreementLineAnswer(Guid Id, string Name, TextAnswer Title, int Version);
