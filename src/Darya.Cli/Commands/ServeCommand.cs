using System.CommandLine;

namespace Darya.Cli.Commands;

/// <summary><c>darya serve</c> is a program of its own, which the launcher starts; here it stands for the list of commands.</summary>
internal static class ServeCommand
{
    internal static Command Create()
    {
        var command = new Command("serve", "Open a meeting room in the browser; ./darya serve --help tells how.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(_ => Program.Guard(() => throw new UsageException("The meeting room is another program: start it with ./darya serve.")));
        return command;
    }
}
