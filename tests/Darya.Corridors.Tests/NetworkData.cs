using System.Runtime.CompilerServices;

namespace Darya.Corridors.Tests;

/// <summary>The test networks in the folder <c>shared/data/networks</c> beside the repository, where it is there.</summary>
internal static class NetworkData
{
    /// <summary>The folder, or null.</summary>
    internal static string? Folder { get; } = Find();

    internal static string PathOf(string file) => Path.Combine(Folder!, file);

    private static string? Find([CallerFilePath] string source = "")
    {
        for (var folder = new FileInfo(source).Directory; folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, "shared", "data", "networks");
            if (Directory.Exists(found))
            {
                return found;
            }
        }

        return null;
    }
}
