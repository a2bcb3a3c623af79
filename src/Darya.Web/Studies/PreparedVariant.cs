namespace Darya.Web.Studies;

/// <summary>A folder of a variant that is written and read, and not yet in its place.</summary>
/// <param name="making">The hidden folder that goes afterwards.</param>
/// <param name="made">The folder in it.</param>
/// <param name="target">Its place.</param>
/// <param name="faults">What the reader of regions says against it.</param>
internal sealed class PreparedVariant(string making, string made, string target, IReadOnlyList<string> faults) : IDisposable
{
    /// <summary>What the reader of regions says against it, a line each.</summary>
    internal IReadOnlyList<string> Faults => faults;

    /// <summary>Puts it in the place of the one before.</summary>
    internal void Put()
    {
        if (Directory.Exists(target))
        {
            Directory.Move(target, Path.Combine(making, "before"));
        }

        Directory.Move(made, target);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(making, recursive: true);
}
