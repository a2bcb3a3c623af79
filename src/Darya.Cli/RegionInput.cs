using System.CommandLine;
using Darya.Data;
using Darya.Data.Faults;
using Darya.Model;

namespace Darya.Cli;

/// <summary>Reads the region a command works on; prints every fault and refuses a region with errors.</summary>
internal static class RegionInput
{
    /// <summary>The argument that names the region; every command has it.</summary>
    internal static Argument<string> Argument()
    {
        var region = new Argument<string>("REGION") { Description = "Folder of the region, for example regions/central-asia." };
        region.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: "" }])
            {
                given.AddError("REGION must be a folder; got ''.");
            }
        });
        return region;
    }

    /// <exception cref="InvalidInputException">There are errors; they have been printed.</exception>
    internal static (Region Region, RegionReading Reading) Read(string folder, string? variant, string? series)
    {
        var reading = RegionReader.Read(folder, variant, series);
        if (reading.Region is null)
        {
            foreach (var line in FaultPrinter.Lines(reading))
            {
                Console.Error.WriteLine(line);
            }

            throw new InvalidInputException();
        }

        return (reading.Region, reading);
    }
}
