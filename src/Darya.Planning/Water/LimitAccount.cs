using Darya.Model;
using Darya.Planning.Problem;
using Darya.Planning.Sets;
using Darya.Solvers;

namespace Darya.Planning.Water;

/// <summary>Interstate limits as an account that a season begins with and each stage draws on; members of a coalition pool theirs.</summary>
/// <remarks>
/// <code>
/// Σ_k i[k] + left[river] = left_before[river];   in the first month of a season the limit of the season stands for left_before    [hm³]
/// </code>
/// Nothing is thrown away: an account that could be emptied for nothing would be, wherever a policy does not know yet what it is worth.
/// Dual: minus what one hm³ more would bring, million USD.
/// </remarks>
internal static class LimitAccount
{
    internal const string Family = "limit_account";

    /// <summary>Adds the accounts of all rivers that have limits, whatever the season of the month.</summary>
    internal static void Add(PlanProgram program)
    {
        var (sets, scope, x) = (program.Sets, program.Scope, program.X);
        var t = sets.Periods[0];
        var own = sets.Region.Limits.Where(l => scope.States.Contains(l.State)).ToArray();
        foreach (var (river, ordinal) in own.Select(l => l.River).Distinct().Order(StringComparer.Ordinal).Select((r, i) => (r, i)))
        {
            var key = new SeasonIndex(ordinal, river);
            var season = own.Where(l => l.River == river && l.Season == t.Data.Season).ToArray();
            var covered = sets.Intakes.Where(k => season.Any(l => l.Id == (l.Season == Season.Winter ? k.Data.WinterLimit : k.Data.VegetationLimit)));
            var before = x.LimitBefore.Add(key, double.NegativeInfinity);
            var left = x.LimitLeft.Add(key, 0, season.Sum(l => l.Volume.Hm3));
            var used = Sum.Over(covered, k => x.Intake[k, t]) + left;
            program.Lp.Subject(Family, key, IsFirst(t) ? used == season.Sum(l => l.Volume.Hm3) : used - before == 0);
        }
    }

    /// <summary>Whether a season begins with the month.</summary>
    internal static bool IsFirst(PeriodIndex t) => t.Data.Month is 4 or 10;

    /// <summary>The pooled limit of a river in a season, hm³.</summary>
    internal static double SeasonHm3(Region region, IReadOnlyList<string> states, string river, Season season) =>
        region.Limits.Where(l => states.Contains(l.State) && l.River == river && l.Season == season).Sum(l => l.Volume.Hm3);

    /// <summary>What is left of a season's limit before a month when it was drawn evenly, hm³: where nothing else is known.</summary>
    internal static double LeftBefore(Region region, IReadOnlyList<string> states, string river, int month)
    {
        var season = month is >= 4 and <= 9 ? Season.Vegetation : Season.Winter;
        var first = season == Season.Vegetation ? 4 : 10;
        var gone = (month - first + 12) % 12;
        return (6 - gone) / 6.0 * SeasonHm3(region, states, river, season);
    }
}
