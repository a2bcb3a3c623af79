namespace Darya.Data;

/// <summary>A file that was read, for the manifest of a run.</summary>
/// <param name="Path">Path relative to the region's folder, with forward slashes.</param>
/// <param name="Sha256">Hash of its content, 64 lower-case hexadecimal digits.</param>
/// <param name="Bytes">Its size.</param>
public sealed record InputFile(string Path, string Sha256, long Bytes);
