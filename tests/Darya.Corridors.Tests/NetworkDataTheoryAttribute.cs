using Xunit;

namespace Darya.Corridors.Tests;

/// <summary>A theory that needs the test networks beside the repository; skipped where they are absent.</summary>
internal sealed class NetworkDataTheoryAttribute : TheoryAttribute
{
    public NetworkDataTheoryAttribute()
    {
        if (NetworkData.Folder is null)
        {
            Skip = "The folder shared/data/networks is not beside the repository.";
        }
    }
}
