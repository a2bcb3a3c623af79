using System.CommandLine;
using Darya.Cli.Input;
using Darya.Cli.Output;
using Darya.Games;
using Darya.Input;

namespace Darya.Cli.Commands;

/// <summary><c>darya games solve FILE.csv</c>: every sharing rule, the core and the properties of one game.</summary>
internal static class GamesSolveCommand
{
    private const int MostMissingShown = 20;

    internal static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "CSV with the columns coalition,worth; members joined by +, such as KG+UZ." };
        var cost = new Option<bool>("--cost") { Description = "The worths are costs: shares say what each player pays." };
        var cover = new Option<string?>("--cover")
        {
            Description = "Fill missing coalitions and lift low ones: superadditive (a coalition's best partition, the default) or monotone (its best part).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("solve", "Shares by every rule, core, properties and stability of a game.") { file, cost, cover, json };
        command.SetAction(parsed => Program.Guard(() => Run(
            parsed.GetRequiredValue(file),
            parsed.GetValue(cost),
            parsed.GetResult(cover) is null ? null : parsed.GetValue(cover) ?? "superadditive",
            parsed.GetValue(json))));
        return command;
    }

    private static int Run(string path, bool isCost, string? cover, bool json)
    {
        if (cover is not (null or "monotone" or "superadditive"))
        {
            throw new UsageException($"--cover must be monotone or superadditive; got '{cover}'.");
        }

        var (game, faults) = Game(path, isCost, cover);
        if (game is null)
        {
            foreach (var fault in faults)
            {
                Console.Error.WriteLine(fault);
            }

            var errors = faults.Count(fault => fault.Severity == FaultSeverity.Error);
            Console.Error.WriteLine(FormattableString.Invariant($"{errors} error{(errors == 1 ? "" : "s")} in {path}; nothing was computed."));
            throw new InvalidInputException();
        }

        var solution = GameSolution.Of(game);
        string[] warnings = [.. faults.Select(fault => fault.ToString()), .. GamesSolveJson.Warnings(solution)];
        if (json)
        {
            Envelope.Print("games-solve", null, GamesSolveJson.Data(solution), warnings);
            return ExitCode.Done;
        }

        GamesSolveText.Print(solution, Console.Out);
        foreach (var fault in faults)
        {
            Console.Error.WriteLine(fault);
        }

        return ExitCode.Done;
    }

    /// <summary>The game of a file with the warnings, or <c>null</c> with every fault.</summary>
    private static (CoalitionGame? Game, IReadOnlyList<InputFault> Faults) Game(string path, bool isCost, string? cover)
    {
        var file = GamesWorthFile.Read(path);
        List<InputFault> faults = [.. file.Faults];
        List<Coalition> missing = [.. file.Missing()];
        if (cover is null && missing.Count > 0)
        {
            faults.Add(Missing(path, file.Players, missing));
        }

        if (faults.Exists(fault => fault.Severity == FaultSeverity.Error))
        {
            return (null, faults);
        }

        if (cover is null)
        {
            return (CoalitionGame.FromTable(file.Players, file.Worths.Select(worth => worth!.Value), isCost), faults);
        }

        if (cover == "superadditive" && file.Players.Count > GameProperties.MostPlayersForPairs)
        {
            throw new UsageException(FormattableString.Invariant(
                $"--cover superadditive looks at pairs of coalitions and takes up to {GameProperties.MostPlayersForPairs} players; got {file.Players.Count}."));
        }

        var game = cover == "monotone"
            ? Covers.Monotone(file.Players, file.Worths, isCost)
            : Covers.Superadditive(file.Players, file.Worths, isCost);
        faults.Add(game is null
            ? new InputFault(path, 0, GamesFaultCodes.Missing, FaultSeverity.Error, "coalition", Uncovered(cover, isCost, file.Players, missing))
            : Covered(path, cover, isCost, file.Worths, game, missing.Count));
        return (game, faults);
    }

    private static InputFault Missing(string path, IReadOnlyList<string> players, List<Coalition> missing)
    {
        var shown = string.Join(", ", missing.Take(MostMissingShown).Select(coalition => coalition.Name(players)));
        var more = missing.Count > MostMissingShown ? FormattableString.Invariant($" and {missing.Count - MostMissingShown} more") : "";
        return new InputFault(
            path, 0, GamesFaultCodes.Missing, FaultSeverity.Error, "coalition",
            FormattableString.Invariant(
                $"{missing.Count} coalition{(missing.Count == 1 ? " has" : "s have")} no worth: {shown}{more}; every coalition needs one (or use --cover)"));
    }

    private static string Uncovered(string cover, bool isCost, IReadOnlyList<string> players, List<Coalition> missing)
    {
        var first = missing[0].Name(players);
        return cover == "monotone" && isCost
            ? $"no coalition that holds '{first}' has a cost, so the monotone cover cannot fill it"
            : $"'{first}' has no worth and cannot be put together from coalitions that have, so the superadditive cover cannot fill it";
    }

    private static InputFault Covered(string path, string cover, bool isCost, Rational?[] before, CoalitionGame after, int missing)
    {
        var changed = after.Grand.Subsets().Count(coalition => before[coalition.Mask] is { } worth && worth != after[coalition]);
        var name = isCost && cover == "superadditive" ? "subadditive" : cover;
        return new InputFault(
            path, 0, GamesFaultCodes.Covered, FaultSeverity.Warning, "worth",
            FormattableString.Invariant(
                $"the game solved is the {name} cover: {missing} missing worth{(missing == 1 ? "" : "s")} filled, {changed} {(isCost ? "lowered" : "raised")}"));
    }
}
