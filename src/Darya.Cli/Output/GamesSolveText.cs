using System.Globalization;
using Darya.Games;

namespace Darya.Cli.Output;

/// <summary>A solved game as a table for readers.</summary>
internal static class GamesSolveText
{
    private const int LeastWidth = 10;

    internal static void Print(GameSolution solution, TextWriter to)
    {
        var game = solution.Game;
        to.WriteLine(FormattableString.Invariant(
            $"{game.Count} players, {(game.IsCost ? "costs" : "gains")}; all together {(game.IsCost ? "pay" : "get")} {Number(game[game.Grand])}"));
        to.WriteLine();
        PrintShares(solution, to);
        to.WriteLine();
        PrintCore(solution, to);
        to.WriteLine();
        PrintProperties(solution, to);
    }

    private static void PrintShares(GameSolution solution, TextWriter to)
    {
        var players = solution.Game.Players;
        var title = solution.Rules.Max(rule => rule.Title.Length) + 2;
        int[] width =
        [
            .. players.Select((name, i) => 2 + Math.Max(
                Math.Max(LeastWidth, name.Length),
                solution.Rules.Where(rule => rule.Outcome.IsDefined).Max(rule => Number(rule.Outcome.Allocation[i]).Length))),
        ];
        to.WriteLine("".PadRight(title) + string.Concat(players.Select((name, i) => name.PadLeft(width[i]))) + "       slack  leaves first");
        foreach (var rule in solution.Rules.Where(rule => rule.Outcome.IsDefined))
        {
            var shares = string.Concat(players.Select((_, i) => Number(rule.Outcome.Allocation[i]).PadLeft(width[i])));
            var first = rule.Stability is { CoreSlack: { } slack, FirstToLeave: { } coalition }
                ? $"{Number(slack),12}  {(slack.Sign > 0 ? "" : coalition.Name(players))}"
                : "";
            to.WriteLine((rule.Title.PadRight(title) + shares + first).TrimEnd());
        }

        foreach (var rule in solution.Rules.Where(rule => !rule.Outcome.IsDefined))
        {
            to.WriteLine($"{rule.Title}: none, {rule.Outcome.Reason}.");
        }

        foreach (var rule in solution.Rules.Where(rule => rule.Outcome.Note is not null))
        {
            to.WriteLine($"Note on {rule.Title}: {rule.Outcome.Note}.");
        }
    }

    private static void PrintCore(GameSolution solution, TextWriter to)
    {
        if (solution.Core is not { } core)
        {
            to.WriteLine("The core was not found; see the prenucleolus.");
            return;
        }

        var players = solution.Game.Players;
        var epsilon = core.LeastCoreEpsilon is { } value ? $"; least-core epsilon {Number(value)}" : "";
        to.WriteLine(core.IsEmpty ? $"The core is empty{epsilon}." : $"The core is not empty{epsilon}.");
        if (core.Objection is { } weights)
        {
            var cover = string.Join(", ", weights.Select(term => $"{term.Key.Name(players)} with weight {term.Value}"));
            to.WriteLine($"Proof: {cover} cover every player once and {(solution.Game.IsCost ? "cost together less" : "have together more")} than all.");
        }

        if (solution.Vertices is { } corners)
        {
            to.WriteLine(FormattableString.Invariant($"Corners of the core: {corners.Count}."));
        }
    }

    private static void PrintProperties(GameSolution solution, TextWriter to)
    {
        var isCost = solution.Game.IsCost;
        (string Name, PropertyCheck Check)[] checks =
        [
            (isCost ? "Subadditive" : "Superadditive", solution.Superadditive), (isCost ? "Concave" : "Convex", solution.Convex),
            ("Monotone", solution.Monotone), ("Essential", solution.Essential), ("Cohesive", solution.Cohesive),
        ];
        foreach (var (name, check) in checks)
        {
            to.WriteLine($"{name}: {check.Holds switch { true => "yes", false => "no", null => "unknown" }}: {check.Statement}.");
        }
    }

    /// <summary>Four decimals at most; the exact fractions are in the JSON.</summary>
    private static string Number(Rational value) => value.ToDouble().ToString("0.####", CultureInfo.InvariantCulture);
}
