using System.CommandLine;

namespace Darya.Cli.Commands;

/// <summary><c>darya inflow</c>: fit the inflow model of a region, generate inflows from it, hold them against the record.</summary>
internal static class InflowCommand
{
    internal static Command Create(IReadOnlyList<string> commandLine) =>
        new("inflow", "Inflows when the year is not known: fit a model, generate years, compare them with the record.")
        {
            InflowFitCommand.Create(commandLine), InflowGenerateCommand.Create(commandLine), InflowDiagnoseCommand.Create(commandLine),
        };
}
