using System.CommandLine;

namespace Darya.Cli.Commands;

/// <summary>Puts a command on a region together.</summary>
internal static class RegionCommand
{
    /// <summary>Adds the region, the options and what runs.</summary>
    internal static Command With(this Command command, Argument<string> region, IEnumerable<Option> options, Func<ParseResult, CancellationToken, int> run)
    {
        command.Arguments.Add(region);
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellation) => Task.FromResult(Program.Guard(() => run(parsed, cancellation))));
        return command;
    }
}
