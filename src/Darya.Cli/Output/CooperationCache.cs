using Darya.Cooperation;

namespace Darya.Cli.Output;

/// <summary>The folder of equilibria that a command line names.</summary>
internal static class CooperationCache
{
    /// <summary>Opens the folder, or makes it.</summary>
    /// <exception cref="UsageException">The folder cannot be written.</exception>
    internal static CooperationFolder In(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, Path.GetRandomFileName());
            File.WriteAllText(probe, string.Empty);
            File.Delete(probe);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"--cache must be a folder that can be written; got '{folder}': {refused.Message}");
        }

        return new CooperationFolder(folder, why => Console.Error.WriteLine($"warning: {why}"));
    }
}
