using Darya.Data.Runs;
using Darya.Input;

namespace Darya.Web.Runs;

/// <summary>The run folders of the data folder, under <c>runs/</c>.</summary>
/// <param name="root">The folder of run folders.</param>
internal sealed class RunShelf(string root)
{
    private const string ManifestName = "manifest.json";

    /// <summary>Names of all run folders, in order. Hidden ones are those that a run has not finished.</summary>
    internal IReadOnlyList<string> Names() => Directory.Exists(root)
        ?
        [
            .. Directory.EnumerateDirectories(root).Where(f => File.Exists(Path.Combine(f, ManifestName))).Select(f => Path.GetFileName(f))
                .Where(n => n[0] != '.').Order(StringComparer.Ordinal),
        ]
        : [];

    /// <summary>What a run was; null when its folder is gone or broken.</summary>
    internal RunManifest? Manifest(string folder) => Has(folder) ? RunFolderReader.ReadManifest(PathOf(folder)).Manifest : null;

    /// <summary>A file that the manifest names; null when there is none. What was changed after the run is said.</summary>
    internal (byte[] Content, bool IsChanged)? Read(string folder, string file)
    {
        if (!Has(folder) || file != Path.GetFileName(file))
        {
            return null;
        }

        var (content, faults) = RunFolderReader.ReadFile(PathOf(folder), file);
        return content is null ? null : (content, faults.Any(f => f.Severity == FaultSeverity.Warning));
    }

    private bool Has(string folder) => Names().Contains(folder, StringComparer.Ordinal);

    private string PathOf(string folder) => Path.Combine(root, folder);
}
