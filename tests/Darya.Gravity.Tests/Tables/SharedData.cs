namespace Darya.Gravity.Tests.Tables;

/// <summary>Raw material in the folder <c>shared/data</c> beside the repository, where it is there.</summary>
internal static class SharedData
{
    /// <summary>The path of a file; null where the data are absent.</summary>
    internal static string? File(params string[] names)
    {
        // Build output may be kept outside the repository; tests are then run from inside it.
        foreach (var start in (string[])[AppContext.BaseDirectory, Environment.CurrentDirectory])
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var candidate = Path.Combine([folder.FullName, "shared", "data", .. names]);
                if (System.IO.File.Exists(candidate))
                {
                    return candidate;
                }
            }
        }

        return null;
    }
}
