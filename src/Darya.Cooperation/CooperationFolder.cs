namespace Darya.Cooperation;

/// <summary>Equilibria as files of one folder, a file a key; written beside and renamed, so that a killed run leaves no half entry.</summary>
/// <param name="folder">The folder; it exists.</param>
/// <param name="refused">Told once that, and why, an entry cannot be kept; what is not kept is solved again next time.</param>
public sealed class CooperationFolder(string folder, Action<string> refused) : ICooperationCache
{
    private int _hasTold;

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
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            if (Interlocked.Exchange(ref _hasTold, 1) == 0)
            {
                refused($"an equilibrium cannot be kept in '{folder}': {unwritable.Message}");
            }
        }
    }

    private string PathOf(string key) => Path.Combine(folder, key + ".json");
}
