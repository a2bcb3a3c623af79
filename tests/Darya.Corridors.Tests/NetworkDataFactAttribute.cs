using Xunit;

namespace Darya.Corridors.Tests;

/// <summary>A fact that needs the test networks beside the repository; skipped where they are absent.</summary>
internal sealed class NetworkDataFactAttribute : FactAttribute
{
    public NetworkDataFactAttribute()
    {
        if (NetworkData.Folder is null)
        {
            Skip = "The folder shared/data/networks is not beside the repository.";
        }
    }
}
