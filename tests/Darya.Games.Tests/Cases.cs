using Xunit;

namespace Darya.Games.Tests;

/// <summary>Seeds of random games and their numbers of players, 2 to 6.</summary>
internal static class Cases
{
    internal static TheoryData<int, int> Seeds
    {
        get
        {
            var data = new TheoryData<int, int>();
            for (var seed = 0; seed < 24; seed++)
            {
                data.Add(seed, 2 + (seed % 5));
            }

            return data;
        }
    }
}
