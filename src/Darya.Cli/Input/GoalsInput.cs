using Darya.Agreements.Format;
using Darya.Agreements.Goals;
using Darya.Input;
using Darya.Model;

namespace Darya.Cli.Input;

/// <summary>Reads the goals that the agreements of a region state; prints every fault and refuses documents with errors.</summary>
internal static class GoalsInput
{
    /// <returns>The goals by document, and the warnings.</returns>
    /// <exception cref="InvalidInputException">There are errors; they have been printed.</exception>
    internal static (IReadOnlyList<StatedGoal> Goals, IReadOnlyList<InputFault> Warnings) Read(string folder, Region region)
    {
        var (goals, faults) = (new List<StatedGoal>(), new List<InputFault>());
        var files = AgreementFile.ReadFolder(Path.Combine(folder, "agreements"), "agreements");
        foreach (var (file, reading) in files)
        {
            faults.AddRange(reading.Faults);
            if (reading.Agreement is { } agreement)
            {
                var (stated, wrong) = AgreementGoals.Of(file, agreement, region.Goals);
                goals.AddRange(stated);
                faults.AddRange(wrong);
            }
        }

        var errors = faults.Count(f => f.Severity == FaultSeverity.Error);
        if (errors > 0)
        {
            foreach (var fault in faults)
            {
                Console.Error.WriteLine(fault);
            }

            Console.Error.WriteLine(FormattableString.Invariant($"{errors} error{(errors == 1 ? "" : "s")} in {files.Count} agreement{(files.Count == 1 ? "" : "s")}; nothing was computed."));
            throw new InvalidInputException();
        }

        return (goals, faults);
    }
}
