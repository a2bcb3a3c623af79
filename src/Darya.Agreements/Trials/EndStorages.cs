using Darya.Model;
using Darya.Model.Rivers;

namespace Darya.Agreements.Trials;

/// <summary>Where reservoirs end a generated year: they take up the share of a wet year, and give the share in a dry one, that they took and gave on record.</summary>
/// <remarks>
/// <code>
/// end[r] = S̄[r] + β[r] · (W[r] − W̄[r]),   β[r] = Σ_y (Δ[r,y] − Δ̄[r]) · (W[r,y] − W̄[r]) / Σ_y (W[r,y] − W̄[r])²    [hm³]
/// </code>
/// S̄ is the storage of the mean year, W the water of a year from above the reservoir, Δ the change of storage over a recorded year. If every year had to end at S̄, a state
/// alone would have to fill its reservoirs within a dry year, whatever load it sheds, and the gain of agreements would be flattered.
/// </remarks>
internal sealed class EndStorages
{
    private const int FewestYears = 3; // a slope through fewer points says nothing

    private readonly IReadOnlyList<Share> _shares;

    /// <param name="recorded">The region with its record.</param>
    /// <param name="meanOf">Years of the mean year.</param>
    /// <param name="mean">The mean year.</param>
    internal EndStorages(Region recorded, IReadOnlyList<int> meanOf, TrialCase mean) =>
        _shares = [.. mean.Region.Reservoirs.Select(r => Of(r, recorded, meanOf, mean)).OfType<Share>()];

    /// <summary>Storages to end at by node, hm³; reservoirs without a record are left out and end where they begin.</summary>
    /// <param name="region">The region of a generated year.</param>
    /// <param name="year">The calendar year that is played.</param>
    internal IReadOnlyDictionary<string, double> Of(Region region, int year) => _shares.ToDictionary(
        s => s.Reservoir.Node,
        s => Math.Clamp(s.MeanHm3 + (s.Slope * (YearWater.Hm3(region, year, s.Above.Contains) - s.MeanWaterHm3)), s.Reservoir.Dead.Hm3, s.Reservoir.Full.Hm3),
        StringComparer.Ordinal);

    private static Share? Of(Reservoir reservoir, Region recorded, IReadOnlyList<int> meanOf, TrialCase mean)
    {
        if (mean.Region.Records.FirstOrDefault(r => r.Node == reservoir.Node && r.Month == new YearMonth(mean.Year, 12)) is not { } ending)
        {
            return null;
        }

        var above = CatchmentsAbove(recorded, reservoir.Node);
        var storage = recorded.Records.Where(r => r.Node == reservoir.Node).ToDictionary(r => r.Month, r => r.StorageEnd.Hm3);
        var points = meanOf.Where(y => storage.ContainsKey(new YearMonth(y - 1, 12)) && storage.ContainsKey(new YearMonth(y, 12)))
            .Select(y => (Water: YearWater.Hm3(recorded, y, above.Contains), Change: storage[new YearMonth(y, 12)] - storage[new YearMonth(y - 1, 12)])).ToArray();
        return new Share(reservoir, above, ending.StorageEnd.Hm3, YearWater.Hm3(mean.Region, mean.Year, above.Contains), Slope(points));
    }

    /// <summary>Slope of change over water, within 0 and 1; 0 where the record is too short or always the same.</summary>
    private static double Slope((double Water, double Change)[] points)
    {
        if (points.Length < FewestYears)
        {
            return 0;
        }

        var (water, change) = (points.Average(p => p.Water), points.Average(p => p.Change));
        var spread = points.Sum(p => (p.Water - water) * (p.Water - water));
        return spread > 0 ? Math.Clamp(points.Sum(p => (p.Water - water) * (p.Change - change)) / spread, 0, 1) : 0;
    }

    /// <summary>Catchments whose water reaches a node by river, those at the node included.</summary>
    private static HashSet<string> CatchmentsAbove(Region region, string node)
    {
        var above = new HashSet<string>(StringComparer.Ordinal) { node };
        var open = new Queue<string>(above);
        while (open.TryDequeue(out var at))
        {
            foreach (var reach in region.Reaches.Where(a => a.Kind == ReachKind.River && a.To == at && above.Add(a.From)))
            {
                open.Enqueue(reach.From);
            }
        }

        return region.Catchments.Where(c => above.Contains(c.Node)).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
    }

    private sealed record Share(Reservoir Reservoir, IReadOnlySet<string> Above, double MeanHm3, double MeanWaterHm3, double Slope);
}
