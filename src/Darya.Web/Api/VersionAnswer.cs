namespace Darya.Web.Api;

/// <summary>A version of a clause.</summary>
internal sealed record VersionAnswer(int Number, TextAnswer Text, DateTime WrittenAt);
