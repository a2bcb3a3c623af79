namespace Darya.Web.Api;

/// <summary>A delegation.</summary>
internal sealed record DelegationAnswer(Guid Id, string State, TextAnswer Name, string Ministry);
