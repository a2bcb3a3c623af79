namespace Darya.Games.Partitions;

/// <summary>The coalitions of some players in the order of their bits.</summary>
internal static class Coalitions
{
    /// <summary>All that are not empty.</summary>
    internal static IEnumerable<Coalition> NotEmpty(int count) =>
        Coalition.All(count).Subsets().Where(s => !s.IsEmpty);

    /// <summary>All that are neither empty nor everybody.</summary>
    internal static IEnumerable<Coalition> Proper(int count) => NotEmpty(count).Where(s => s.Size < count);
}
