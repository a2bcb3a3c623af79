using Darya.Agreements.Documents;
using Darya.Input;

namespace Darya.Agreements.Format;

/// <summary>Agreements on disk: one file with the documents beside it that its terms may stand under, or a whole folder.</summary>
public static class AgreementFile
{
    /// <summary>Reads one document; the readable documents of its folder are those that its terms may stand under.</summary>
    /// <param name="path">The file; messages name it so.</param>
    public static AgreementReading Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Read(path, path, new Siblings(Path.GetDirectoryName(Path.GetFullPath(path))!));
    }

    /// <summary>Reads every <c>*.json</c> of a folder, by name; none when there is no such folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="shown">What messages name it, for example <c>agreements</c>.</param>
    /// <returns>The readings with the files as messages name them.</returns>
    public static IReadOnlyList<(string File, AgreementReading Reading)> ReadFolder(string folder, string shown)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var siblings = new Siblings(folder);
        return [.. Documents(folder).Select(path => ($"{shown}/{Path.GetFileName(path)}", Read($"{shown}/{Path.GetFileName(path)}", path, siblings)))];
    }

    private static AgreementReading Read(string shown, string path, Siblings siblings)
    {
        var (utf8, refused) = Bytes(path);
        if (utf8 is null)
        {
            return new AgreementReading(null, [new InputFault(shown, 0, AgreementFaultCodes.Unreadable, FaultSeverity.Error, "", refused)]);
        }

        var text = new FaultList();
        if (TextFile.Decode(shown, utf8, text) is null && text.InOrder([shown]) is [{ Code: TextFaultCodes.WideEncoding or TextFaultCodes.NulByte } other])
        {
            return new AgreementReading(null, [other with { Code = AgreementFaultCodes.Unreadable }]); // JSON would only say that a byte is wrong
        }

        var alone = AgreementReader.Read(shown, utf8);
        return alone.Agreement is { } agreement && agreement.Terms.Any(t => t.Under.Length > 0)
            ? AgreementReader.Read(shown, utf8, siblings.Without(path))
            : alone;
    }

    private static (byte[]? Utf8, string Refused) Bytes(string path)
    {
        try
        {
            return (RegularFile.ReadAllBytes(path), "");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, Directory.Exists(path) ? "it is a folder; name a JSON file"
                : File.Exists(path) ? $"the file cannot be read: {unreadable.Message}" : "there is no such file");
        }
    }

    private static string[] Documents(string folder) =>
        Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)] : [];

    /// <summary>The documents of a folder that can be read, each read once and only when somebody asks.</summary>
    private sealed class Siblings(string folder)
    {
        private readonly Lazy<IReadOnlyList<(string Path, Agreement Agreement)>> _all = new(() =>
        [
            .. Documents(folder).Select(path => (path, Bytes(path).Utf8 is { } utf8 ? AgreementReader.Read(path, utf8).Agreement : null))
                .Where(read => read.Item2 is not null).Select(read => (Path.GetFullPath(read.path), read.Item2!)),
        ]);

        internal IReadOnlyList<Agreement> Without(string path) =>
            [.. _all.Value.Where(other => other.Path != Path.GetFullPath(path)).Select(other => other.Agreement)];
    }
}
