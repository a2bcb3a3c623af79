using System.CommandLine;

namespace Darya.Cli.Commands;

/// <summary><c>darya agree</c>: agreements from draft to ledger.</summary>
internal static class AgreeCommand
{
    internal static Command Create(IReadOnlyList<string> line) => new("agree", "Agreements: draft, test, show, compare, export, monitor.")
    {
        AgreeDraftCommand.Create(line),
        AgreeTestCommand.Create(line),
        AgreeCheckCommand.Create(),
        AgreeGoalsCommand.Create(),
        AgreeShowCommand.Create(),
        AgreeDiffCommand.Create(),
        AgreeExportCommand.Create(),
        AgreeMonitorCommand.Create(),
        AgreeVerifyCommand.Create(),
    };
}
