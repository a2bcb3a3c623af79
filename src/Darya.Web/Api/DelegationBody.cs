namespace Darya.Web.Api;

/// <summary>A delegation; the language that is given stands for the other.</summary>
internal sealed record DelegationBody(string State, string? NameEn, string? NameRu, string? Ministry);
