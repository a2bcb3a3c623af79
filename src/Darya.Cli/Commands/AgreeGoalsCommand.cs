using System.CommandLine;
using Darya.Cli.Input;
using Darya.Cli.Output;

namespace Darya.Cli.Commands;

/// <summary><c>darya agree goals REGION</c>: what states said they want to reach, the newest values and the distances.</summary>
internal static class AgreeGoalsCommand
{
    internal static Command Create()
    {
        var region = RegionInput.Argument();
        var language = new Option<string>("--lang") { Description = "Language of the table: en or ru.", DefaultValueFactory = _ => "en" };
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("goals", "Goals that states have stated: indicator, newest value, target and distance.") { region, language, json };
        command.SetAction(parsed => Program.Guard(() => Run(parsed.GetRequiredValue(region), parsed.GetRequiredValue(language), parsed.GetValue(json))));
        return command;
    }

    private static int Run(string folder, string language, bool json)
    {
        if (language is not ("en" or "ru"))
        {
            throw new UsageException($"--lang must be en or ru; got '{language}'.");
        }

        var (region, reading) = RegionInput.Read(folder, null, null);
        var (stated, faults) = GoalsInput.Read(folder, region);
        string[] warnings = [.. reading.Warnings.Concat(faults).Select(w => w.ToString())];
        if (json)
        {
            Envelope.Print("agree-goals", null, GoalsJson.Data(region, stated, language), warnings);
            return ExitCode.Done;
        }

        GoalsText.Print(region, stated, language, Console.Out);
        foreach (var warning in warnings)
        {
            Console.Error.WriteLine(warning);
        }

        return ExitCode.Done;
    }
}
