using System.CommandLine;
using Darya.Stochastic;

namespace Darya.Cli.Input;

/// <summary>Reads the problem a command works on; prints every fault and refuses a file with errors.</summary>
internal static class StochOptInput
{
    /// <summary>The argument that names the file.</summary>
    internal static Argument<string> Argument()
    {
        var file = new Argument<string>("FILE") { Description = "Problem in StochOptFormat 1.0 (.sof.json); see docs/data-formats/stochoptformat.md." };
        file.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: "" }])
            {
                given.AddError("FILE must be a .sof.json file; got ''.");
            }
        });
        return file;
    }

    /// <summary>The problem as a graph without faults; and warnings.</summary>
    /// <exception cref="InvalidInputException">There are errors; they have been printed.</exception>
    internal static (StochOptGraph Problem, IReadOnlyList<string> Warnings) Read(string path)
    {
        var (problem, faults) = StochOptReader.Read(path);
        if (problem is not null)
        {
            return (StochOptGraph.Of(problem), [.. faults.Select(fault => fault.ToString())]);
        }

        foreach (var fault in faults)
        {
            Console.Error.WriteLine(fault);
        }

        Console.Error.WriteLine(AgreementInput.ClosingLine(faults, files: 1));
        throw new InvalidInputException();
    }
}
