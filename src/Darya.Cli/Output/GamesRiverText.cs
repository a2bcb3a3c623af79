using System.Globalization;
using Darya.Games;

namespace Darya.Cli.Output;

/// <summary>A river's games as text for a reader.</summary>
internal static class GamesRiverText
{
    private const string Gap = "  ";
    private const int MostNames = 6;

    internal static void Print(GamesRiverOutcome outcome)
    {
        var (river, players) = (outcome.Game.River, outcome.Players);
        var places = string.Join(", ", river.Nodes.Select(n => $"{n.Name} {n.Owner}"));
        Console.Out.WriteLine(
            FormattableString.Invariant($"River {outcome.Id}: {river.Nodes.Count} places down the river ({places}), water {Number(river.Water)}."));
        Console.Out.WriteLine("Each place in turn uses what pays its block best; the rest flows on.");
        Console.Out.WriteLine();
        List<string[]> rows = [["partition", "block", "worth", "use by place"]];
        foreach (var play in outcome.Game.Plays)
        {
            var use = string.Join(' ', play.Use.Select(Number));
            rows.AddRange(play.Partition.Blocks.Select((b, i) => (string[])
                [i == 0 ? play.Partition.Write(players) : "", b.Name(players), Number(play.Worths[i]), i == 0 ? use : ""]));
        }

        Table(rows, right: [2]);
        Console.Out.WriteLine(outcome.TieStatement);
        Console.Out.WriteLine(Together(outcome));
        Console.Out.WriteLine(Felt(outcome));
        Console.Out.WriteLine();
        Console.Out.WriteLine(Core("Gamma", "outsiders act alone", outcome.Gamma));
        Console.Out.WriteLine(Core("Delta", "outsiders stand together", outcome.Delta));
        Console.Out.WriteLine();
        Table(
            [
                ["shares", .. players],
                .. outcome.Values.Concat(outcome.Shares.Skip(1)).Select(v => (string[])[v.Title, .. v.Allocation.Shares.Select(Number)]),
            ],
            right: [.. Enumerable.Range(1, players.Count)]);
        foreach (var (_, title, allocation) in outcome.Shares)
        {
            if (outcome.Proof(allocation) is { } proof)
            {
                Console.Out.WriteLine(proof.Holds
                    ? $"{title} shares hold whatever a coalition expects of the others; least slack {Number(proof.Slack)}: {outcome.Worths.Words(proof.Tightest)}."
                    : $"{title} shares do not hold whatever a coalition expects: {outcome.Worths.Words(proof.Tightest)} would earn {Number(-proof.Slack)} more.");
            }
        }
    }

    private static string Together(GamesRiverOutcome outcome) => outcome.Cohesiveness.Holds
        ? "All together earn at least as much as in any other partition."
        : $"All together earn {Number(outcome.Cohesiveness.Shortfall)} less than {outcome.Cohesiveness.Best.Write(outcome.Players)}.";

    private static string Felt(GamesRiverOutcome outcome)
    {
        var helped = outcome.Externalities.MostHelped is { } most ? $" Most helped by a union of others: {outcome.Worths.Words(most)}." : "";
        var hurt = outcome.Externalities.MostHurt is { } least ? $" Most hurt: {outcome.Worths.Words(least)}." : "";
        return $"When others join, those outside feel it: {outcome.Externalities.Overall.ToString().ToLowerInvariant()}.{helped}{hurt}";
    }

    /// <summary>Whether a core is empty, and who objects.</summary>
    private static string Core(string name, string words, GameSolution solution)
    {
        var (core, players) = (solution.Core!, solution.Game.Players);
        if (core.LeastCoreEpsilon is not { } epsilon)
        {
            return $"{name} core ({words}): not empty.";
        }

        var tight = Some([.. Proper(solution.Game).Where(s => core.Point.Excess(solution.Game, s) == epsilon).Select(s => s.Name(players))]);
        if (!core.IsEmpty)
        {
            return $"{name} core ({words}): not empty; at its centre every coalition gets at least {Number(-epsilon)} more than by leaving (least: {tight}).";
        }

        var objecting = core.Objection is { } weights ? Some([.. weights.Keys.Select(s => s.Name(players))]) : tight;
        return $"{name} core ({words}): empty. Whatever the shares, one of {objecting} earns at least {Number(epsilon)} more by leaving.";
    }

    private static string Some(List<string> names) => names.Count <= MostNames
        ? string.Join(", ", names)
        : FormattableString.Invariant($"{string.Join(", ", names.Take(MostNames))} and {names.Count - MostNames} more");

    private static IEnumerable<Coalition> Proper(CoalitionGame game) => game.Grand.Subsets().Where(s => !s.IsEmpty && s != game.Grand);

    private static void Table(List<string[]> rows, int[] right)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(c => rows.Max(r => r[c].Length)).ToArray();
        foreach (var row in rows)
        {
            Console.Out.WriteLine(
                string.Join(Gap, row.Select((cell, c) => right.Contains(c) ? cell.PadLeft(widths[c]) : cell.PadRight(widths[c]))).TrimEnd());
        }

        Console.Out.WriteLine();
    }

    /// <summary>A number as a reader wants it: whole, or with at most six significant digits.</summary>
    private static string Number(Rational value) =>
        value.IsInteger ? value.ToString() : value.ToDouble().ToString("G6", CultureInfo.InvariantCulture);
}
