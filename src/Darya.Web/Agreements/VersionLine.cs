namespace Darya.Web.Agreements;

/// <summary>A version of an agreement without its text.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Hash">SHA-256 over its standard form.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="OriginName">Run, file or term.</param>
/// <param name="Writer">Name of who loaded or wrote it.</param>
/// <param name="WrittenAt">When.</param>
internal sealed record VersionLine(int Number, string Hash, VersionOrigin Origin, string OriginName, string Writer, DateTime WrittenAt);
