namespace Darya.Hydrology.Tests;

/// <summary>A fact that needs the raw material beside the repository; skipped where it is absent.</summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedSeries.Folder is null)
        {
            Skip = "The folder shared/data/water is not beside the repository.";
        }
    }
}
