using Darya.Data.Runs;

namespace Darya.Cli.Output;

/// <summary>Writes one file whole or not at all: beside its place first, then renamed.</summary>
internal static class OutputFile
{
    /// <exception cref="RunFolderException">It cannot be written.</exception>
    internal static void Write(string path, Action<Stream> write)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            throw new RunFolderException($"--out must be a file; '{path}' is a folder.");
        }

        var partial = $"{full}.{Path.GetRandomFileName()}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            using (var stream = File.Create(partial))
            {
                write(stream);
            }

            File.Move(partial, full, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new RunFolderException($"'{path}' cannot be written: {refused.Message.TrimEnd('.')}.", refused);
        }
        finally
        {
            if (File.Exists(partial))
            {
                File.Delete(partial);
            }
        }
    }
}
