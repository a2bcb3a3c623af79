using System.Globalization;
using Darya.Planning.Play;
using Darya.Planning.Results;

namespace Darya.Planning.Outcome;

/// <summary>Reads the share of section flows by river and water year; where several players keep sections of a river, the least.</summary>
internal static class SectionFlowReading
{
    internal static IReadOnlyList<SectionFlowShare> Read(IReadOnlyList<PlayerSolution> players)
    {
        var shares = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var player in players)
        {
            foreach (var (season, variable) in player.Program.X.SectionShare.Members)
            {
                var share = player.Solution.Value(variable);
                shares[season.Label] = shares.TryGetValue(season.Label, out var least) ? Math.Min(least, share) : share;
            }
        }

        return [.. shares.Select(s =>
        {
            var parts = s.Key.Split(',');
            return new SectionFlowShare(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), s.Value);
        })];
    }
}
