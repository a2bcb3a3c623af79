using Darya.Games.Rivers;

namespace Darya.Games.Tests.Rivers;

/// <summary>Rivers for tests.</summary>
internal static class Given
{
    /// <summary>
    /// The project's worked river: KG, UZ, TJ, UZ again, KZ. Uses and worths of all 15 partitions were worked out apart from this program; see
    /// <see cref="RecrossingRiverTests"/>.
    /// </summary>
    internal static River Recrossing() => River(("KG", 8, 8, 6), ("UZ", 0, 6, 7), ("TJ", 3, 6, 6), ("UZ", 2, 3, 13), ("KZ", 0, 4, 11));

    /// <summary>A river of places named 1, 2, ... with owner, inflow, capacity and value.</summary>
    internal static River River(params (string Owner, Rational Inflow, Rational Capacity, Rational Value)[] places) =>
        Darya.Games.Rivers.River.Of(places.Select((p, k) => new RiverNode($"{k + 1:D}", p.Owner, p.Inflow, p.Capacity, p.Value)));

    /// <summary>A small river with few values, so that ties are common.</summary>
    internal static River Random(Random random, int places, int owners, int leastValue = 0) => River(
        [.. Enumerable.Range(0, places).Select(k => (
            ((char)('A' + (k < owners ? k : random.Next(owners)))).ToString(),
            (Rational)random.Next(0, 4),
            (Rational)random.Next(0, 4),
            (Rational)random.Next(leastValue, 6)))]);
}
