using System.Globalization;
using Darya.Model;
using Darya.Planning.Problem;
using Darya.Planning.Sets;
using Darya.Solvers;

namespace Darya.Planning.Water;

/// <summary>Interstate limits of rights baseline B: what states may take from the main stems in a season; members of a coalition pool theirs.</summary>
/// <remarks>
/// <code>
/// Σ_{k, t in season} i[k,t] ≤ Σ_{s in coalition} L[s, river, season]    for each river, season and water year    [hm³]
/// </code>
/// A season that the horizon covers in part is limited in proportion to its days. Dual: minus what one hm³ more would bring, million USD.
/// </remarks>
internal static class InterstateLimits
{
    internal const string Family = "interstate_limit";

    internal static void Add(PlanProgram program)
    {
        if (program.Options.Baseline == RightsBaseline.Sovereignty)
        {
            return;
        }

        if (program.IsStage)
        {
            LimitAccount.Add(program);
            return;
        }

        var (sets, scope, x) = (program.Sets, program.Scope, program.X);
        var pools = Seasons(sets).Where(s => scope.States.Contains(s.Limit.State)).GroupBy(s => (s.Limit.River, s.Limit.Season, s.WaterYear));
        var ordinal = 0;
        foreach (var pool in pools)
        {
            var taken = Sum.Over(pool.SelectMany(s => s.Takes), take => x.Intake[take.Intake, take.Period]);
            var label = string.Create(
                CultureInfo.InvariantCulture, $"{pool.Key.River},{(pool.Key.Season == Season.Winter ? "winter" : "vegetation")},{pool.Key.WaterYear}");
            program.Lp.Subject(Family, new SeasonIndex(ordinal++, label), taken <= pool.Sum(s => s.VolumeHm3));
        }
    }

    /// <summary>Every limit in every water year of the horizon.</summary>
    internal static IEnumerable<LimitSeason> Seasons(PlanSets sets)
    {
        foreach (var limit in sets.Region.Limits)
        {
            var covered = sets.Intakes.Where(k => (limit.Season == Season.Winter ? k.Data.WinterLimit : k.Data.VegetationLimit) == limit.Id).ToArray();
            foreach (var year in sets.Periods.Where(t => t.Data.Season == limit.Season).GroupBy(t => t.Data.WaterYear))
            {
                var share = (double)year.Sum(t => t.Data.Days) / LimitSeason.DaysOf(limit.Season, year.Key);
                yield return new LimitSeason(
                    limit, year.Key, limit.Volume.Hm3 * share, [.. covered.SelectMany(_ => year, (k, t) => (k, t))]);
            }
        }
    }
}
