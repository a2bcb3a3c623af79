using System.Formats.Tar;

namespace Darya.Input;

/// <summary>Files with a length, as against devices and pipes, which may have no end or keep nothing.</summary>
public static class RegularFile
{
    /// <summary>What to say of another one.</summary>
    public const string Refusal = "it is a device, a pipe or a socket; name a regular file";

    private const int TypeFlag = 156; // place of the type in the header of an archive
    private const int HeaderLength = 512;

    /// <summary>Whether a path is a regular file or leads to one; true also when there is nothing, so that opening says what is wrong.</summary>
    public static bool Is(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            var info = new FileInfo(path);
            var file = info.LinkTarget is null ? info : File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo ?? info;
            return file.Exists ? file.Length > 0 || OperatingSystem.IsWindows() || IsEmptyFile(file.FullName) : !info.Exists;
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return true;
        }
    }

    /// <summary>The bytes of a regular file.</summary>
    /// <exception cref="IOException">It is not one, or cannot be read.</exception>
    public static byte[] ReadAllBytes(string path) => Is(path) ? File.ReadAllBytes(path) : throw new IOException(Refusal);

    private static bool IsEmptyFile(string path)
    {
        // The library tells the type of a file only to its archives; an empty entry costs nothing, and no pipe is opened for it.
        using var archive = new MemoryStream();
        try
        {
            using var writer = new TarWriter(archive, TarEntryFormat.Ustar, leaveOpen: true);
            writer.WriteEntry(path, "file");
        }
        catch (IOException) // a socket has no place in an archive
        {
            return false;
        }

        return archive.Length >= HeaderLength && archive.GetBuffer()[TypeFlag] is (byte)'0' or 0;
    }
}
