using Darya.Agreements.Documents;
using Darya.Agreements.Format;

namespace Darya.Web.Agreements;

/// <summary>The agreements that lie in the folder <c>agreements</c> of the region.</summary>
/// <param name="region">The folder of the region; null when the room has none.</param>
internal sealed class AgreementLibrary(string? region)
{
    /// <summary>Names of the documents, in order.</summary>
    internal IReadOnlyList<string> Names() => Folder is { } folder && Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>A document of the library; null when there is none of this name.</summary>
    internal AgreementReading? Read(string name) => Names().Contains(name, StringComparer.Ordinal) ? AgreementFile.Read(Path.Combine(Folder!, name)) : null;

    /// <summary>The documents that terms of others may stand under.</summary>
    internal IReadOnlyList<Agreement> All() =>
        Folder is { } folder ? [.. AgreementFile.ReadFolder(folder, "agreements").Select(r => r.Reading.Agreement).OfType<Agreement>()] : [];

    /// <summary>The bytes of a table of readings of the library; null when there is none of this name.</summary>
    internal byte[]? Table(string name) => Folder is { } folder && Path.Combine(folder, "readings", name) is var file && File.Exists(file) ? File.ReadAllBytes(file) : null;

    private string? Folder => region is null ? null : Path.Combine(region, "agreements");
}
