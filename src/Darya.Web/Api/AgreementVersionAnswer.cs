namespace Darya.Web.Api;

/// <summary>A version of an agreement without its text; the hash is SHA-256 over its standard form.</summary>
internal sealed record AgreementVersionAnswer(int Number, string Hash, string Origin, string OriginName, string Writer, DateTime WrittenAt);
