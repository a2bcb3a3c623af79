using Darya.Cooperation.Results;
using Darya.Games;
using Darya.Model;

namespace Darya.Cooperation.Sensitivity;

/// <summary>Reads a game under a changed assumption, and whether the deal of the mean year would hold in it.</summary>
internal static class SensitivityReading
{
    internal static SensitivityOutcome Read(
        string id, LocalName name, IReadOnlyList<string> players, CoalitionGame game, IReadOnlyList<double> dealGainMusd)
    {
        var solution = GameSolution.Of(game);
        var alone = players.Select((_, i) => game[Coalition.Of(i)].ToDouble()).ToArray();
        var joint = game[Coalition.All(players.Count)].ToDouble();
        var (gain, deal) = (joint - alone.Sum(), dealGainMusd.Sum());
        var offered = alone.Select((v, i) => v + (deal > 0 ? dealGainMusd[i] * gain / deal : gain / players.Count)).ToArray();
        var (slack, first) = Coalition.All(players.Count).Subsets()
            .Where(c => !c.IsEmpty && c.Size < players.Count)
            .Select(c => (Slack: c.Sum(i => offered[i]) - game[c].ToDouble(), c))
            .MinBy(p => p.Slack);
        var nucleolus = solution.Rule("nucleolus").Outcome;
        return new SensitivityOutcome(
            id,
            name,
            alone,
            joint,
            solution.Core!.IsEmpty,
            Gains(solution.Rule("shapley").Outcome.Allocation, alone),
            nucleolus.IsDefined ? Gains(nucleolus.Allocation, alone) : null,
            slack,
            string.Join('+', first.Select(i => players[i])));
    }

    private static double[] Gains(Allocation allocation, double[] alone) => [.. allocation.ToDoubles().Select((x, i) => x - alone[i])];
}
