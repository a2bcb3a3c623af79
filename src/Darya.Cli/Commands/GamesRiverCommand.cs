using System.CommandLine;
using Darya.Cli.Input;
using Darya.Cli.Output;
using Darya.Games.Rivers;

namespace Darya.Cli.Commands;

/// <summary><c>darya games river FILE</c>: what every block of every partition of a river's owners earns, and whether all together holds.</summary>
internal static class GamesRiverCommand
{
    internal static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "CSV file with river_id, node, owner, inflow, capacity, value_per_unit." };
        file.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: "" }])
            {
                given.AddError("FILE must be a CSV file; got ''.");
            }
        });
        var passOn = new Option<bool>("--pass-on") { Description = "Who is indifferent passes water on instead of using it first." };
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("river", "Play a river: the worth of every coalition however the others stand.") { file, passOn, json };
        command.SetAction(parsed => Program.Guard(() => Run(
            parsed.GetRequiredValue(file), parsed.GetValue(passOn) ? TieRule.PassOn : TieRule.UseFirst, parsed.GetValue(json))));
        return command;
    }

    private static int Run(string file, TieRule rule, bool json)
    {
        var (id, river, warnings) = GamesRiverReader.Read(file);
        var outcome = GamesRiverOutcome.Of(id, RiverGame.Of(river, rule));
        if (json)
        {
            Envelope.Print("games-river", null, GamesRiverJson.Data(outcome), warnings.Concat(outcome.Warnings));
        }
        else
        {
            foreach (var warning in warnings)
            {
                Console.Error.WriteLine(warning);
            }

            GamesRiverText.Print(outcome);
        }

        return ExitCode.Done;
    }
}
