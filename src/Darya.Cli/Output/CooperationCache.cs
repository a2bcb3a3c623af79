using Darya.Cooperation;

namespace Darya.Cli.Output;

/// <summary>Equilibria as files of one folder, a file a key; written beside and renamed, so that a killed run leaves no half entry.</summary>
internal sealed class CooperationCache : ICooperationCache
{
    private readonly string _folder;
    private int _hasWarned;

    /// <exception cref="UsageException">The folder cannot be written.</exception>
    internal CooperationCache(string folder)
    {
        _folder = folder;
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
    }

    /// <inheritdoc/>
    public string? Read(string key)
    {
        try
        {
            return File.ReadAllText(PathOf(key));
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Write(string key, string text)
    {
        var temporary = PathOf(key) + "." + Path.GetRandomFileName();
        try
        {
            File.WriteAllText(temporary, text);
            File.Move(temporary, PathOf(key), overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // What is not kept is solved again next time; the study goes on.
            if (Interlocked.Exchange(ref _hasWarned, 1) == 0)
            {
                Console.Error.WriteLine($"warning: an equilibrium cannot be kept in '{_folder}': {refused.Message}");
            }
        }
    }

    private string PathOf(string key) => Path.Combine(_folder, key + ".json");
}
