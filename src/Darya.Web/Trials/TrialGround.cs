using Darya.Cooperation;
using Darya.Data;
using Darya.Planning;

namespace Darya.Web.Trials;

/// <summary>What agreements are held against: a region and its mean year.</summary>
internal static class TrialGround
{
    /// <summary>Reads the region and says what the mean year is.</summary>
    /// <param name="region">Folder of the region; null when the room has none.</param>
    /// <param name="cache">Folder of equilibria.</param>
    /// <exception cref="TrialGroundException">There is no region, it has errors, or its record covers no year.</exception>
    internal static CooperationRequest Read(string? region, string cache)
    {
        if (region is null || !Directory.Exists(region))
        {
            throw new TrialGroundException(TrialFailure.NoRegion);
        }

        var reading = RegionReader.Read(region, variant: null, seriesFolder: null);
        if (reading.Region is not { } read)
        {
            throw new TrialGroundException(new TrialFailure("trial.failed.region", reading.Errors.First().ToString()));
        }

        var players = Planner.AllMembers(read);
        var covered = MeanYear.Covered(read);
        if (players.Count < 2 || covered.Length == 0)
        {
            throw new TrialGroundException(new TrialFailure("trial.failed.record", read.Id));
        }

        Directory.CreateDirectory(cache);
        return new CooperationRequest
        {
            Region = read,
            Players = players,
            MeanOf = covered,
            Years = [],
            Economy = Economy.OfYear(read.Demands.Max(d => d.Year)),
            Alliance = [.. players.Take(2)],
            Threads = 1,
            Fingerprint = reading.Fingerprint,
            Cache = new CooperationFolder(cache, _ => { }),
        };
    }
}
