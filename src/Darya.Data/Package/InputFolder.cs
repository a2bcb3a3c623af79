using System.Security.Cryptography;
using Darya.Data.Faults;
using Darya.Input;

namespace Darya.Data.Package;

/// <summary>Reads files of a folder and remembers what was read.</summary>
/// <param name="root">The folder.</param>
/// <param name="prefix">What stands before the relative path in messages; empty, or ends with a slash.</param>
internal sealed class InputFolder(string root, string prefix)
{
    private readonly List<InputFile> _read = [];

    /// <summary>The files read so far, in order.</summary>
    internal IReadOnlyList<InputFile> Read => _read;

    internal string Root => root;

    internal string NameOf(string path) => prefix + path;

    internal bool Has(string path) => File.Exists(Path.Combine(root, path));

    /// <summary>The bytes of a file, or null after a fault.</summary>
    internal byte[]? Bytes(string path, string missingCode, string missingMessage, FaultList faults)
    {
        var full = Path.Combine(root, path);
        try
        {
            if (!File.Exists(full))
            {
                faults.Error(NameOf(path), 0, missingCode, "", missingMessage);
                return null;
            }

            var bytes = File.ReadAllBytes(full);
            _read.Add(new InputFile(NameOf(path), Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length));
            return bytes;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            faults.Error(NameOf(path), 0, FaultCodes.UnreadableFile, "", $"the file cannot be read: {unreadable.Message}");
            return null;
        }
    }

    /// <summary>Names of the CSV files directly in a sub-folder, sorted.</summary>
    internal IReadOnlyList<string> TableFiles(string folder, FaultList faults)
    {
        var full = Path.Combine(root, folder);
        try
        {
            return Directory.Exists(full)
                ? [.. Directory.EnumerateFiles(full, "*.csv").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)]
                : [];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            faults.Error(NameOf(folder), 0, FaultCodes.UnreadableFile, "", $"the folder cannot be read: {unreadable.Message}");
            return [];
        }
    }
}
