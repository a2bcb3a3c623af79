using Darya.Cooperation.Results;
using Darya.Cooperation.Sharing;
using Darya.Games;
using Darya.Games.Partitions;
using Darya.Model;

namespace Darya.Cooperation.Worths;

/// <summary>From the outcomes of all partitions to the worths of coalitions and the solved games.</summary>
internal static class GameReadings
{
    /// <param name="id">Id of the game.</param>
    /// <param name="name">Its name.</param>
    /// <param name="players">Ids of the players.</param>
    /// <param name="partitions">Outcomes in the order of <see cref="Partition.All"/>.</param>
    /// <param name="years">Outcomes of everybody alone and together by year, for shares that hold every year; empty for none.</param>
    internal static GameOutcome Read(
        string id,
        LocalName name,
        IReadOnlyList<string> players,
        IReadOnlyList<PartitionOutcome> partitions,
        IReadOnlyList<(PartitionOutcome Alone, PartitionOutcome Together)> years)
    {
        var game = WorthGame.Of(players, partitions);
        var (alone, together) = (partitions[0], partitions[^1]);
        var (gamma, delta) = (Conjectures.Gamma(game), Conjectures.Delta(game));
        return new GameOutcome
        {
            Id = id,
            Name = name,
            Partitions = partitions,
            Coalitions = Coalitions(players, partitions, game, gamma, delta),
            JointGainMusd = together.WorthMusd[0] - alone.WorthMusd.Sum(),
            LargestDeviationMusd = partitions.Max(p => p.Certificates.Max(c => c.GainMusd)),
            IsCohesive = Cohesiveness.Of(game).Holds,
            Gamma = Solve(players, game, gamma, alone, together, years),
            Delta = Solve(players, game, delta, alone, together, years),
        };
    }

    private static IReadOnlyList<CoalitionOutcome> Coalitions(
        IReadOnlyList<string> players, IReadOnlyList<PartitionOutcome> partitions, PartitionGame game, CoalitionGame gamma, CoalitionGame delta)
    {
        var (worst, best) = (Conjectures.Worst(game), Conjectures.Best(game));
        var byName = partitions.ToDictionary(p => p.Name, StringComparer.Ordinal);
        return [.. Coalition.All(players.Count).Subsets().Where(c => !c.IsEmpty).OrderBy(c => c.Size).ThenBy(c => c.Mask).Select(c =>
        {
            string[] states = [.. c.Select(i => players[i])];
            var outcome = byName[Partition.AmongSingletons(players.Count, c).Write(players)];
            var block = outcome.Blocks.ToList().FindIndex(b => b.SequenceEqual(states));
            var own = outcome.Certificates[block].GainMusd;
            var others = outcome.Certificates.Sum(x => x.GainMusd) - own;
            var worth = gamma[c].ToDouble();
            return new CoalitionOutcome(
                states,
                c.Sum(i => gamma[Coalition.Of(i)].ToDouble()),
                worth,
                outcome.IsSettled ? worth : worth - others,
                outcome.IsSettled ? worth : worth + own,
                delta[c].ToDouble(),
                worst[c].ToDouble(),
                best[c].ToDouble(),
                outcome.Certificates.Max(x => x.GainMusd),
                outcome.IsSettled);
        })];
    }

    private static GameReading Solve(
        IReadOnlyList<string> players,
        PartitionGame game,
        CoalitionGame worths,
        PartitionOutcome alone,
        PartitionOutcome together,
        IReadOnlyList<(PartitionOutcome Alone, PartitionOutcome Together)> years)
    {
        var solution = GameSolution.Of(worths);
        var objection = solution.Core!.Objection?.Keys.Select(c => string.Join('+', c.Select(i => players[i]))).ToArray() ?? [];
        return new GameReading(
            solution.Core.IsEmpty,
            solution.Core.LeastCoreEpsilon?.ToDouble() ?? 0,
            solution.Superadditive.Holds == true,
            solution.Convex.Holds == true,
            objection,
            [.. ShareNames.Shown.Select(rule => ShareReading.Read(players, game, solution.Rule(rule), alone, together, years))]);
    }
}
