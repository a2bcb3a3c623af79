using System.Runtime.InteropServices;

namespace Darya.Data.Runs;

/// <summary>What the class library cannot do with folders: exchange two of them at once, and make a rename durable.</summary>
internal static partial class NativeFolder
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint RenameExchange = 2; // RENAME_EXCHANGE, linux/fs.h

    /// <summary>Exchanges two folders in one step; false where the system or the file system cannot.</summary>
    internal static bool TryExchange(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            return RenameAt2(CurrentFolder, one, CurrentFolder, other, RenameExchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // A C library older than glibc 2.28; the caller renames in two steps.
        }
    }

    /// <summary>Asks the system to write a folder's entries to the disk; without effect where it cannot.</summary>
    internal static void Flush(string folder)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var descriptor = Open(folder, 0); // O_RDONLY
        if (descriptor >= 0)
        {
            _ = Sync(descriptor);
            _ = Close(descriptor);
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Sync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
