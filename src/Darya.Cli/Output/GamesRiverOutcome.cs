using Darya.Games;
using Darya.Games.Partitions;
using Darya.Games.Rivers;

namespace Darya.Cli.Output;

/// <summary>Everything <c>darya games river</c> says of a river.</summary>
internal sealed class GamesRiverOutcome
{
    private GamesRiverOutcome(string id, RiverGame game)
    {
        (Id, Game, Worths, Ties) = (id, game, game.Worths, game.Ties());
        (Gamma, Delta) = (GameSolution.Of(Conjectures.Gamma(Worths)), GameSolution.Of(Conjectures.Delta(Worths)));
        (Externalities, Cohesiveness) = (Externalities.Of(Worths), Cohesiveness.Of(Worths));
        Values =
        [
            ("externality_free", "Externality-free", PartitionValues.ExternalityFree(Worths)),
            ("mcquillin", "McQuillin", PartitionValues.McQuillin(Worths)),
            ("average", "Average", PartitionValues.Average(Worths)),
            ("myerson", "Myerson", PartitionValues.Myerson(Worths)),
        ];
        Bounds = PartitionValues.Bounds(Worths);
        var nucleolus = Gamma.Rule("nucleolus").Outcome;
        Shares = nucleolus.IsDefined ? [Values[0], ("gamma_nucleolus", "Gamma nucleolus", nucleolus.Allocation)] : [Values[0]];
    }

    internal string Id { get; }

    internal RiverGame Game { get; }

    internal PartitionGame Worths { get; }

    internal IReadOnlyList<string> Players => Worths.Players;

    internal RiverTies Ties { get; }

    /// <summary>The game in which outsiders act alone.</summary>
    internal GameSolution Gamma { get; }

    /// <summary>The game in which outsiders act together.</summary>
    internal GameSolution Delta { get; }

    internal Externalities Externalities { get; }

    internal Cohesiveness Cohesiveness { get; }

    /// <summary>Values of the partition game, the externality-free one first.</summary>
    internal IReadOnlyList<(string Name, string Title, Allocation Allocation)> Values { get; }

    internal (Allocation Least, Allocation Greatest) Bounds { get; }

    /// <summary>Shares that are held against what coalitions could hope for.</summary>
    internal IReadOnlyList<(string Name, string Title, Allocation Allocation)> Shares { get; }

    /// <summary>A tie that counts, and what the two games solved warn of.</summary>
    internal IEnumerable<string> Warnings =>
    [
        .. Ties.ChangedWorths.Count > 0 ? [TieStatement] : Array.Empty<string>(),
        .. GamesSolveJson.Warnings(Gamma).Select(warning => $"gamma: {warning}"),
        .. GamesSolveJson.Warnings(Delta).Select(warning => $"delta: {warning}"),
    ];

    /// <summary>Whether the rule for ties decides anything, in a sentence.</summary>
    internal string TieStatement
    {
        get
        {
            if (Ties.Partitions.Count == 0)
            {
                return "No block is ever indifferent: every worth is the only one.";
            }

            var does = Game.Rule == TieRule.UseFirst ? "uses the water first" : "passes the water on";
            var some = FormattableString.Invariant($"In {Ties.Partitions.Count} of {Game.Plays.Count} partitions some block may be indifferent; it {does}.");
            return Ties.ChangedWorths.Count == 0
                ? $"{some} The opposite rule changes no worth."
                : FormattableString.Invariant(
                    $"{some} The opposite rule changes {Ties.ChangedWorths.Count} of the worths, first that of {Worths.Words(Ties.ChangedWorths[0])}.");
        }
    }

    internal static GamesRiverOutcome Of(string id, RiverGame game) => new(id, game);

    /// <summary>Tests shares against the best partition for every coalition; null for a single owner, who cannot leave.</summary>
    internal ExternalityProof? Proof(Allocation allocation) => Players.Count < 2 ? null : ExternalityProof.Of(Worths, allocation);
}
