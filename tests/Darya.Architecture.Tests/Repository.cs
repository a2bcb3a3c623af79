using System.Text;

namespace Darya.Architecture.Tests;

/// <summary>The files of the product: the clone without what builds, package managers and runs leave in ignored folders.</summary>
internal static class Repository
{
    /// <summary>Folders that <c>.gitignore</c> names or that git and tools keep for themselves.</summary>
    private static readonly HashSet<string> IgnoredFolders =
        new(["artifacts", ".native", "node_modules", "dist", ".darya", "runs", ".git", "bin", "obj", ".vs", ".vscode", ".idea"], StringComparer.Ordinal);

    /// <summary>The folder that holds <c>Darya.slnx</c>, looked for upward from the test assembly.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>Every file of the product, relative to the root with <c>/</c>, in ordinal order.</summary>
    internal static IReadOnlyList<string> Files { get; } = FindFiles();

    /// <summary>Files without a zero byte at their start: what a person may read and a diff can show.</summary>
    internal static IEnumerable<string> TextFiles => Files.Where(file => !IsBinary(file));

    internal static string FullPath(string file) => Path.Combine(Root, file);

    internal static string Read(string file) => File.ReadAllText(FullPath(file), Encoding.UTF8);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Darya.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Darya.slnx in {AppContext.BaseDirectory} or above.");
    }

    private static List<string> FindFiles()
    {
        var files = new List<string>();
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(Root)]);
        while (folders.TryPop(out var folder))
        {
            files.AddRange(folder.EnumerateFiles().Where(file => file.Extension != ".swp")
                .Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/')));
            foreach (var inner in folder.EnumerateDirectories().Where(inner => !IgnoredFolders.Contains(inner.Name)))
            {
                folders.Push(inner);
            }
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static bool IsBinary(string file)
    {
        using var stream = File.OpenRead(FullPath(file));
        var start = new byte[8192];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return start.AsSpan(0, read).Contains((byte)0);
    }
}
