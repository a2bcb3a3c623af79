namespace Darya.Tests;

/// <summary>Raw material in the folder <c>shared/data</c> beside the repository, where it is there.</summary>
internal static class SharedData
{
    /// <summary>A folder of it by name; null where it is absent.</summary>
    internal static string? Folder(string name)
    {
        // Build output may be kept outside the repository; tests are then run from inside it.
        foreach (var start in (string[])[AppContext.BaseDirectory, Environment.CurrentDirectory])
        {
            for (var place = new DirectoryInfo(start); place is not null; place = place.Parent)
            {
                var found = Path.Combine(place.FullName, "shared", "data", name);
                if (Directory.Exists(found))
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <summary>Why tests that need a folder cannot run; null when it is there.</summary>
    internal static string? Missing(string folder) => Folder(folder) is null ? $"The folder shared/data/{folder} is not beside the repository." : null;
}
